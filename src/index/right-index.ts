import { lastReview, readControls } from '../control/control';
import { readDueLines, waitingLines } from '../control/due-line';
import { indexOf, withIndex } from '../incident/index-properties';
import { PROPERTY, type IndexProperties } from '../incident/properties';
import type { Day } from '../text/calendar';
import { readDocument, type Document } from '../text/document';
import type { Edits } from '../text/edit';
import { propertyText } from '../text/front-matter';

/** What the index properties of an incident note should say; `date` stands in while the timeline has no dated line. */
export function rightIndex(text: string, date: Day | undefined): IndexProperties {
	return indexOf(text, date, earliestOpen(text));
}

/** Body edits together with those that bring the index properties up to date, all on the original text. */
export function withRightIndex(text: string, body: Edits, date: Day | undefined): Edits {
	return withIndex(text, body, (next) => rightIndex(next, date));
}

/** The earliest date in the note that is still open, judged by the note alone; controls of a dismissed incident are not due. */
function earliestOpen(text: string): Day | undefined {
	const doc = readDocument(text);
	const [controls, dismissed] = [readControls(doc), isDismissed(doc)];
	const lines = waitingLines(readDueLines(doc), controls, dismissed).map((line) => line.due);
	const reviews = dismissed ? [] : controls.flatMap((control) => {
		const last = lastReview(control);
		const done = control.box === 'dropped' || (control.box === 'ticked' && last?.result === 'held' && (control.due ?? '') <= last.day);
		return control.due === undefined || done ? [] : [control.due];
	});
	return [...lines, ...reviews].sort()[0];
}

/** Read from the lines, because the text may be newer than what is known of its properties. */
function isDismissed(doc: Document): boolean {
	return propertyText(doc.frontMatter, PROPERTY.status)?.toLowerCase() === 'dismissed';
}
