import type { App } from 'obsidian';
import { folderOf, isConflictCopy } from '../../text/file-name';
import { byText } from '../../index/order';
import { ensureFolder } from './vault-files';
import type { Refusal } from '../../text/edit';

/**
 * The folder a note goes to: where the last one of its kind lies, by path, else a folder of this name beside that of the
 * incidents, which is created when it is missing.
 */
export async function folderFor(app: App, name: string, isOfKind: (frontMatter: unknown) => boolean, incidentFolder: string): Promise<string | Refusal> {
	const others = app.vault.getMarkdownFiles()
		.filter((file) => !isConflictCopy(file.path) && isOfKind(app.metadataCache.getFileCache(file)?.frontmatter))
		.sort((a, b) => byText(a.basename, b.basename));
	const last = others.at(-1);
	if (last) return folderOf(last.path);
	const parent = folderOf(incidentFolder);
	return ensureFolder(app, parent === '' ? name : `${parent}/${name}`);
}
