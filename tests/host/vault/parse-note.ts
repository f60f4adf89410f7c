import type { CachedMetadata } from 'obsidian';
import { frontmatterCache } from './frontmatter-cache';
import { listItems } from './list-items';
import { Locator } from './locator';
import { readTree } from './note-tree';
import { references } from './references';
import { blocks, headings, sections } from './sections';

/** What the app's cache would hold for a note with this text; kinds that do not occur are left out. */
export function parseNote(text: string): CachedMetadata {
	const tree = readTree(text);
	const locator = new Locator(text);
	const items = listItems(tree, locator);
	const sectionCaches = sections(tree, locator, items);
	const named = blocks(sectionCaches, items);
	const lists = {
		...references(tree, locator),
		headings: headings(tree, locator),
		sections: sectionCaches,
		listItems: items,
	};
	const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
	return { ...Object.fromEntries(filled), ...frontmatterCache(text, locator), ...(named ? { blocks: named } : {}) };
}
