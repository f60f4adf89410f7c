import { addDueLine } from '../control/add-due-line';
import { readDueLines, type DueLine } from '../control/due-line';
import type { TaskStyle } from '../control/task-line';
import { postpone } from '../control/postpone';
import { tickDueLine } from '../control/tick-due-line';
import { SECTIONS } from '../incident/note-sections';
import type { Day } from '../text/calendar';
import { readDocument } from '../text/document';
import type { Edits, Refusal } from '../text/edit';
import { foldText } from '../text/fold';

/** What the due line of a promised full text says. */
export const FULL_TEXT = 'Send the full post-mortem';

function openPromise(text: string): DueLine | undefined {
	return readDueLines(readDocument(text)).find((line) => line.box === 'open' && foldText(line.text) === foldText(FULL_TEXT));
}

/** The day the client was promised the full text for, while it is not sent. */
export function promisedFullText(text: string): Day | undefined {
	return openPromise(text)?.due;
}

/** Adds the due line of a promised full text; the one that is open already moves to the new day. */
export function promiseFullText(text: string, day: Day, id: string, style: TaskStyle): Edits | Refusal {
	const open = openPromise(text);
	return open ? postpone(text, open.id, day, style.due) : addDueLine(text, { id, text: FULL_TEXT, due: day }, style, SECTIONS.messages);
}

/** Ticks the due line once the full text is sent; nothing to write where nothing was promised. */
export function keepPromise(text: string, done: Day, format: TaskStyle['due']): Edits | Refusal {
	const open = openPromise(text);
	return open ? tickDueLine(text, open.id, done, format) : [];
}
