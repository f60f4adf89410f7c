import { columns, type VisibleLine } from './visible';

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
	/** Number of the line behind the item and everything below it. */
	readonly end: number;
}

const ITEM = /^((?:[ ]{0,3}>[ \t]?)*)([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+|$)(?:\[([^\]\r\n]|[\uD800-\uDBFF][\uDC00-\uDFFF])\](?:[ \t]+|$))?/;

export function readListItem(line: VisibleLine): ListItem | undefined {
	if (line.place !== 'text') return undefined;
	const found = ITEM.exec(line.text);
	if (!found || isRule(line.text)) return undefined;
	const [matched, quotes = '', space = '', marker = '', gap = '', status] = found;
	if (line.plain.slice(0, matched.length).trim() === '') return undefined;
	const statusAt = line.from + quotes.length + space.length + marker.length + gap.length + 1;
	return {
		line,
		prefix: quotes + space,
		indent: columns(space),
		quotes: quotes.split('>').length - 1,
		marker,
		content: line.text.slice(matched.length),
		plain: line.plain.slice(matched.length),
		contentAt: line.from + matched.length,
		...(status !== undefined && { status, statusAt }),
	};
}

/** `- - -` and `* * *` draw a line and are no items. */
function isRule(text: string): boolean {
	return /^[ \t]*([-*])(?:[ \t]*\1){2,}[ \t]*$/.test(text);
}

/** Items of the lines as trees: an item belongs to the nearest one before it that is indented less, in the same quote. */
export function itemTrees(lines: readonly VisibleLine[]): ItemTree[] {
	const roots: Growing[] = [];
	let open: Growing[] = [];
	for (const line of lines) {
		const item = readListItem(line);
		if (!item) {
			if (endsList(line)) open = [];
			else if (line.text.trim() !== '') for (const each of open) each.end = line.number + 1;
			continue;
		}
		open = open.filter((each) => each.quotes === item.quotes && each.indent < item.indent);
		const grown: Growing = { ...item, children: [], end: line.number + 1 };
		for (const each of open) each.end = line.number + 1;
		(open.at(-1)?.children ?? roots).push(grown);
		open.push(grown);
	}
	return roots;
}

interface Growing extends ListItem {
	readonly children: Growing[];
	end: number;
}

/** A heading or an unindented paragraph after the list; blank, indented and hidden lines leave it open. */
function endsList(line: VisibleLine): boolean {
	return line.place === 'text' && line.text.trim() !== '' && columns(line.text) === 0;
}

/** The items of a forest, parents before their children. */
export function allItems(trees: readonly ItemTree[]): ItemTree[] {
	return trees.flatMap((tree) => [tree, ...allItems(tree.children)]);
}

export function isTicked(status: string | undefined): boolean {
	return status === 'x' || status === 'X';
}
