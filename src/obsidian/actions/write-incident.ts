import type { TFile } from 'obsidian';
import { withRightIndex } from '../../index/right-index';
import { isRefusal, type Refusal } from '../../text/edit';
import { noteFacts } from '../note-facts';
import { writeNote, type Write } from '../note-writer';
import type { Parts } from '../parts';

/** Writes to an incident note; its index properties are brought up to date in the same write, unless its YAML is broken. */
export function writeIncident(parts: Pick<Parts, 'app' | 'index'>, file: TFile, write: Write): Promise<Refusal | undefined> {
	const { app, index } = parts;
	const broken = noteFacts(file.path, app.metadataCache.getFileCache(file)).frontMatterBroken;
	const date = index.get(file.path)?.incident?.properties.index.date;
	return writeNote(app, file, (text) => {
		const body = write(text);
		return isRefusal(body) || broken ? body : withRightIndex(text, body, date);
	});
}
