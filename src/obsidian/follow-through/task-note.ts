import type { TFile } from 'obsidian';
import type { Day } from '../../text/calendar';
import { readDocument } from '../../text/document';
import { refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { incidentKind } from '../actions/incident-file';
import { refusedIn } from '../actions/refused-in';
import { writeIncident } from '../actions/write-incident';
import { currentText } from '../checks/current-text';
import { writeNote, type Write } from '../note-writer';
import type { Parts } from '../parts';

/** A control or due line, as it is found again at the moment of writing. */
export interface Task {
	readonly file: TFile;
	/** Its block id; for a control without one, its whole line. */
	readonly target: string;
}

/** The task at a line of a note, by its id where that is known. */
export async function taskAt({ app }: Pick<Parts, 'app'>, file: TFile, line: number, id: string | undefined): Promise<Task> {
	return { file, target: id ?? readDocument(await currentText(app, file)).lines[line]?.text ?? '' };
}

/** Writes to a note by its path, keeping the index properties of an incident true; a refusal names the note. */
export async function writeTask(parts: Pick<Parts, 'app' | 'index'>, path: string, write: Write): Promise<Refusal | undefined> {
	const file = parts.app.vault.getFileByPath(path);
	if (!file) return refuse(words().notices.refused(path, words().refusals.gone));
	if (incidentKind(parts, file) !== undefined) return writeIncident(parts, file, write);
	const refusal = await writeNote(parts.app, file, write);
	return refusal && refusedIn(file, refusal);
}

/** The refusal of a day that is over. */
export function refusePassed(day: Day | undefined, today: Day): Refusal | undefined {
	return day !== undefined && day < today ? refuse(words().followThrough.refusals.passed(day)) : undefined;
}
