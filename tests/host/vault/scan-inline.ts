import { decodeLinkTarget, displayTextOf, isExternal, splitWikilink } from './linktext';

export interface InlineLink {
	readonly kind: 'link' | 'embed';
	readonly start: number;
	readonly end: number;
	readonly link: string;
	readonly displayText: string;
}

export interface InlineMark {
	readonly start: number;
	readonly end: number;
	readonly name: string;
}

/** Offsets count from the start of the scanned text. */
export interface InlineScan {
	readonly links: InlineLink[];
	readonly tags: InlineMark[];
	readonly footnotes: InlineMark[];
}

const SPECIAL = /[\\`<[\]#]/g;
const HTML_TAG = /<\/?[A-Za-z][^<>]*>/y;
const WIKILINK = /\[\[([^[\]\r\n]+)\]\]/y;
const FOOTNOTE = /\[\^([^\s[\]]+)\](?!:)/y;
const TAG = /#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/y;
const DESTINATION = /<([^<>\r\n]*)>|((?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*\))*)/.source;
const TITLE = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/.source;
const TARGET = new RegExp(`\\(\\s*(?:${DESTINATION})(?:\\s+(?:${TITLE}))?\\s*\\)`, 'y');

/**
 * One pass over the text of a paragraph, heading or cell. Code spans and HTML are stepped over whole, so that nothing
 * in them counts; a backslash takes the meaning of what follows.
 */
export function scanInline(text: string): InlineScan {
	const found: InlineScan = { links: [], tags: [], footnotes: [] };
	const reading: Reading = { open: [], lastCommentEnd: text.lastIndexOf('-->') };
	for (let at = nextSpecial(text, 0); at < text.length; ) {
		at = nextSpecial(text, step(text, at, reading, found));
	}
	const links = found.links.sort((a, b) => a.start - b.start);
	return { ...found, links, tags: outside(found.tags, links) };
}

interface Reading {
	/** Brackets that are not closed yet. */
	readonly open: number[];
	readonly lastCommentEnd: number;
}

/** Both come in the order they stand. */
function outside(tags: readonly InlineMark[], links: readonly InlineLink[]): InlineMark[] {
	let next = 0;
	let end = 0;
	return tags.filter((tag) => {
		for (let link = links[next]; link && link.start <= tag.start; link = links[++next]) end = Math.max(end, link.end);
		return tag.start >= end;
	});
}

function nextSpecial(text: string, from: number): number {
	SPECIAL.lastIndex = from;
	return SPECIAL.exec(text)?.index ?? text.length;
}

/** Reads what stands at this character; returns where to go on. */
function step(text: string, at: number, reading: Reading, found: InlineScan): number {
	switch (text[at]) {
		case '\\':
			return at + 2;
		case '`':
			return afterCode(text, at);
		case '<':
			return afterHtml(text, at, reading.lastCommentEnd);
		case '#':
			return readTag(text, at, found);
		case ']':
			return closeBracket(text, at, reading.open, found);
		default:
			return openBracket(text, at, reading.open, found);
	}
}

function afterHtml(text: string, at: number, lastCommentEnd: number): number {
	if (!text.startsWith('<!--', at)) return matchAt(HTML_TAG, text, at) ? HTML_TAG.lastIndex : at + 1;
	return lastCommentEnd >= at + 4 ? text.indexOf('-->', at + 4) + 3 : at + 4;
}

function openBracket(text: string, at: number, open: number[], found: InlineScan): number {
	const inside = matchAt(WIKILINK, text, at)?.[1];
	if (inside !== undefined) {
		const { link, alias } = splitWikilink(inside);
		found.links.push({ ...bounds(text, at, WIKILINK.lastIndex), link, displayText: alias ?? displayTextOf(link) });
		return WIKILINK.lastIndex;
	}
	const name = matchAt(FOOTNOTE, text, at)?.[1];
	if (name !== undefined) {
		found.footnotes.push({ start: at, end: FOOTNOTE.lastIndex, name });
		return FOOTNOTE.lastIndex;
	}
	open.push(at);
	return at + 1;
}

function closeBracket(text: string, at: number, open: number[], found: InlineScan): number {
	const start = open.pop();
	const target = start === undefined ? null : matchAt(TARGET, text, at + 1);
	if (start === undefined || !target) return at + 1;
	const url = target[1] ?? target[2] ?? '';
	const end = TARGET.lastIndex;
	if (url !== '' && !isExternal(url)) {
		const link = decodeLinkTarget(url.replace(/\\([()\\])/g, '$1'));
		found.links.push({ ...bounds(text, start, end), link, displayText: text.slice(start + 1, at) });
	}
	return end;
}

function bounds(text: string, start: number, end: number): Pick<InlineLink, 'kind' | 'start' | 'end'> {
	const embed = text[start - 1] === '!' && text[start - 2] !== '\\';
	return embed ? { kind: 'embed', start: start - 1, end } : { kind: 'link', start, end };
}

function readTag(text: string, at: number, found: InlineScan): number {
	const name = matchAt(TAG, text, at)?.[0];
	const stands = at === 0 || /\s/.test(text[at - 1] ?? '');
	if (name === undefined || !stands || /^#\d+$/.test(name)) return at + 1;
	found.tags.push({ start: at, end: TAG.lastIndex, name });
	return TAG.lastIndex;
}

function afterCode(text: string, at: number): number {
	const marks = /`+/y;
	const length = matchAt(marks, text, at)?.[0].length ?? 1;
	const runs = /`+/g;
	runs.lastIndex = at + length;
	for (let run = runs.exec(text); run; run = runs.exec(text)) {
		if (run[0].length === length) return runs.lastIndex;
	}
	return at + length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
	pattern.lastIndex = at;
	return pattern.exec(text);
}
