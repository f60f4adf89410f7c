import type { Command, TFile } from 'obsidian';
import { kindOf } from '../../index/check-vault';
import { words } from '../../words/words';
import { checkFile } from '../checks/check';
import { showFindings } from '../checks/findings-list';
import { guard } from '../notify';
import type { Parts } from '../parts';

/** Lists the findings of the active note, for incidents and every other note that checks have something to say about. */
export function checkIncidentCommand(parts: Parts): Command {
	return {
		id: 'check-incident',
		name: words().commands.checkIncident,
		icon: 'list-checks',
		checkCallback: (checking) => {
			const file = parts.app.workspace.getActiveFile();
			if (!file || !isChecked(parts, file)) return false;
			if (!checking) guard(async () => { showFindings(parts, file, await checkFile(parts, file)); });
			return true;
		},
	};
}

function isChecked({ app, index }: Parts, file: TFile): boolean {
	return file.extension === 'md' && kindOf(index, file.path, app.metadataCache.getFileCache(file)?.frontmatter) !== 'other';
}
