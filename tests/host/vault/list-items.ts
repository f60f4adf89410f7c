import type { BlockContent, DefinitionContent, List, ListItem, RootContent } from 'mdast';
import type { ListItemCache } from 'obsidian';
import type { Locator } from './locator';
import type { NoteTree } from './note-tree';

/*
 * Positions of list items are not those of a CommonMark parser. As recorded from the app, an item starts where the
 * content of its container starts, which for a nested item is the column of the parent's text and leaves deeper
 * indentation inside the item; it ends before its first nested list; and an empty line between it and a next item
 * ends it at that line's start.
 */

/** What stands before a nested block on its line: a quote mark, or the indentation of a list item's text. */
type Container = 'quote' | number;

type Content = RootContent | BlockContent | DefinitionContent;

interface Place {
	readonly containers: readonly Container[];
	/** The line of the item that the list is in. */
	readonly parent: number | null;
}

export function listItems(tree: NoteTree, locator: Locator): ListItemCache[] {
	const found: ListItemCache[] = [];
	const visit = (nodes: readonly Content[], place: Place): void => {
		for (const node of nodes) {
			if (node.type === 'blockquote') {
				visit(node.children, { ...place, containers: [...place.containers, 'quote'] });
			} else if (node.type === 'list') {
				visitList(node, place);
			}
		}
	};
	const visitList = (list: List, place: Place): void => {
		const first = locator.lineAt(tree.span(list).start);
		const parent = place.parent ?? -Math.max(first, 1);
		list.children.forEach((item, index) => {
			const start = itemStart(tree, locator, item, place);
			const end = itemEnd(tree, locator, item, list.children[index + 1]);
			found.push(itemCache(tree, locator, item, { start, end, parent, quoted: place.containers.includes('quote') }));
			const containers = [...place.containers, textIndent(tree.text.slice(start, end))];
			visit(item.children, { containers, parent: locator.lineAt(start) });
		});
	};
	visit(tree.root.children, { containers: [], parent: null });
	return found;
}

function itemCache(
	tree: NoteTree,
	locator: Locator,
	item: ListItem,
	{ start, end, parent, quoted }: { start: number; end: number; parent: number; quoted: boolean },
): ListItemCache {
	const cache: ListItemCache = { position: locator.pos(start, end), parent };
	const text = tree.text.slice(start, end);
	const task = /^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[([^\r\n])\][ \t]/u.exec(text)?.[1];
	if (task !== undefined) cache.task = task;
	const ofQuote = quoted && /[\r\n]\^[^\r\n]*$/.test(text);
	const id = ownText(item) && !ofQuote ? blockIdOf(text) : undefined;
	if (id !== undefined) cache.id = id;
	return cache;
}

/** The id that ends a block's text, on its last line or alone on it. */
export function blockIdOf(text: string): string | undefined {
	return /(?:^|\s)\^([a-zA-Z0-9-]+)\s*$/.exec(text)?.[1];
}

function ownText(item: ListItem): boolean {
	const nested = item.children.findIndex((child) => child.type === 'list');
	const last = item.children[(nested < 0 ? item.children.length : nested) - 1];
	return last === undefined || last.type === 'paragraph';
}

function itemStart(tree: NoteTree, locator: Locator, item: ListItem, place: Place): number {
	const marker = tree.span(item).start;
	const line = locator.lineAt(marker);
	if (line === place.parent) return marker;
	let at = locator.lineStart(line);
	for (const container of place.containers) {
		at = container === 'quote' ? afterQuoteMark(tree.text, at) : afterIndent(tree.text, at, container);
	}
	return Math.min(at, marker);
}

function itemEnd(tree: NoteTree, locator: Locator, item: ListItem, next: ListItem | undefined): number {
	const nested = item.children.findIndex((child) => child.type === 'list');
	const before = item.children[nested - 1];
	if (before) return tree.span(before).end;
	const { start, end } = tree.span(item);
	if (nested === 0) return start + textIndent(tree.text.slice(start, end));
	const line = locator.lineAt(end);
	const gap = next !== undefined && locator.lineAt(tree.span(next).start) > line + 1;
	return gap ? locator.lineStart(line + 1) : end;
}

function afterQuoteMark(text: string, start: number): number {
	let at = start;
	while (text[at] === ' ' || text[at] === '\t') at++;
	if (text[at] !== '>') return start;
	return text[at + 1] === ' ' ? at + 2 : at + 1;
}

/** Past as much indentation as the item's text has; a tab is never split. */
function afterIndent(text: string, start: number, width: number): number {
	let at = start;
	for (let column = 0; column < width && (text[at] === ' ' || text[at] === '\t'); at++) {
		column += text[at] === '\t' ? 4 - (column % 4) : 1;
	}
	return at;
}

/** The width up to an item's text; one more for `1.` to `9.` where it would be odd, a habit of the app's parser. */
function textIndent(item: string): number {
	const match = /^([ \t]*)([-*+]|\d+[.)])( {1,4}(?! )| |\t|$)/m.exec(item);
	if (!match) return 2;
	const width = match[0].length;
	const lowNumber = /^\d\.$/.test(match[2] ?? '');
	return lowNumber && width % 2 === 1 ? width + 1 : width;
}
