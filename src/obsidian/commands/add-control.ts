import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showAddControl } from '../dialogs/add-control';
import type { Parts } from '../parts';
import { onIncident } from './active-incident';

export function addControlCommand(parts: Parts): Command {
	return {
		id: 'add-control',
		name: words().commands.addControl,
		icon: 'shield-check',
		checkCallback: onIncident(parts, 'body', (file) => { showAddControl(parts, file); }),
	};
}
