import type { Command } from 'obsidian';
import type { Parts } from '../parts';
import { addCheckpointCommand } from './add-checkpoint';
import { addControlCommand } from './add-control';
import { addWhyCommand } from './add-why';
import { checkIncidentCommand } from './check-incident';
import { createIncidentCommand } from './create-incident';
import { drawCauseMapCommand } from './draw-cause-map';
import { findPlaceholdersCommand } from './find-placeholders';
import { fireBreakerCommand } from './fire-breaker';
import { fixFindingCommand } from './fix-finding';
import { insertBlameRewriteCommand } from './insert-blame-rewrite';
import { insertFiveWhysCommand } from './insert-five-whys';
import { linkChecklistCommand } from './link-checklist';
import { linkEvidenceCommand } from './link-evidence';
import { linkSowCommand } from './link-sow';
import { logSignalCommand } from './log-signal';
import { nextFindingCommand } from './next-finding';
import { openPanelCommand } from './open-panel';
import { overrideBreakerCommand } from './override-breaker';
import { postponeCommand } from './postpone';
import { previousFindingCommand } from './previous-finding';
import { promoteSignalCommand } from './promote-signal';
import { readChainBackwardsCommand } from './read-chain-backwards';
import { reclassifyCommand } from './reclassify';
import { recordCostCommand } from './record-cost';
import { refreshPropertiesCommand } from './refresh-properties';
import { renumberIncidentCommand } from './renumber-incident';
import { reopenControlCommand } from './reopen-control';
import { reviewControlsCommand } from './review-controls';
import { rewriteSelectionCommand } from './rewrite-selection';
import { setRootCauseCommand } from './set-root-cause';
import { setUpArtifactsCommand } from './set-up-artifacts';
import { splitWhyChainCommand } from './split-why-chain';
import { startReviewCommand } from './start-review';
import { stopTimeBoxCommand } from './stop-time-box';
import { testSowCommand } from './test-sow';
import { triageCommand } from './triage';

/** Every command, in the order of the palette's documentation. Ids are public. */
export function commands(parts: Parts): Command[] {
	return [
		createIncidentCommand(parts),
		triageCommand(parts),
		reclassifyCommand(parts),
		addCheckpointCommand(parts),
		startReviewCommand(parts),
		insertFiveWhysCommand(parts),
		addWhyCommand(parts),
		setRootCauseCommand(parts),
		splitWhyChainCommand(parts),
		drawCauseMapCommand(parts),
		readChainBackwardsCommand(parts),
		stopTimeBoxCommand(parts),
		insertBlameRewriteCommand(parts),
		rewriteSelectionCommand(parts),
		linkSowCommand(parts),
		linkChecklistCommand(parts),
		linkEvidenceCommand(parts),
		addControlCommand(parts),
		testSowCommand(parts),
		fireBreakerCommand(parts),
		overrideBreakerCommand(parts),
		reviewControlsCommand(parts),
		postponeCommand(parts),
		reopenControlCommand(parts),
		recordCostCommand(parts),
		logSignalCommand(parts),
		promoteSignalCommand(parts),
		openPanelCommand(parts),
		checkIncidentCommand(parts),
		nextFindingCommand(parts),
		previousFindingCommand(parts),
		fixFindingCommand(parts),
		findPlaceholdersCommand(parts),
		refreshPropertiesCommand(parts),
		renumberIncidentCommand(parts),
		setUpArtifactsCommand(parts),
	];
}
