import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showLinkNote } from '../dialogs/link-note';
import type { Parts } from '../parts';
import { onIncident } from './active-incident';

export function linkChecklistCommand(parts: Parts): Command {
	return {
		id: 'link-checklist',
		name: words().commands.linkChecklist,
		icon: 'list-checks',
		checkCallback: onIncident(parts, 'whole', (file) => { showLinkNote(parts, file, 'checklist'); }),
	};
}
