import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { runPostpone } from '../follow-through/show-postpone';
import type { Parts } from '../parts';

export function postponeCommand(parts: Parts): Command {
	return {
		id: 'postpone',
		name: words().commands.postpone,
		icon: 'calendar-clock',
		callback: () => { runPostpone(parts); },
	};
}
