import { Notice, type Command, type TFile } from 'obsidian';
import { isRefusal } from '../../text/edit';
import { words } from '../../words/words';
import { refreshProperties } from '../checks/refresh-properties';
import { announceRefusal, guard } from '../notify';
import type { Parts } from '../parts';
import { onIncident } from './active-incident';

export function refreshPropertiesCommand(parts: Parts): Command {
	return {
		id: 'refresh-properties',
		name: words().commands.refreshProperties,
		icon: 'refresh-cw',
		checkCallback: onIncident(parts, 'body', (file) => { runRefresh(parts, file); }),
	};
}

function runRefresh(parts: Parts, file: TFile): void {
	guard(async () => {
		const wrote = await refreshProperties(parts, file);
		if (isRefusal(wrote)) announceRefusal(wrote);
		else new Notice(wrote ? words().checks.refreshed(file.basename) : words().checks.notStale(file.basename));
	});
}
