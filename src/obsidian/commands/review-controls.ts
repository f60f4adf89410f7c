import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { reviewControls } from '../follow-through/review-controls';
import type { Parts } from '../parts';

export function reviewControlsCommand(parts: Parts): Command {
	return {
		id: 'review-controls',
		name: words().commands.reviewControls,
		icon: 'clipboard-check',
		callback: () => { reviewControls(parts); },
	};
}
