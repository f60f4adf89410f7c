import type { Nodes } from 'mdast';
import type { CachedMetadata, FootnoteCache } from 'obsidian';
import type { Locator } from './locator';
import type { NoteTree, Span } from './note-tree';
import { scanInline } from './scan-inline';

type References = Required<Pick<CachedMetadata, 'links' | 'embeds' | 'tags' | 'footnotes' | 'footnoteRefs'>>;

/** In the order they stand; what is in comments counts, what is in code and HTML does not. */
export function references(tree: NoteTree, locator: Locator): References {
	const found: References = { links: [], embeds: [], tags: [], footnotes: [], footnoteRefs: [] };
	const visit = (node: Nodes): void => {
		const span = tree.span(node);
		if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
			collect(tree, locator, span, found);
		} else if (node.type === 'html') {
			if (tree.text.startsWith('%%', span.start)) collect(tree, locator, span, found);
		} else if ('children' in node) {
			if (node.type === 'footnoteDefinition') found.footnotes.push(footnote(locator, node.identifier, span));
			node.children.forEach(visit);
		}
	};
	visit(tree.root);
	return found;
}

function collect(tree: NoteTree, locator: Locator, span: Span, found: References): void {
	const scan = scanInline(tree.text.slice(span.start, span.end));
	for (const { kind, start, end, link, displayText } of scan.links) {
		const position = locator.pos(span.start + start, span.start + end);
		const original = tree.text.slice(position.start.offset, position.end.offset);
		(kind === 'embed' ? found.embeds : found.links).push({ position, link, original, displayText });
	}
	for (const { start, end, name } of scan.tags) {
		found.tags.push({ position: locator.pos(span.start + start, span.start + end), tag: name });
	}
	for (const { start, end, name } of scan.footnotes) {
		found.footnoteRefs.push(footnote(locator, name, { start: span.start + start, end: span.start + end }));
	}
}

function footnote(locator: Locator, id: string, { start, end }: Span): FootnoteCache {
	return { id, position: locator.pos(start, end) };
}
