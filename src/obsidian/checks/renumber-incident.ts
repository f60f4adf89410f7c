import { normalizePath, type App, type TFile } from 'obsidian';
import { nextId } from '../../incident/incident-id';
import { renumber, renumberedName, showsId } from '../../incident/renumber';
import { twinsOf } from '../../index/check-vault';
import { refuse, type Refusal } from '../../text/edit';
import { freeName } from '../../text/file-name';
import { foldPath } from '../../text/fold';
import { readLinks } from '../../text/link';
import { words } from '../../words/words';
import { refusedIn } from '../actions/refused-in';
import { writeIncident } from '../actions/write-incident';
import type { Parts } from '../parts';

export interface Renumbered {
	readonly old: string;
	readonly id: string;
	/** Links to the note that still show the old id. */
	readonly linksLeft: number;
	/** Why the file kept its name although the old id stands in it. */
	readonly notRenamed?: string;
}

/**
 * Gives an incident whose id another note has too the next free one: the property and the alias in one write, then the file
 * name, with the links to it as the app updates them. The ids of its controls stay.
 */
export async function renumberIncident(parts: Pick<Parts, 'app' | 'index' | 'settings'>, file: TFile): Promise<Renumbered | Refusal> {
	const { app, index, settings } = parts;
	const incident = index.get(file.path)?.incident;
	if (!incident) return refusedIn(file, refuse(index.get(file.path)?.unreadable ? words().checks.unreadable : words().refusals.notIncident));
	const old = incident.id;
	if (twinsOf(index, file.path, old).length === 0) return refusedIn(file, refuse(words().checks.noTwin(old)));
	const id = nextId(settings().idPrefix, index.incidents().map((note) => note.incident.id));
	const refusal = await writeIncident(parts, file, (text) => renumber(text, old, id));
	if (refusal) return refusal;
	const sources = linkingNotes(app, file);
	const oldName = file.basename;
	const notRenamed = await rename(app, file, renumberedName(file.basename, old, id));
	const linksLeft = await countLinks(app, sources, file, oldName, old);
	return { old, id, linksLeft, ...(notRenamed !== undefined && { notRenamed }) };
}

/** The app updates links to the note as the user has set it; the answer is why the file kept its name. */
async function rename(app: App, file: TFile, name: string): Promise<string | undefined> {
	if (name === file.basename) return undefined;
	const folder = file.parent?.path ?? '';
	const taken = new Set(app.vault.getFiles().map((each) => foldPath(each.path)));
	const pathOf = (each: string): string => normalizePath(`${folder}/${each}.md`);
	try {
		await app.fileManager.renameFile(file, pathOf(freeName(name, (each) => taken.has(foldPath(pathOf(each))))));
		return undefined;
	} catch (error) {
		console.error('Post-mortem', error);
		return error instanceof Error ? error.message : String(error);
	}
}

function linkingNotes(app: App, file: TFile): TFile[] {
	return Object.entries(app.metadataCache.resolvedLinks)
		.filter(([, links]) => links[file.path] !== undefined)
		.flatMap(([path]) => app.vault.getFileByPath(path) ?? []);
}

async function countLinks(app: App, sources: readonly TFile[], file: TFile, oldName: string, old: string): Promise<number> {
	let count = 0;
	for (const source of sources) {
		const links = readLinks(await app.vault.cachedRead(source));
		const leadsHere = (target: string): boolean =>
			app.metadataCache.getFirstLinkpathDest(target, source.path) === file || target === oldName || target.endsWith(`/${oldName}`);
		count += links.filter((link) => link.kind !== 'url' && showsId(link.label, old) && leadsHere(link.target.replace(/\.md$/i, ''))).length;
	}
	return count;
}
