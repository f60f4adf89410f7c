import type { Command } from 'obsidian';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { showTriage } from '../review/show-triage';
import { onIncident } from './active-incident';

export function triageCommand(parts: Parts): Command {
	return {
		id: 'triage',
		name: words().commands.triage,
		icon: 'split',
		checkCallback: onIncident(parts, 'whole', (file) => { showTriage(parts, file); }),
	};
}
