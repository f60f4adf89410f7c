import { isIdOf, readBlockId } from '../text/block-id';
import type { Document } from '../text/document';
import { readListItem } from '../text/list-item';
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
	return doc.lines.flatMap((line) => {
		if (line.place !== 'text' || !line.plain.includes('^')) return [];
		const found = readBlockId(line.plain);
		if (!found || found.followedByTags || !isIdOf('ctl', found.id) || goesOn(doc.lines[line.number + 1])) return [];
		const owner = found.at === line.plain.search(/\S/) ? blockAbove(doc, line.number) : line;
		const status = owner && readListItem(owner)?.status;
		return owner ? [{ id: found.id, line: owner.number, ...(status !== undefined && { status }) }] : [];
	});
}

/** Whether a line carries on the paragraph before it. */
function goesOn(next: VisibleLine | undefined): boolean {
	if (!next || next.text.trim() === '' || next.place !== 'text') return false;
	const text = next.text.replace(/^(?: {0,3}>[ \t]?)*/, '').trimStart();
	return text !== '' && !/^(?:[-*+][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\||```|~~~|>|(?:[-*_][ \t]*){3,}$)/.test(text);
}

/** A line that is only an id belongs to the block above it, with at most one blank line between. */
function blockAbove(doc: Document, number: number): VisibleLine | undefined {
	const above = doc.lines[number - 1];
	const block = above?.text.trim() === '' ? doc.lines[number - 2] : above;
	return block && block.text.trim() !== '' && block.place === 'text' ? block : undefined;
}
