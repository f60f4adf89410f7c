import { readBlockId } from '../text/block-id';
import type { Day } from '../text/calendar';
import { readDocument } from '../text/document';
import { applyEdits, isRefusal, refuse, type Edits, type Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { inTurn } from '../text/in-turn';
import { words } from '../words/words';
import { itemBelow, recordTree } from './below-record';
import { readControls, type Control } from './control';
import type { DueFormat } from './task-line';
import { tickDueLine } from './tick-due-line';
import { renderAnswer, type Answer, type VerificationAnswer } from './verification';

export interface NewAnswer {
	/** The user's day on which the record was looked at. */
	readonly day: Day;
	readonly answer: Answer;
	/** One line; line breaks become blanks. */
	readonly text: string;
}

/**
 * Ticks a planned look and writes what it found behind it. Nothing to write when that very answer stands there already;
 * refused when the words would not read back.
 */
export function answerVerification(text: string, id: string, said: NewAnswer, format: DueFormat): Edits | Refusal {
	return inTurn(text, (now) => tickDueLine(now, id, said.day, format), (now) => writeAnswer(now, id, said));
}

function writeAnswer(text: string, id: string, said: NewAnswer): Edits | Refusal {
	const doc = readDocument(text);
	const control = readControls(doc).find(({ verifications }) => verifications.some((each) => each.id === id));
	if (!control) return refuse(words().refusals.notFound);
	if (control.answers.some((there) => same(there, said))) return [];
	if (readBlockId(oneLine(said.text))) return refuse(words().followThrough.refusals.endsInId);
	const found = recordTree(doc, control.id ?? doc.lines[control.line]?.text ?? '');
	if (isRefusal(found)) return found;
	const line = control.verifications.find((each) => each.id === id)?.line;
	const neighbour = found.record.children.find((child) => child.line.number === line);
	const edits = guarded(doc, [itemBelow(doc, found, renderAnswer(said), neighbour)]);
	if (isRefusal(edits)) return edits;
	const after = readControls(readDocument(applyEdits(text, edits))).find((each) => each.line === control.line);
	return after && readsBack(control, after, said) ? edits : refuse(words().followThrough.refusals.unreadable);
}

function readsBack(before: Control, after: Control, said: NewAnswer): boolean {
	return after.id === before.id && after.due === before.due && after.reviews.length === before.reviews.length
		&& after.verifications.length === before.verifications.length && after.answers.length === before.answers.length + 1
		&& after.answers.some((there) => same(there, said));
}

function same(there: VerificationAnswer, { day, answer, text }: NewAnswer): boolean {
	return there.day === day && there.answer === answer && there.text === oneLine(text);
}
