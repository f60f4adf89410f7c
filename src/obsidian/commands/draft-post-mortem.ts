import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showDraft } from '../messages/show-draft';
import type { Parts } from '../parts';
import { onIncident } from './active-incident';

export function draftPostMortemCommand(parts: Parts): Command {
	return {
		id: 'draft-post-mortem',
		name: words().commands.draftPostMortem,
		icon: 'file-text',
		checkCallback: onIncident(parts, 'whole', (file) => { showDraft(parts, file, 'post-mortem'); }),
	};
}
