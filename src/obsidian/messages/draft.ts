import type { TFile } from 'obsidian';
import { messagesOf, sourceOf } from '../../index/messages';
import { composeMessage, type ComposedMessage } from '../../message/compose';
import { lastMessage, type LastMessage } from '../../message/last-message';
import { linkMessage } from '../../message/link-message';
import { renderMessageNote, type MessageKind } from '../../message/message-note';
import { promisedFullText } from '../../message/promise-full-text';
import { addDays, epochOf, localDayOf } from '../../text/calendar';
import { refuse, type Refusal } from '../../text/edit';
import { cleanFileName } from '../../text/file-name';
import { words } from '../../words/words';
import { incidentKind } from '../actions/incident-file';
import { createFree } from '../actions/vault-files';
import { writeIncident } from '../actions/write-incident';
import { currentText } from '../checks/current-text';
import type { Parts } from '../parts';

export type MessageParts = Pick<Parts, 'app' | 'index' | 'clock' | 'settings'>;

/** What was made, and what only the user should hear of it. */
export interface Drafted extends Pick<ComposedMessage, 'leftOut' | 'twice'> {
	readonly file: TFile;
	/** Why the incident could not be given the link. */
	readonly unlinked?: Refusal;
}

/** Writes a message as a new note next to its incident, never over another, and links it there. */
export async function draftMessage(parts: MessageParts, incident: TFile, kind: MessageKind): Promise<Drafted | Refusal> {
	const { app, index, settings, clock } = parts;
	const id = index.get(incident.path)?.incident?.id;
	if (id === undefined || incidentKind(parts, incident) !== 'whole') return refuse(words().refusals.notIncident);
	const text = await currentText(app, incident);
	const source = sourceOf(index, incident.path, text, app.metadataCache.getFileCache(incident)?.frontmatter, {
		rootCauseLabel: settings().labelRootCause, known: settings().placeholders, today: clock.today(),
	});
	const last = kind === 'update' ? await lastSent(parts, incident) : undefined;
	const fullTextBy = promisedFullText(text) ?? addDays(clock.today(), settings().fullTextDays);
	const { body, leftOut, twice } = composeMessage(kind, source, { fullTextBy, ...(last && { last }) });
	const folder = incident.parent?.isRoot() === false ? incident.parent.path : '';
	const name = cleanFileName(`${id} ${kind}`) || kind;
	const file = await createFree(app, folder, name, renderMessageNote(kind, `[[${app.metadataCache.fileToLinktext(incident, folder)}]]`, body));
	const link = app.fileManager.generateMarkdownLink(file, incident.path);
	const unlinked = await writeIncident(parts, incident, (now) => linkMessage(now, file.basename, link));
	return { file, leftOut, twice, ...(unlinked && { unlinked }) };
}

/** The notes of the messages about an incident. */
export function messageFiles(parts: Pick<Parts, 'app' | 'index'>, incident: TFile): readonly TFile[] {
	return messagesOf(parts.index, incident.path).flatMap(({ path }) => parts.app.vault.getFileByPath(path) ?? []);
}

/** The incident that a message is about. */
export function incidentOf(parts: Pick<Parts, 'app' | 'index'>, message: TFile): TFile | undefined {
	const [path] = parts.index.targetsOf('messages', message.path);
	return (path === undefined ? undefined : parts.app.vault.getFileByPath(path)) ?? undefined;
}

async function lastSent(parts: MessageParts, incident: TFile): Promise<LastMessage | undefined> {
	const { app, index } = parts;
	const sent = messageFiles(parts, incident).flatMap((file) => {
		const at = index.get(file.path)?.message?.sentAt;
		return at === undefined ? [] : [{ file, day: localDayOf(epochOf(at)) }];
	});
	return lastMessage(await Promise.all(sent.map(async ({ file, day }) => ({ day, text: await currentText(app, file) }))));
}
