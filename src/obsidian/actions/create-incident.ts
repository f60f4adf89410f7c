import { getLanguage, normalizePath, type App, type TFile } from 'obsidian';
import { nextId } from '../../incident/incident-id';
import { newIncident, type IncidentDraft } from '../../incident/new-incident';
import { readProperties } from '../../incident/properties';
import { isRefusal, refuse, type Refusal } from '../../text/edit';
import { isConflictCopy } from '../../text/file-name';
import { readLinks } from '../../text/link';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { createFree, ensureFolder } from './vault-files';

export interface Created {
	readonly file: TFile;
	/** What went otherwise than the settings ask, for a notice. */
	readonly remark?: string;
}

/** Creates the note of an incident, whole, in one `Vault.create`; rejects when the disk does. */
export async function createIncident(parts: Pick<Parts, 'app' | 'settings'>, draft: IncidentDraft): Promise<Created | Refusal> {
	const { app, settings } = parts;
	const { incidentFolder, fileName, template: templatePath } = settings();
	if (draft.title.trim() === '') return refuse(words().refusals.noText);
	const folder = await ensureFolder(app, incidentFolder);
	if (isRefusal(folder)) return folder;
	const template = await readTemplate(app, templatePath);
	const id = takeNextId(parts);
	const note = newIncident({ ...draft, client: clientLink(app, draft.client ?? '', folder) }, id, fileName, template, getLanguage());
	const file = await createFree(app, folder, note.fileName, note.text).catch((error: unknown) => {
		given.get(app)?.delete(id);
		throw error;
	});
	if (templatePath === '' || note.templateUsed) return { file };
	const said = words().notices;
	return { file, remark: template === undefined ? said.templateMissing(templatePath) : said.templateUnfit(templatePath) };
}

/** Ids given out in a vault that its metadata may not show yet, so that two incidents made at once differ. */
const given = new WeakMap<App, Set<string>>();

/**
 * The ids are read from the app's metadata: the index may still be reading notes when the first incident is logged. Of a note
 * that the app has not read either, the name says it.
 */
function takeNextId({ app, settings }: Pick<Parts, 'app' | 'settings'>): string {
	const { idPrefix, template } = settings();
	const notes = app.vault.getMarkdownFiles().filter((file) => file.path !== template && !isConflictCopy(file.path));
	const ids = new Set(notes.map((file) => {
		const cache = app.metadataCache.getFileCache(file);
		return cache ? readProperties(cache.frontmatter).id : /^\S*/.exec(file.basename)?.[0] ?? '';
	}));
	const unseen = new Set([...(given.get(app) ?? [])].filter((id) => !ids.has(id)));
	const id = nextId(idPrefix, [...ids, ...unseen]);
	given.set(app, unseen.add(id));
	return id;
}

/** The client as a link where a note has that name; plain text and links stay as they are. */
function clientLink(app: App, client: string, folder: string): string {
	const name = client.trim();
	const note = name === '' || readLinks(name).length > 0 ? null : app.metadataCache.getFirstLinkpathDest(name, folder);
	return note?.extension === 'md' ? `[[${app.metadataCache.fileToLinktext(note, folder)}]]` : name;
}

/** The note that the setting names, with or without its ending. */
export function templateNote(app: Pick<App, 'vault'>, path: string): TFile | null {
	return path === '' ? null : app.vault.getFileByPath(normalizePath(path)) ?? app.vault.getFileByPath(normalizePath(`${path}.md`));
}

/** Undefined when there is none, it is empty, or it cannot be read. */
async function readTemplate(app: App, path: string): Promise<string | undefined> {
	const file = templateNote(app, path);
	const text = file ? await app.vault.cachedRead(file) : '';
	return text.trim() === '' ? undefined : text;
}
