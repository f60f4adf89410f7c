import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showDraft } from '../messages/show-draft';
import type { Parts } from '../parts';
import { onIncident } from './active-incident';

export function draftNoticeCommand(parts: Parts): Command {
	return {
		id: 'draft-notice',
		name: words().commands.draftNotice,
		icon: 'megaphone',
		checkCallback: onIncident(parts, 'whole', (file) => { showDraft(parts, file, 'notice'); }),
	};
}
