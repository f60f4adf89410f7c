import type { Command } from 'obsidian';
import type { Parts } from '../parts';
import { addCheckpointCommand } from './add-checkpoint';
import { addControlCommand } from './add-control';
import { addWhyCommand } from './add-why';
import { checkIncidentCommand } from './check-incident';
import { copyClientMessageCommand } from './copy-client-message';
import { createBaseCommand } from './create-base';
import { createIncidentCommand } from './create-incident';
import { draftNoticeCommand } from './draft-notice';
import { draftPostMortemCommand } from './draft-post-mortem';
import { draftSummaryCommand } from './draft-summary';
import { draftUpdateCommand } from './draft-update';
import { createRecoveryPlanCommand } from './create-recovery-plan';
import { drawCauseMapCommand } from './draw-cause-map';
import { exportCalendarCommand } from './export-calendar';
import { findPlaceholdersCommand } from './find-placeholders';
import { fireBreakerCommand } from './fire-breaker';
import { fixFindingCommand } from './fix-finding';
import { insertBlameRewriteCommand } from './insert-blame-rewrite';
import { insertFiveWhysCommand } from './insert-five-whys';
import { linkChecklistCommand } from './link-checklist';
import { linkEvidenceCommand } from './link-evidence';
import { linkSowCommand } from './link-sow';
import { logSignalCommand } from './log-signal';
import { markMessageSentCommand } from './mark-message-sent';
import { markOutageCommand } from './mark-outage';
import { nextFindingCommand } from './next-finding';
import { openPanelCommand } from './open-panel';
import { overrideBreakerCommand } from './override-breaker';
import { periodicReviewCommand } from './periodic-review';
import { postponeCommand } from './postpone';
import { previousFindingCommand } from './previous-finding';
import { promoteSignalCommand } from './promote-signal';
import { readChainBackwardsCommand } from './read-chain-backwards';
import { reclassifyCommand } from './reclassify';
import { recordClientFeedbackCommand } from './record-client-feedback';
import { recordCostCommand } from './record-cost';
import { recordRestoreTestCommand } from './record-restore-test';
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
const COMMANDS: readonly ((parts: Parts) => Command)[] = [
	createIncidentCommand,
	triageCommand,
	reclassifyCommand,
	addCheckpointCommand,
	startReviewCommand,
	insertFiveWhysCommand,
	addWhyCommand,
	setRootCauseCommand,
	splitWhyChainCommand,
	drawCauseMapCommand,
	readChainBackwardsCommand,
	stopTimeBoxCommand,
	insertBlameRewriteCommand,
	rewriteSelectionCommand,
	linkSowCommand,
	linkChecklistCommand,
	linkEvidenceCommand,
	addControlCommand,
	testSowCommand,
	fireBreakerCommand,
	overrideBreakerCommand,
	reviewControlsCommand,
	postponeCommand,
	reopenControlCommand,
	recordCostCommand,
	logSignalCommand,
	promoteSignalCommand,
	periodicReviewCommand,
	draftNoticeCommand,
	draftPostMortemCommand,
	draftUpdateCommand,
	draftSummaryCommand,
	copyClientMessageCommand,
	markMessageSentCommand,
	recordClientFeedbackCommand,
	openPanelCommand,
	checkIncidentCommand,
	nextFindingCommand,
	previousFindingCommand,
	fixFindingCommand,
	findPlaceholdersCommand,
	refreshPropertiesCommand,
	renumberIncidentCommand,
	setUpArtifactsCommand,
	createRecoveryPlanCommand,
	recordRestoreTestCommand,
	markOutageCommand,
	createBaseCommand,
	exportCalendarCommand,
];

export function commands(parts: Parts): Command[] {
	return COMMANDS.map((command) => command(parts));
}
