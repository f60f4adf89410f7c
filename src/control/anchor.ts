import { isIdOf, readBlockId } from '../text/block-id';
import type { Document } from '../text/document';
import { readListItem, type ListItem } from '../text/list-item';
import type { VisibleLine } from '../text/visible';

/** A block that ends in the id of a control, in whatever note: the artifact's line, a copy, or the record itself. */
export interface Anchor {
	readonly id: string;
	/** Counts from 0: the line the block starts on. */
	readonly line: number;
	/** The status character of a task; undefined for a clause or any other block. */
	readonly status?: string;
}

/** Blocks with ids of controls, for readers that have only the text; the app's metadata says the same of open vaults. */
export function readAnchors(doc: Document): Anchor[] {
	return readHeldIds(doc).flatMap(({ id, line }) => {
		if (!isIdOf('ctl', id)) return [];
		const status = readListItem(line)?.status;
		return [{ id, line: line.number, ...(status !== undefined && { status }) }];
	});
}

/** The id of a record or of a due line. */
export interface OwnId {
	readonly id: string;
	readonly followedByTags: boolean;
}

/** Ids of one kind by the line of their block; read more leniently than anchors: tags or more text may follow the id's line. */
export function ownIds(doc: Document, kind: 'ctl' | 'chk'): (item: ListItem) => OwnId | undefined {
	const held = new Map(readHeldIds(doc).map(({ id, line }) => [line.number, { id, followedByTags: false }]));
	return (item) => {
		const found = held.get(item.line.number) ?? readBlockId(item.plain);
		return found && isIdOf(kind, found.id) ? { id: found.id, followedByTags: found.followedByTags } : undefined;
	};
}

/** An id with the first line of the block that it ends. */
export interface HeldId {
	readonly id: string;
	readonly line: VisibleLine;
}

/**
 * Ids as the app reads them: an id is held only by the block it ends. A line that is only an id belongs to the block above;
 * in code, in comments, in the middle of a line, before more text of the same paragraph and in a heading it is held by nothing.
 */
export function readHeldIds(doc: Document): readonly HeldId[] {
	const known = heldIds.get(doc) ?? findHeldIds(doc);
	heldIds.set(doc, known);
	return known;
}

/** Read once for each document: records, due lines and anchors all ask. */
const heldIds = new WeakMap<Document, readonly HeldId[]>();

function findHeldIds(doc: Document): HeldId[] {
	if (!doc.text.includes('^')) return [];
	return doc.lines.flatMap((line) => {
		if (line.place !== 'text' || !line.plain.includes('^')) return [];
		const found = readBlockId(line.text);
		if (!found || found.followedByTags || line.plain.charAt(found.at) !== '^' || goesOn(doc.lines[line.number + 1])) return [];
		const alone = isLead(line.text.slice(0, found.at));
		const last = alone ? blockAbove(doc, line.number) : line;
		const first = last && firstLine(doc, last);
		return first && !isHeading(first) ? [{ id: found.id, line: first }] : [];
	});
}

/** Only quote marks and white space stand before it. */
function isLead(text: string): boolean {
	return /^[\s>]*$/.test(text);
}

function inside(text: string): string {
	return text.replace(/^(?: {0,3}>[ \t]?)*/, '').trim();
}

function isHeading(line: VisibleLine): boolean {
	return /^#{1,6}(?:\s|$)/.test(inside(line.text));
}

const STARTS_BLOCK = /^(?:[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|#{1,6}(?:[ \t]|$)|\||```|~~~|>|(?:[-*_][ \t]*){3,}$)/;

/** Whether a line carries on the paragraph before it; one that is nothing but a comment does not. */
export function goesOn(next: VisibleLine | undefined): boolean {
	if (!next || next.place !== 'text') return false;
	const text = inside(next.text);
	const isComment = inside(next.plain) === '' && /^(?:%%|<!--)/.test(text);
	return text !== '' && !isComment && !STARTS_BLOCK.test(text);
}

/** The last line of the block above, with at most one blank line between. */
function blockAbove(doc: Document, number: number): VisibleLine | undefined {
	const above = doc.lines[number - 1];
	const block = above && inside(above.text) === '' ? doc.lines[number - 2] : above;
	return block && inside(block.text) !== '' && block.place === 'text' ? block : undefined;
}

/** Up from the last line of a paragraph, of an item that goes on over lines, or of a table to its first. */
function firstLine(doc: Document, last: VisibleLine): VisibleLine {
	let first = last;
	while (!readListItem(first) && !isHeading(first)) {
		const above = doc.lines[first.number - 1];
		if (!above || above.place !== 'text' || inside(above.text) === '' || isHeading(above)) break;
		first = above;
	}
	return first;
}
