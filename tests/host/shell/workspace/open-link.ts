import type { PaneType } from 'obsidian';
import { parseLinktext } from '../../vault';
import { TFile } from '../../vault/abstract-file';
import type { App } from '../app';
import type { OpenViewState } from './leaf';

async function made(app: App, path: string, sourcePath: string): Promise<TFile> {
	const name = path.endsWith('.md') ? path : `${path}.md`;
	const slash = name.lastIndexOf('/');
	if (slash < 0) {
		const folder = app.fileManager.getNewFileParent(sourcePath);
		return app.vault.create(folder.isRoot() ? name : `${folder.path}/${name}`, '');
	}
	const folder = name.slice(0, slash);
	if (!app.vault.getAbstractFileByPath(folder)) await app.vault.createFolder(folder);
	return app.vault.create(name, '');
}

function target(app: App, path: string, sourcePath: string): TFile | null {
	if (path) return app.metadataCache.getFirstLinkpathDest(path, sourcePath);
	const source = app.vault.getAbstractFileByPath(sourcePath);
	return source instanceof TFile ? source : null;
}

/** Opens what a link points to, at its heading or block; a link to no note makes the note, as in the app. */
export async function openLinkText(
	app: App,
	linktext: string,
	sourcePath: string,
	newLeaf: PaneType | boolean,
	openState: OpenViewState,
): Promise<void> {
	const { path, subpath } = parseLinktext(linktext);
	const found = target(app, path, sourcePath);
	if (!found && !path) return;
	const file = found ?? await made(app, path, sourcePath);
	const leaf = app.workspace.getLeaf(newLeaf);
	const eState = { ...(subpath && { subpath }), ...openState.eState };
	await leaf.openFile(file, { active: true, ...openState, eState });
}
