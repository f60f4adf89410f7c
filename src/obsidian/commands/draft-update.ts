import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showDraft } from '../messages/show-draft';
import type { Parts } from '../parts';
import { onIncident } from './active-incident';

export function draftUpdateCommand(parts: Parts): Command {
	return {
		id: 'draft-update',
		name: words().commands.draftUpdate,
		icon: 'refresh-cw',
		checkCallback: onIncident(parts, 'whole', (file) => { showDraft(parts, file, 'update'); }),
	};
}
