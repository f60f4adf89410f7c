import type { Command } from 'obsidian';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { showRecordCost } from '../review/record-cost';
import { onIncident } from './active-incident';

export function recordCostCommand(parts: Parts): Command {
	return {
		id: 'record-cost',
		name: words().commands.recordCost,
		icon: 'hourglass',
		checkCallback: onIncident(parts, 'whole', (file) => { showRecordCost(parts, file); }),
	};
}
