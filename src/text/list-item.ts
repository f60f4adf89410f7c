import { readQuote } from './quote';
import type { VisibleLine } from './visible';

/** A list item as it stands on its first line; quotes and callouts before the marker are part of `prefix`. */
export interface ListItem {
	readonly line: VisibleLine;
	/** Quote marks and white space before the marker. */
	readonly prefix: string;
	/** Column of the marker inside its quote. */
	readonly indent: number;
	/** Depth of the quote it stands in. */
	readonly quotes: number;
	readonly marker: string;
	/** The status character of a task; undefined for a plain item. */
	readonly status?: string;
	/** Offset of the status character in the note. */
	readonly statusAt?: number;
	readonly content: string;
	/** As long as `content`, with comments and inline code blanked out. */
	readonly plain: string;
	/** Offset of the content in the note. */
	readonly contentAt: number;
}

export interface ItemTree extends ListItem {
	readonly children: readonly ItemTree[];
	/** Number of the line behind the item and everything below it; never inside a fence or a comment. */
	readonly end: number;
}

const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+|$)(?:\[([^\]\r\n]|[\uD800-\uDBFF][\uDC00-\uDFFF])\](?:[ \t]+|$))?/;

export function readListItem(line: VisibleLine): ListItem | undefined {
	if (line.place !== 'text') return undefined;
	const quote = readQuote(line.text);
	const own = line.text.slice(quote.length);
	const found = ITEM.exec(own);
	if (!found || RULE.test(own)) return undefined;
	const [matched, space = '', marker = '', gap = '', status] = found;
	const length = quote.length + matched.length;
	if (line.plain.slice(0, length).trim() === '') return undefined;
	const statusAt = line.from + quote.length + space.length + marker.length + gap.length + 1;
	return {
		line,
		prefix: line.text.slice(0, quote.length) + space,
		indent: quote.indent,
		quotes: quote.depth,
		marker,
		content: line.text.slice(length),
		plain: line.plain.slice(length),
		contentAt: line.from + length,
		...(status !== undefined && { status, statusAt }),
	};
}

/** `- - -` and `* * *` draw a line and are no items. */
const RULE = /^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/;

/** Items of the lines as trees: an item belongs to the nearest one before it that is indented less, in the same quote. */
export function itemTrees(lines: readonly VisibleLine[]): ItemTree[] {
	const roots: Growing[] = [];
	let open: Growing[] = [];
	let afterBlank = true;
	for (const line of lines) {
		const item = readListItem(line);
		const blank = line.text.trim() === '';
		if (item) {
			open = open.filter((each) => each.quotes === item.quotes && each.indent < item.indent);
			const grown: Growing = Object.assign(item, { children: [], end: line.number + 1 });
			(open.at(-1)?.children ?? roots).push(grown);
			open.push(grown);
		} else if (!blank && endsList(line, open.at(-1)?.quotes ?? 0, afterBlank)) open = [];
		if (!blank && !line.opens) for (const each of open) each.end = line.number + 1;
		afterBlank = blank;
	}
	return roots;
}

interface Growing extends ListItem {
	readonly children: Growing[];
	end: number;
}

/** Another quote, behind a blank line any text without indentation, else what cannot go on the item's last paragraph. */
function endsList(line: VisibleLine, quotes: number, afterBlank: boolean): boolean {
	if (line.place !== 'text') return false;
	const quote = readQuote(line.text);
	const own = line.text.slice(quote.length);
	if (quote.depth !== quotes) return quote.depth < quotes || !/^[ \t]/.test(line.text);
	if (quote.indent > 0) return false;
	return afterBlank || /^(?:#{1,6}(?:[ \t]|$)|\||<|%%|(?:[-*_][ \t]*){3,}$)/.test(own);
}

/** The items of a forest, parents before their children. */
export function allItems(trees: readonly ItemTree[]): ItemTree[] {
	return trees.flatMap((tree) => [tree, ...allItems(tree.children)]);
}

export function isTicked(status: string | undefined): boolean {
	return status === 'x' || status === 'X';
}
