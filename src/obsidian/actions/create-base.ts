import type { App, TFile } from 'obsidian';
import { incidentBase } from '../../incident/incident-base';
import { isRefusal, type Refusal } from '../../text/edit';
import { folderOf } from '../../text/file-name';
import { findFile, ensureFolder, pathIn } from './vault-files';
import type { Parts } from '../parts';

export interface CreatedBase {
	readonly file: TFile;
	/** False when the file was there already, and was left as it is. */
	readonly isNew: boolean;
}

/** Creates the base at a vault path; a file that is there is never written. */
export async function createBase({ app, settings }: Pick<Parts, 'settings'> & { readonly app: Pick<App, 'vault'> }, path: string): Promise<CreatedBase | Refusal> {
	const there = findFile(app, path);
	if (there) return { file: there, isNew: false };
	const folder = await ensureFolder(app, folderOf(path));
	if (isRefusal(folder)) return folder;
	const file = await app.vault.create(pathIn(folder, path.slice(path.lastIndexOf('/') + 1)), incidentBase(settings().templateFolders));
	return { file, isNew: true };
}
