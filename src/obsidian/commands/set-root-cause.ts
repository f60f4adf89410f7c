import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showAddControl } from '../dialogs/add-control';
import type { Parts } from '../parts';
import { showSetRootCause } from '../review/set-root-cause';
import { onIncident } from './active-incident';

export function setRootCauseCommand(parts: Parts): Command {
	return {
		id: 'set-root-cause',
		name: words().commands.setRootCause,
		icon: 'target',
		checkCallback: onIncident(parts, 'body', (file) => { showSetRootCause(parts, file, (incident, artifact) => { showAddControl(parts, incident, artifact); }); }),
	};
}
