import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showPlaceholders } from '../checks/placeholder-list';
import type { Parts } from '../parts';

export function findPlaceholdersCommand(parts: Parts): Command {
	return {
		id: 'find-placeholders',
		name: words().commands.findPlaceholders,
		icon: 'text-search',
		callback: () => { showPlaceholders(parts); },
	};
}
