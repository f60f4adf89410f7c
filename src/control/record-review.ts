import { SECTIONS } from '../incident/note-sections';
import { readBlockId } from '../text/block-id';
import type { Day } from '../text/calendar';
import { linesOf, readDocument, sectionNamed, type Document } from '../text/document';
import { applyEdits, isRefusal, refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { linesAfter } from '../text/insert';
import { allItems, isTicked, itemTrees, type ItemTree, type ListItem } from '../text/list-item';
import { words } from '../words/words';
import { readControls, type Control } from './control';
import { findTask } from './find-task';
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
	const record = findTask(doc, target);
	if (isRefusal(record)) return record;
	const trees = controlTrees(doc);
	const tree = allItems(trees).find((item) => item.line.number === record.line.number);
	if (!tree) return refuse(words().refusals.notFound);
	if (readBlockId(oneLine(review.text ?? ''))) return refuse(words().followThrough.refusals.endsInId);
	const edits = guarded(doc, [
		...(review.tick && !isTicked(record.status) ? [tick(record)] : []),
		...(review.next !== undefined && dueOf(record) !== review.next ? [setDue(record, review.next, review.format)] : []),
		resultLine(doc, tree, trees, review),
	]);
	if (isRefusal(edits)) return edits;
	return readsBack(readControls(doc), readControls(readDocument(applyEdits(text, edits))), record.line.number, review)
		? edits
		: refuse(words().followThrough.refusals.unreadable);
}

function controlTrees(doc: Document): ItemTree[] {
	const section = sectionNamed(doc, SECTIONS.controls);
	return section ? itemTrees(linesOf(doc, section)) : [];
}

function tick(record: ListItem): Edit {
	return { at: record.statusAt ?? record.contentAt, remove: record.status?.length ?? 0, insert: 'x' };
}

/** Behind the last result, else behind everything below the record. */
function resultLine(doc: Document, record: ItemTree, trees: readonly ItemTree[], review: Review): Edit {
	const last = record.children.findLast((child) => readReviews([child]).length > 0);
	const neighbour = last ?? record.children.at(-1);
	const indent = neighbour?.prefix ?? indentBelow(record, trees);
	const marker = neighbour && /^[-*+]$/.test(neighbour.marker) ? neighbour.marker : '-';
	const rendered = renderReview(meant(review)).slice(1);
	return linesAfter(doc, (last ?? record).end - 1, [`${indent}${marker}${rendered}`]);
}

/** To where the record's content starts; a tab where the note indents with tabs. */
function indentBelow(record: ItemTree, trees: readonly ItemTree[]): string {
	const gap = /^\S+([ \t]+)/.exec(record.line.text.slice(record.prefix.length))?.[1] ?? ' ';
	const tabs = gap.includes('\t') || allItems(trees).some((item) => item.children.some((child) => child.prefix.endsWith('\t')));
	const width = record.marker.length + (gap.length <= 4 ? gap.length : 1);
	const mark = record.prefix.endsWith('>') ? ' ' : '';
	return record.prefix + mark + (tabs ? '\t' : ' '.repeat(width));
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
