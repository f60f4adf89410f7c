import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showInsertFiveWhys } from '../dialogs/insert-five-whys';
import type { Parts } from '../parts';
import { onIncident } from './active-incident';

export function insertFiveWhysCommand(parts: Parts): Command {
	return {
		id: 'insert-five-whys',
		name: words().commands.insertFiveWhys,
		icon: 'list-ordered',
		checkCallback: onIncident(parts, 'body', (file) => { showInsertFiveWhys(parts, file); }),
	};
}
