import { readBlockId } from '../text/block-id';
import type { Day } from '../text/calendar';
import { readDocument, type Document } from '../text/document';
import { applyEdits, isRefusal, refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { isTicked, type ListItem } from '../text/list-item';
import { words } from '../words/words';
import { itemBelow, recordTree, type RecordTree } from './below-record';
import { readControls, type Control } from './control';
import { readReviews, renderReview, type Result, type ReviewResult, type SkipReason } from './review-result';
import { dueOf, setDue } from './set-due';
import type { DueFormat } from './task-line';

/** What a review found, and what follows for the record. */
export interface Review {
	/** The user's day on which it was looked at. */
	readonly day: Day;
	readonly result: Result;
	readonly reason?: SkipReason;
	/** One line; line breaks become blanks. */
	readonly text?: string;
	/** The next review; the date on the line stays without one. */
	readonly next?: Day;
	readonly tick?: boolean;
	/** For a date on a line that has none. */
	readonly format: DueFormat;
}

/**
 * Writes a result below its control, behind earlier ones; ticks the box and sets the next date where that is asked for.
 * Refused when the words would not read back as they were meant.
 */
export function recordReview(text: string, target: string, review: Review): Edits | Refusal {
	const doc = readDocument(text);
	const found = recordTree(doc, target);
	if (isRefusal(found)) return found;
	const { record } = found;
	if (readBlockId(oneLine(review.text ?? ''))) return refuse(words().followThrough.refusals.endsInId);
	const edits = guarded(doc, [
		...(review.tick && !isTicked(record.status) ? [tick(record)] : []),
		...(review.next !== undefined && dueOf(record) !== review.next ? [setDue(record, review.next, review.format)] : []),
		resultLine(doc, found, review),
	]);
	if (isRefusal(edits)) return edits;
	return readsBack(readControls(doc), readControls(readDocument(applyEdits(text, edits))), record.line.number, review)
		? edits
		: refuse(words().followThrough.refusals.unreadable);
}

function tick(record: ListItem): Edit {
	return { at: record.statusAt ?? record.contentAt, remove: record.status?.length ?? 0, insert: 'x' };
}

/** Behind the last result, else behind everything below the record. */
function resultLine(doc: Document, found: RecordTree, review: Review): Edit {
	const last = found.record.children.findLast((child) => readReviews([child]).length > 0);
	return itemBelow(doc, found, renderReview(meant(review)).slice(2), last);
}

/** The record says what was meant, and every other control says what it said. */
function readsBack(before: readonly Control[], after: readonly Control[], line: number, review: Review): boolean {
	if (before.length !== after.length) return false;
	return before.every((was, number) => {
		const is = after[number];
		if (!is || is.id !== was.id || is.text !== was.text) return false;
		if (was.line !== line) return is.due === was.due && is.box === was.box && sameReviews(was.reviews, is.reviews);
		const due = review.next ?? was.due;
		return is.line === line && is.due === due && is.box === (review.tick ? 'ticked' : was.box) && sameReviews([...was.reviews, meant(review)], is.reviews);
	});
}

type Said = Omit<ReviewResult, 'line'>;

function meant({ day, result, reason, text = '' }: Review): Said {
	return { day, result, reason: reason ?? '', text: oneLine(text) };
}

function sameReviews(wanted: readonly Said[], read: readonly Said[]): boolean {
	return wanted.length === read.length && wanted.every((each, number) => {
		const there = read[number];
		return there?.day === each.day && there.result === each.result && there.reason === each.reason && there.text === each.text;
	});
}
