import { linesOf, type Document } from '../text/document';
import { readLinks } from '../text/link';
import { readListItem } from '../text/list-item';
import { isTableRule } from '../text/table';
import type { VisibleLine } from '../text/visible';

/**
 * What the author says in their own voice: paragraphs, list items, and the system column of rewrite tables. Headings, quotes,
 * other tables, code and comments are left out; links are blanked, as their words are somebody's title or address.
 */
export interface OwnStatement {
	/** Offset of `text` in the note. */
	readonly at: number;
	/** As long as the stretch of the note it stands for; line ends and what is left out are blanks. */
	readonly text: string;
	/** Counts from 0. */
	readonly line: number;
}

const QUOTES = /^(?: {0,3}>[ \t]?)+/;

export function readStatements(doc: Document, rewriteRows: ReadonlySet<number>): OwnStatement[] {
	const statements: OwnStatement[] = [];
	let open: { at: number; line: number; text: string } | undefined;
	let quoting: 'none' | 'quote' | 'callout' = 'none';
	const close = (): void => {
		if (open && open.text.trim() !== '') statements.push(open);
		open = undefined;
	};
	for (const line of linesOf(doc, { start: 0, end: doc.lines.length })) {
		quoting = quotingAt(line, quoting);
		const said = line.place === 'text' && quoting !== 'quote' ? ownWords(line, rewriteRows.has(line.number)) : undefined;
		if (said === undefined || said.trim() === '') {
			close();
			continue;
		}
		if (!open || startsBlock(line)) {
			close();
			open = { at: line.from, line: line.number, text: said };
		} else open.text += ' '.repeat(line.from - open.at - open.text.length) + said;
	}
	close();
	return statements;
}

/** A blockquote is somebody else's voice; a callout is the author's, unless it is one for quotes. */
function quotingAt(line: VisibleLine, before: 'none' | 'quote' | 'callout'): 'none' | 'quote' | 'callout' {
	const quote = QUOTES.exec(line.text);
	if (!quote) return 'none';
	if (before !== 'none') return before;
	const callout = /^\[!(\w+)/.exec(line.text.slice(quote[0].length))?.[1]?.toLowerCase();
	return callout === undefined || callout === 'quote' || callout === 'cite' ? 'quote' : 'callout';
}

function startsBlock(line: VisibleLine): boolean {
	return readListItem(line) !== undefined || line.text.trimStart().startsWith('|') || /^\s*(?:> ?)*\*\*[^*]+:\*\*/.test(line.text);
}

/** The line's own words in their places, blanks elsewhere; undefined for a line that says nothing of its own. */
function ownWords(line: VisibleLine, rewriteRow: boolean): string | undefined {
	if (/^ {0,3}#{1,6}(?:[ \t]|$)/.test(line.text) || isTableRule(line.text)) return undefined;
	if (line.text.trimStart().startsWith('|')) return rewriteRow ? systemCell(line.plain) : undefined;
	const item = readListItem(line);
	const start = item ? item.contentAt - line.from : QUOTES.exec(line.text)?.[0].length ?? 0;
	return ' '.repeat(start) + withoutLinkWords(line.plain.slice(start));
}

/** The second cell of a row, everything else blank. */
function systemCell(row: string): string {
	const bars: number[] = [];
	for (let at = 0, slashes = 0; at < row.length; at++) {
		if (row.charAt(at) === '|' && slashes % 2 === 0) bars.push(at);
		slashes = row.charAt(at) === '\\' ? slashes + 1 : 0;
	}
	const [, second, third = row.length] = bars;
	return second === undefined ? '' : ' '.repeat(second + 1) + withoutLinkWords(row.slice(second + 1, third));
}

function withoutLinkWords(text: string): string {
	let said = '';
	let done = 0;
	for (const link of readLinks(text)) {
		said += text.slice(done, link.from) + ' '.repeat(link.to - link.from);
		done = link.to;
	}
	return said + text.slice(done);
}
