import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showReclassify } from '../dialogs/reclassify';
import type { Parts } from '../parts';
import { onIncident } from './active-incident';

export function reclassifyCommand(parts: Parts): Command {
	return {
		id: 'reclassify',
		name: words().commands.reclassify,
		icon: 'signal',
		checkCallback: onIncident(parts, 'whole', (file) => { showReclassify(parts, file); }),
	};
}
