import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showDraft } from '../messages/show-draft';
import type { Parts } from '../parts';
import { onIncident } from './active-incident';

export function draftSummaryCommand(parts: Parts): Command {
	return {
		id: 'draft-summary',
		name: words().commands.draftSummary,
		icon: 'text',
		checkCallback: onIncident(parts, 'whole', (file) => { showDraft(parts, file, 'summary'); }),
	};
}
