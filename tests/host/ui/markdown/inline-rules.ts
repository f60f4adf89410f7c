import type { MarkdownIt, StateInline, Token } from 'markdown-it';

const tag = /^#(?=[^\s#]*[^\s#\d/])[\p{L}\p{N}\p{M}\p{Extended_Pictographic}_/-]+/u;
const blockId = /(^|\s)\^[a-zA-Z0-9-]+\s*$/;

/** As the app marks every link of a rendered note. */
const elsewhere = (): [string, string][] => [['target', '_blank'], ['rel', 'noopener nofollow']];

function link(state: StateInline, target: string, text: string): void {
	const open = state.push('link_open', 'a', 1);
	open.attrs = [['class', 'internal-link'], ['data-href', target], ['href', target], ...elsewhere()];
	state.push('text', '', 0).content = text;
	state.push('link_close', 'a', -1);
}

/** What the app shows of a link without an alias: headings and block ids after a chevron. */
function linkText(target: string): string {
	return target.split('#').filter((part) => part !== '').join(' > ');
}

function wikilink(state: StateInline, silent: boolean): boolean {
	const embed = state.src.startsWith('![[', state.pos);
	if (!embed && !state.src.startsWith('[[', state.pos)) return false;
	const start = state.pos + (embed ? 3 : 2);
	const end = state.src.indexOf(']]', start);
	const inner = end < 0 ? '' : state.src.slice(start, end);
	if (inner.trim() === '' || inner.includes('\n') || inner.includes('[[')) return false;
	if (!silent) {
		const bar = inner.indexOf('|');
		const target = (bar < 0 ? inner : inner.slice(0, bar)).replace(/\\$/, '').trim();
		link(state, target, bar < 0 ? linkText(target) : inner.slice(bar + 1).trim());
	}
	state.pos = end + 2;
	return true;
}

function hashtag(state: StateInline, silent: boolean): boolean {
	if (state.src[state.pos] !== '#' || (state.pos > 0 && !/\s/.test(state.src[state.pos - 1] ?? ''))) return false;
	const found = tag.exec(state.src.slice(state.pos))?.[0];
	if (found === undefined) return false;
	if (!silent) {
		state.push('link_open', 'a', 1).attrs = [['class', 'tag'], ['href', found]];
		state.push('text', '', 0).content = found;
		state.push('link_close', 'a', -1);
	}
	state.pos += found.length;
	return true;
}

function comment(state: StateInline): boolean {
	if (!state.src.startsWith('%%', state.pos)) return false;
	const end = state.src.indexOf('%%', state.pos + 2);
	if (end < 0) return false;
	state.pos = end + 2;
	return true;
}

function highlight(state: StateInline, silent: boolean): boolean {
	if (!state.src.startsWith('==', state.pos) || /\s/.test(state.src[state.pos + 2] ?? ' ')) return false;
	const end = state.src.indexOf('==', state.pos + 2);
	if (end < 0) return false;
	if (!silent) {
		const { pos, posMax } = state;
		state.push('mark_open', 'mark', 1);
		state.pos = pos + 2;
		state.posMax = end;
		state.md.inline.tokenize(state);
		state.push('mark_close', 'mark', -1);
		state.posMax = posMax;
	}
	state.pos = end + 2;
	return true;
}

/** Block ids are for links to a block; readers do not see them. */
function hideBlockId(inline: Token): void {
	const last = inline.children?.at(-1);
	if (last?.type === 'text') last.content = last.content.replace(blockId, '');
}

/** What Obsidian's Markdown adds inside a line: links, tags, comments, highlights and block ids. */
export function obsidianInline(md: MarkdownIt): void {
	md.inline.ruler.before('link', 'wikilink', wikilink);
	md.inline.ruler.before('link', 'hashtag', hashtag);
	md.inline.ruler.before('link', 'comment', comment);
	md.inline.ruler.before('link', 'highlight', highlight);
	md.core.ruler.push('block_id', (state) => {
		for (const token of state.tokens) if (token.type === 'inline') hideBlockId(token);
	});
	md.core.ruler.push('external_link', (state) => {
		const inner = state.tokens.flatMap((token) => token.children ?? []);
		for (const token of inner) {
			if (token.type !== 'link_open' || token.attrGet('class') !== null) continue;
			token.attrs?.push(['class', 'external-link'], ...elsewhere());
		}
	});
}
