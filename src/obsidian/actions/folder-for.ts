import type { TFile } from 'obsidian';
import { byText } from '../../index/order';
import type { Refusal } from '../../text/edit';
import { folderOf, isConflictCopy, isIn } from '../../text/file-name';
import type { Parts } from '../parts';
import { ensureFolder } from './vault-files';

type IsOfKind = (frontMatter: unknown) => boolean;

/** Notes whose properties are of a kind, by name: copies left by a sync and templates are none of them. */
export function notesOfKind({ app, settings }: Pick<Parts, 'app' | 'settings'>, isOfKind: IsOfKind): TFile[] {
	const { templateFolders } = settings();
	return app.vault.getMarkdownFiles()
		.filter((file) => !isConflictCopy(file.path) && !isIn(templateFolders, file.path) && isOfKind(app.metadataCache.getFileCache(file)?.frontmatter))
		.sort((a, b) => byText(a.basename, b.basename) || byText(a.path, b.path));
}

/** The folder a new note goes to: where the last one of its kind lies, else one of this name beside that of the incidents, made where it is missing. */
export async function folderFor(parts: Pick<Parts, 'app' | 'settings'>, name: string, isOfKind: IsOfKind): Promise<string | Refusal> {
	const last = notesOfKind(parts, isOfKind).at(-1);
	if (last) return folderOf(last.path);
	const parent = folderOf(parts.settings().incidentFolder);
	return ensureFolder(parts.app, parent === '' ? name : `${parent}/${name}`);
}
