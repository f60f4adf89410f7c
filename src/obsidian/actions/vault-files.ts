import { normalizePath, TFolder, type App, type TFile } from 'obsidian';
import { refuse, type Refusal } from '../../text/edit';
import { freeName } from '../../text/file-name';
import { foldPath } from '../../text/fold';
import { words } from '../../words/words';

/** The folder's path as the vault has it, created where it is missing; another case of the same name counts as there. */
export async function ensureFolder(app: Pick<App, 'vault'>, wanted: string): Promise<string | Refusal> {
	const path = normalizePath(wanted);
	if (path === '/' || path === '') return '';
	const there = app.vault.getAbstractFileByPath(path) ?? app.vault.getAllLoadedFiles().find((file) => foldPath(file.path) === foldPath(path));
	if (there instanceof TFolder) return there.path;
	if (there) return refuse(words().refusals.fileInTheWay(there.path));
	try {
		await app.vault.createFolder(path);
	} catch (error) {
		if (!(await app.vault.adapter.exists(path))) throw error;
	}
	return path;
}

/** The vault path of a file in a folder; the vault's root is the empty one. */
export function pathIn(folder: string, name: string): string {
	return normalizePath(folder === '' ? name : `${folder}/${name}`);
}

/** The file at a path, whatever its case; undefined when there is none. */
export function findFile({ vault }: Pick<App, 'vault'>, path: string): TFile | undefined {
	return vault.getFileByPath(path) ?? vault.getFiles().find((file) => foldPath(file.path) === foldPath(path));
}

/** Whether a write failed because something has that path already. */
export function saysExists(error: unknown): boolean {
	return error instanceof Error && /already exists/i.test(error.message);
}

/** Creates a note under the next free name when one with the name is there already, even one the vault has not seen yet. */
export async function createFree(app: Pick<App, 'vault'>, folder: string, name: string, text: string): Promise<TFile> {
	const taken = new Set(app.vault.getFiles().map((file) => foldPath(file.path)));
	const pathOf = (each: string): string => pathIn(folder, `${each}.md`);
	for (let tries = 0; ; tries++) {
		const path = pathOf(freeName(name, (each) => taken.has(foldPath(pathOf(each)))));
		try {
			return await app.vault.create(path, text);
		} catch (error) {
			if (!saysExists(error) || tries > 20) throw error;
			taken.add(foldPath(path));
		}
	}
}
