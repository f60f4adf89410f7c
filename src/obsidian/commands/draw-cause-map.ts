import type { Command } from 'obsidian';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { runDrawCauseMap } from '../review/run-draw-cause-map';
import { onIncident } from './active-incident';

export function drawCauseMapCommand(parts: Parts): Command {
	return {
		id: 'draw-cause-map',
		name: words().commands.drawCauseMap,
		icon: 'workflow',
		checkCallback: onIncident(parts, 'body', (file) => { runDrawCauseMap(parts, file); }),
	};
}
