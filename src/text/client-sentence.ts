import { maskLine } from './mask';
import { oneLine } from './fold';
import { readBlockId } from './block-id';
import { readInlineFields } from './inline-field';
import { readLinks, type Link } from './link';

/**
 * Words of a note as a client may read them.
 *
 * Whatever a note says for its owner alone is taken out: comments, code, fields, ids, tags, footnotes and everything a link
 * says but the name a person gave it. A link at the end of a sentence is evidence and goes without a trace; one that the
 * sentence needs becomes `gap`, a placeholder, so that somebody sees the hole before the client does.
 */
export function clientWords(text: string, gap: string): string {
	const open = withoutComments(oneLine(text)).trim();
	const id = readBlockId(open);
	const own = withoutFields(id ? open.slice(0, id.at) : open);
	if (/^[\p{L}\p{N} _-]{1,60}::/u.test(own)) return '';
	const said = withoutLinks(withoutCode(own, gap), gap)
		.replace(/<\/?[a-z!][^<>]*>/gi, ' ')
		.replace(STRAY, ' ')
		.replace(OWN_ID, ' ')
		.replace(TAG, '$1');
	return tidy(said);
}

/** The same, with a full stop at its end; empty when there is nothing to read. */
export function clientClause(text: string, gap: string): string {
	const said = clientWords(text, gap);
	if (!/[\p{L}\p{N}]/u.test(said)) return '';
	return /[.!?…]["”’)]?$/.test(said) ? said : `${said.replace(/[,;:]+$/, '')}.`;
}

/** The same, with a capital at its start too. */
export function clientSentence(text: string, gap: string): string {
	const said = clientClause(text, gap);
	return said.charAt(0).toLocaleUpperCase() + said.slice(1);
}

/** Comments with everything in them; one that is never closed hides the rest, and where marks do not pair up nobody knows which. */
function withoutComments(text: string): string {
	if (text.split('%%').length % 2 === 0) return withoutComments(text.slice(0, text.indexOf('%%')));
	let said = '';
	let at = 0;
	for (;;) {
		const [percent, arrow] = [text.indexOf('%%', at), text.indexOf('<!--', at)];
		const from = percent < 0 ? arrow : arrow < 0 ? percent : Math.min(percent, arrow);
		if (from < 0) return said + text.slice(at);
		const close = from === percent ? '%%' : '-->';
		const end = text.indexOf(close, from + (from === percent ? 2 : 4));
		said += `${text.slice(at, from)} `;
		if (end < 0) return said;
		at = end + close.length;
	}
}

/** Inline code is what machines say; a reader would miss the word, so it leaves a gap. */
function withoutCode(text: string, gap: string): string {
	const { plain } = maskLine(text.replace(/ /g, NBSP));
	return cut(text, [...plain.matchAll(/ +/g)].map(({ 0: run, index }) => ({ from: index, to: index + run.length, insert: gap })));
}

/** No blank that masking would write. */
const NBSP = '\u00A0';

interface Cut {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

function cut(text: string, cuts: readonly Cut[]): string {
	let said = '';
	let done = 0;
	for (const { from, to, insert } of cuts) {
		if (from < done) continue;
		said += text.slice(done, from) + insert;
		done = to;
	}
	return said + text.slice(done);
}

function withoutFields(text: string): string {
	return cut(text, readInlineFields(text).map(({ from, to }) => ({ from, to, insert: '' })));
}

function withoutLinks(text: string, gap: string): string {
	const links = readLinks(text);
	const lastWord = lastWordOutside(text, links);
	let said = '';
	let done = 0;
	for (const link of links) {
		said += text.slice(done, link.from);
		const isNeeded = !text.startsWith('!', link.from) && needs(said.slice(-40), link.to <= lastWord);
		said += nameGiven(text, link) || (isNeeded ? gap : '');
		done = link.to;
	}
	return said + text.slice(done);
}

/** What a person called the link; its note's own name, a path and an address say more than a client should know. */
function nameGiven(text: string, { kind, from, to, target }: Link): string {
	const written = text.slice(from, to);
	if (written.startsWith('!')) return '';
	if (kind === 'wiki') return /\|([^\]]*)\]/.exec(written)?.[1]?.trim() ?? '';
	const label = written.startsWith('[') ? /^\[([^\]]*)\]/.exec(written)?.[1]?.trim() ?? '' : '';
	return label === target || /^[a-z][a-z0-9+.-]*:\/\//i.test(label) ? '' : label;
}

/** Whether a sentence needs the link behind these words, or only rests on it. */
function needs(before: string, goesOn: boolean): boolean {
	const words = before.trimEnd();
	if (/[.!?:;…(]$/.test(words)) return false;
	return goesOn || NEEDS_MORE.test(words);
}

const NEEDS_MORE = /(?:^|[\s(])(?:a|an|and|as|at|by|for|from|in|into|is|of|on|or|the|through|to|under|using|via|was|were|with|within|an|auf|aus|bei|das|dem|den|der|die|im|in|mit|und|von|vom|zu|zum|zur)$/i;

/** Offset of the last letter or number that stands outside the links; -1 for none. */
function lastWordOutside(text: string, links: readonly Link[]): number {
	let end = text.length;
	for (const link of [{ from: text.length, to: text.length }, ...links].sort((a, b) => b.from - a.from)) {
		for (let at = end - 1; at >= link.to; at--) if (/[\p{L}\p{N}]/u.test(text.charAt(at))) return at;
		end = link.from;
	}
	for (let at = end - 1; at >= 0; at--) if (/[\p{L}\p{N}]/u.test(text.charAt(at))) return at;
	return -1;
}

/** What is left of links that no reader of links understands, of addresses, and of the marks that Markdown sets. */
const STRAY = /\[![\w-]+\][+-]?|!?\[\[[^[\]]*(?:\]\]?)?|\]\([^()]*\)?|\^\[[^[\]]*\]|\[\^[^\][]*\]|\b[a-z][a-z0-9+.-]{1,20}:\/\/\S+|\*\*|==|~~|`/gi;
const OWN_ID = /\(?\^?\b(?:ctl|chk)-[a-z0-9]{6}\b\)?/gi;
const TAG = /(^|[\s(])#[^\s#()]*\p{L}[^\s#()]*/gu;

function tidy(text: string): string {
	return oneLine(text.replace(/\(\s*\)|<>/g, ' ')).replace(/ +([.,;:!?)])/g, '$1').replace(/^[\s>#*+|-]+/, '').trim();
}
