import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showAddCheckpoint } from '../dialogs/add-checkpoint';
import type { Parts } from '../parts';
import { onIncident } from './active-incident';

export function addCheckpointCommand(parts: Parts): Command {
	return {
		id: 'add-checkpoint',
		name: words().commands.addCheckpoint,
		icon: 'clock',
		checkCallback: onIncident(parts, 'body', (file) => { showAddCheckpoint(parts, file); }),
	};
}
