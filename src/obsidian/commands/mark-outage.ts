import type { Command } from 'obsidian';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { showMarkOutage } from '../recovery/mark-outage';
import { onIncident } from './active-incident';

export function markOutageCommand(parts: Parts): Command {
	return {
		id: 'mark-outage',
		name: words().commands.markOutage,
		icon: 'cloud-off',
		checkCallback: onIncident(parts, 'whole', (file) => { showMarkOutage(parts, file); }),
	};
}
