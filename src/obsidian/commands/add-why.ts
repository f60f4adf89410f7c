import type { Command } from 'obsidian';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { runAddWhy } from '../review/run-add-why';
import { onIncident } from './active-incident';

export function addWhyCommand(parts: Parts): Command {
	return {
		id: 'add-why',
		name: words().commands.addWhy,
		icon: 'list-plus',
		checkCallback: onIncident(parts, 'body', (file) => { runAddWhy(parts, file); }),
	};
}
