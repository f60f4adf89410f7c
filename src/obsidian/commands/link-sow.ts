import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showLinkNote } from '../dialogs/link-note';
import type { Parts } from '../parts';
import { onIncident } from './active-incident';

export function linkSowCommand(parts: Parts): Command {
	return {
		id: 'link-sow',
		name: words().commands.linkSow,
		icon: 'file-signature',
		checkCallback: onIncident(parts, 'whole', (file) => { showLinkNote(parts, file, 'sow'); }),
	};
}
