import type { TFile } from 'obsidian';
import { withRightIndex } from '../../index/right-index';
import { isRefusal, refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { noteFacts } from '../note-facts';
import { writeNote, type Write } from '../note-writer';
import type { Parts } from '../parts';
import { incidentKind } from './incident-file';
import { refusedIn } from './refused-in';

/**
 * Writes to an incident note; its index properties are brought up to date in the same write, unless its YAML is broken. A
 * refusal names the note.
 */
export async function writeIncident(parts: Pick<Parts, 'app' | 'index'>, file: TFile, write: Write): Promise<Refusal | undefined> {
	const { app, index } = parts;
	const there = app.vault.getFileByPath(file.path) === file;
	if (there && incidentKind(parts, file) === undefined) return refusedIn(file, refuse(words().refusals.notIncident));
	const broken = noteFacts(file.path, app.metadataCache.getFileCache(file)).frontMatterBroken;
	const date = index.get(file.path)?.incident?.properties.index.date;
	const refusal = await writeNote(app, file, (text) => {
		const body = write(text);
		return isRefusal(body) || broken || body.length === 0 ? body : withRightIndex(text, body, date);
	});
	return refusal && refusedIn(file, refusal);
}
