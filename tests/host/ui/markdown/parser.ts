import MarkdownIt, { type Token } from 'markdown-it';
import { commentBlocks } from './comment-block';
import { obsidianInline } from './inline-rules';

const frontmatter = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** A top-level block of a note, drawn, with the lines it came from (front matter included, the last one exclusive). */
export interface Section {
	readonly kind: string;
	readonly html: string;
	readonly from: number;
	readonly to: number;
}

/** HTML in notes is shown as text, and a single line break breaks the line, as it does in the app. */
const md = new MarkdownIt({ html: false, linkify: true, breaks: true });
md.use(obsidianInline);
md.use(commentBlocks);
md.renderer.rules['list_item_open'] = (tokens, at, options, _env, renderer) => {
	const token = tokens[at];
	if (token?.map) token.attrSet('data-line', String(token.map[0]));
	return renderer.renderToken(tokens, at, options);
};

function splitTopLevel(tokens: readonly Token[]): Token[][] {
	const groups: Token[][] = [];
	let depth = 0;
	for (const token of tokens) {
		if (depth === 0) groups.push([]);
		groups.at(-1)?.push(token);
		depth += token.nesting;
	}
	return groups;
}

/** Draws a note block by block; its front matter is left out. */
export function sections(markdown: string): Section[] {
	const skipped = frontmatter.exec(markdown)?.[0] ?? '';
	const offset = skipped.split('\n').length - 1;
	const tokens = md.parse(markdown.slice(skipped.length), {});
	return splitTopLevel(tokens).map((group) => {
		const [from, to] = group[0]?.map ?? [0, 0];
		return {
			kind: group[0]?.tag || 'p',
			html: md.renderer.render(group, md.options, {}),
			from: from + offset,
			to: to + offset,
		};
	});
}
