import type { Command } from 'obsidian';
import type { Parts } from '../parts';
import { addCheckpointCommand } from './add-checkpoint';
import { addControlCommand } from './add-control';
import { createIncidentCommand } from './create-incident';
import { insertBlameRewriteCommand } from './insert-blame-rewrite';
import { insertFiveWhysCommand } from './insert-five-whys';
import { linkChecklistCommand } from './link-checklist';
import { linkSowCommand } from './link-sow';
import { openPanelCommand } from './open-panel';
import { reclassifyCommand } from './reclassify';
import { rewriteSelectionCommand } from './rewrite-selection';
import { startReviewCommand } from './start-review';

/** Every command, in the order of the palette's documentation. Ids are public. */
export function commands(parts: Parts): Command[] {
	return [
		createIncidentCommand(parts),
		reclassifyCommand(parts),
		addCheckpointCommand(parts),
		startReviewCommand(parts),
		insertFiveWhysCommand(parts),
		insertBlameRewriteCommand(parts),
		rewriteSelectionCommand(parts),
		linkSowCommand(parts),
		linkChecklistCommand(parts),
		addControlCommand(parts),
		openPanelCommand(parts),
	];
}
