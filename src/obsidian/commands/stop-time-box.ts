import type { Command } from 'obsidian';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { runStopTimeBox } from '../review/stop-time-box';

export function stopTimeBoxCommand(parts: Parts): Command {
	return {
		id: 'stop-time-box',
		name: words().commands.stopTimeBox,
		icon: 'timer-off',
		checkCallback: (checking) => {
			const isRunning = parts.timeBoxes.running().length > 0;
			if (isRunning && !checking) runStopTimeBox(parts);
			return isRunning;
		},
	};
}
