import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { getFrontMatterInfo } from './frontmatter';
import { maskBlocks } from './mask-blocks';

/** Text within a block is read by `scanInline`, which knows the app's links; here it would cost most and help least. */
const INLINE = [
	'attention',
	'autolink',
	'characterEscape',
	'characterReference',
	'codeText',
	'hardBreakEscape',
	'htmlText',
	'labelEnd',
	'labelStartImage',
	'labelStartLink',
];

const options = {
	extensions: [{ ...gfm(), text: {} }, frontmatter(['yaml']), { disable: { null: INLINE } }],
	mdastExtensions: [gfmFromMarkdown().filter((part) => !part.transforms), frontmatterFromMarkdown(['yaml'])],
};

/** Offsets into the note as it was given; a byte order mark counts as its first character. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A note's Markdown tree and where its nodes stand. */
export interface NoteTree {
	readonly text: string;
	readonly root: Root;
	span(node: Nodes): Span;
}

export function readTree(text: string): NoteTree {
	const bom = text.startsWith('\uFEFF') ? 1 : 0;
	const body = text.slice(bom);
	const root = fromMarkdown(maskBlocks(body, getFrontMatterInfo(body).contentStart), options);
	return {
		text,
		root,
		span: (node) => ({
			start: (node.position?.start.offset ?? 0) + bom,
			end: (node.position?.end.offset ?? 0) + bom,
		}),
	};
}

/** The app's name for a block of the root level. */
export function sectionType(tree: NoteTree, node: RootContent): string {
	const { start, end } = tree.span(node);
	const text = tree.text.slice(start, end).trimStart();
	if (node.type === 'blockquote') return /^>[ \t]*\[![^\]]+\]/.test(text) ? 'callout' : 'blockquote';
	if (node.type === 'html' && text.startsWith('%%')) return 'comment';
	if (node.type === 'html' && text.startsWith('$$')) return 'math';
	return node.type;
}
