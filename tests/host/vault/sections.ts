import type { Heading, RootContent } from 'mdast';
import type { BlockCache, HeadingCache, ListItemCache, SectionCache } from 'obsidian';
import { blockIdOf } from './list-items';
import type { Locator } from './locator';
import { type NoteTree, sectionType } from './note-tree';

const NAMED = new Set(['paragraph', 'heading', 'blockquote', 'callout', 'table']);

export function headings(tree: NoteTree, locator: Locator): HeadingCache[] {
	const nodes = tree.root.children.filter((node): node is Heading => node.type === 'heading');
	return nodes.map((node) => ({
		position: positionOf(tree, locator, node),
		heading: innerText(tree, node),
		level: node.depth,
	}));
}

/**
 * The blocks of the root level with their ids. An id at the end of a block's text names it, an id alone in a paragraph
 * names the block above, and one that a list item has already taken names that item only.
 */
export function sections(tree: NoteTree, locator: Locator, items: readonly ListItemCache[]): SectionCache[] {
	const found: SectionCache[] = [];
	const ends = new Set(items.filter((item) => item.id !== undefined).map((item) => item.position.end.offset));
	for (const node of tree.root.children) {
		const section: SectionCache = { position: positionOf(tree, locator, node), type: sectionType(tree, node) };
		const text = tree.text.slice(section.position.start.offset, section.position.end.offset);
		const id = NAMED.has(section.type) && !ends.has(section.position.end.offset) ? blockIdOf(text) : undefined;
		const above = found[found.length - 1];
		const alone = id !== undefined && text.trim() === `^${id}`;
		if (alone && above && above.type !== 'yaml') above.id = id;
		else if (id !== undefined) section.id = id;
		found.push(section);
	}
	return found;
}

/** By the id in lower case; the first block with an id keeps it. */
export function blocks(
	sectionCaches: readonly SectionCache[],
	items: readonly ListItemCache[],
): Record<string, BlockCache> | undefined {
	const named = [...sectionCaches, ...items].sort((a, b) => a.position.start.offset - b.position.start.offset);
	const found = new Map<string, BlockCache>();
	for (const { id, position } of named) {
		if (id !== undefined && !found.has(id.toLowerCase())) found.set(id.toLowerCase(), { id, position });
	}
	return found.size > 0 ? Object.fromEntries(found) : undefined;
}

function positionOf(tree: NoteTree, locator: Locator, node: RootContent): HeadingCache['position'] {
	const { start, end } = tree.span(node);
	return locator.pos(locator.lineStart(locator.lineAt(start)), end);
}

/** The source between the marks of a heading, as it is written. */
function innerText(tree: NoteTree, node: Heading): string {
	const first = node.children[0];
	const last = node.children[node.children.length - 1];
	return first && last ? tree.text.slice(tree.span(first).start, tree.span(last).end) : '';
}
