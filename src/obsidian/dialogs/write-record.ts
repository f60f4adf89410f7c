import type { TFile } from 'obsidian';
import { readPlacedLine, type PlacedLine } from '../../control/placed-line';
import { refuse } from '../../text/edit';
import { words } from '../../words/words';
import { incidentKind } from '../actions/incident-file';
import { currentText } from '../checks/current-text';
import { announceRefusal, guard } from '../notify';
import type { Parts } from '../parts';
import { showControlForm } from './control-form';
import { pickNote } from './note-picker';

/** A control's line that no incident records. */
export interface MissingRecord {
	readonly id: string;
	readonly file: TFile;
	readonly line: PlacedLine;
	/** The incident that the line links back to. */
	readonly incident?: TFile;
}

/** Takes the other half of a control from the line that stands in a note; undefined when it is gone by now. */
export async function missingRecord(parts: Pick<Parts, 'app' | 'index'>, path: string, id: string): Promise<MissingRecord | undefined> {
	const { app } = parts;
	const file = app.vault.getFileByPath(path);
	const line = file ? readPlacedLine(await currentText(app, file), id, file.basename) : undefined;
	if (!file || !line) return undefined;
	const incident = line.links.map((link) => app.metadataCache.getFirstLinkpathDest(link.target, path))
		.findLast((note) => note && incidentKind(parts, note) !== undefined);
	return { id, file, line, ...(incident && { incident }) };
}

/** Asks for what the line cannot say, in the incident it links back to or in one that is chosen, and writes only the record. */
export function showWriteRecord(parts: Parts, path: string, id: string): void {
	guard(async () => {
		const missing = await missingRecord(parts, path, id);
		if (!missing) announceRefusal(refuse(words().controls.orphan.gone(id)), path);
		else if (missing.incident) open(parts, missing, missing.incident);
		else pickNote(parts, {
			placeholder: words().controls.orphan.pick,
			notes: [...parts.index.incidents()].reverse().flatMap((note) => parts.app.vault.getFileByPath(note.path) ?? []),
			picked: (incident) => { open(parts, missing, incident); },
		});
	});
}

function open(parts: Parts, { id, file, line }: MissingRecord, incident: TFile): void {
	const target = line.breaker.log?.target;
	const log = target === undefined ? undefined : parts.app.metadataCache.getFirstLinkpathDest(target, file.path) ?? undefined;
	showControlForm(parts, incident, { artifact: file, there: { id, line, ...(log && { log }) } });
}
