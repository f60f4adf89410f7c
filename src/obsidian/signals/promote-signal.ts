import { Notice, type TFile } from 'obsidian';
import { leadsTo } from '../../index/control-view';
import { isOpenSignal, signals } from '../../index/signals';
import { linkIncident } from '../../signal/promote';
import { readSignal, signalTitle, type Signal } from '../../signal/signal';
import { localDayOf, localTimeOf } from '../../text/calendar';
import { readDocument } from '../../text/document';
import type { Refusal } from '../../text/edit';
import { firstLink, readLinks } from '../../text/link';
import { words } from '../../words/words';
import { showCreateIncident } from '../dialogs/create-incident';
import { pickNote } from '../dialogs/note-picker';
import type { Draft } from '../dialogs/open-dialogs';
import { writeNote } from '../note-writer';
import { announceRefusal, guard } from '../notify';
import { openNote } from '../panel/open-note';
import type { Parts } from '../parts';

/** Promotes the signal that is open, else one that the user picks among those that wait. */
export function promoteSignal(parts: Parts): void {
	const { app, dialogs, index } = parts;
	const { notices, promote: said } = words().signals;
	const active = app.workspace.getActiveFile();
	if (active && signalOf(parts, active)) return promote(parts, active);
	const notes = signals(index).filter(isOpenSignal).flatMap(({ path }) => app.vault.getFileByPath(path) ?? []);
	if (notes.length === 0) new Notice(notices.none);
	else pickNote({ app, dialogs }, { placeholder: said.which, notes, picked: (file) => { promote(parts, file); } });
}

/** Promotes the signal of a row or of a menu. */
export function promoteAt(parts: Parts, path: string): void {
	const file = parts.app.vault.getFileByPath(path);
	if (file) promote(parts, file);
}

function signalOf({ app }: Parts, file: TFile): Signal | undefined {
	return readSignal(app.metadataCache.getFileCache(file)?.frontmatter);
}

/** An incident that links the signal but is not linked back is the half of an earlier try: then only that link is written. */
function promote(parts: Parts, file: TFile): void {
	const { app, index } = parts;
	const { notices, refusals } = words().signals;
	const signal = signalOf(parts, file);
	if (!signal) return announceRefusal({ refused: refusals.notSignal }, file.path);
	guard(async () => {
		const promoted = leadsTo(firstLink(signal.incident), file.path, index.resolve);
		const known = promoted === undefined ? undefined : app.vault.getFileByPath(promoted);
		if (known) {
			new Notice(notices.already(file.basename, known.basename));
			return openNote(app, { path: known.path, line: 0 }, false);
		}
		const half = madeFrom(parts, file);
		if (!half) return showCreateIncident(parts, await prefill(parts, file, signal), { file, created: (incident) => finish(parts, file, incident) });
		const refusal = await link(parts, file, half);
		if (refusal) announceRefusal(refusal, file.path);
		else new Notice(notices.linked(file.basename, half.basename));
	});
}

/** The incident whose detection links the signal. */
function madeFrom({ app, index }: Parts, file: TFile): TFile | undefined {
	const note = index.incidents().find(({ path, incident }) => incident.timeline.some((each) =>
		each.kind === 'Detected' && readLinks(each.text).some((to) => leadsTo(to, path, index.resolve) === file.path)));
	return note && (app.vault.getFileByPath(note.path) ?? undefined);
}

/** What the signal knows; the minute it was noticed is that of its file, where that was made on the same day. */
async function prefill({ app, clock }: Parts, file: TFile, { date }: Signal): Promise<Draft> {
	const doc = readDocument(await app.vault.cachedRead(file));
	const sentence = doc.lines.slice((doc.frontMatter?.closing ?? -1) + 1).map((line) => line.plain.trim()).find((text) => text !== '') ?? '';
	const made = file.stat.ctime;
	const time = localDayOf(made) === date ? localTimeOf(made) : '12:00';
	return { title: signalTitle(file.path), actual: sentence, ...(date && date !== clock.today() && { detected: `${date} ${time}` }) };
}

async function finish(parts: Parts, file: TFile, incident: TFile): Promise<void> {
	const { notices } = words().signals;
	try {
		const refusal = await link(parts, file, incident);
		if (refusal) announceRefusal(refusal, file.path);
		new Notice(refusal ? notices.half(file.basename) : notices.promoted(file.basename, incident.basename), 8000);
	} catch (error) {
		console.error('Post-mortem', error);
		new Notice(notices.half(file.basename), 0);
	}
}

function link({ app }: Parts, file: TFile, incident: TFile): Promise<Refusal | undefined> {
	const target = `[[${app.metadataCache.fileToLinktext(incident, file.path)}]]`;
	return writeNote(app, file, (text) => linkIncident(text, target));
}
