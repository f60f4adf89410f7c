import { Notice, type Command, type TFile } from 'obsidian';
import { isRefusal } from '../../text/edit';
import { words } from '../../words/words';
import { renumberIncident } from '../checks/renumber-incident';
import { announceRefusal, guard } from '../notify';
import type { Parts } from '../parts';
import { onIncident } from './active-incident';

export function renumberIncidentCommand(parts: Parts): Command {
	return {
		id: 'renumber-incident',
		name: words().commands.renumberIncident,
		icon: 'hash',
		checkCallback: onIncident(parts, 'body', (file) => { runRenumber(parts, file); }),
	};
}

function runRenumber(parts: Parts, file: TFile): void {
	guard(async () => {
		const done = await renumberIncident(parts, file);
		if (isRefusal(done)) {
			announceRefusal(done);
			return;
		}
		const { checks } = words();
		new Notice(done.notRenamed === undefined ? checks.renumbered(done.old, done.id, done.linksLeft) : checks.renumberedNotRenamed(done.id, done.notRenamed));
	});
}
