/** How a value stands in YAML: plain where that reads back as the same text, else in double quotes. */
export function yamlText(value: string): string {
	if (value === '') return '';
	return isPlain(value) ? value : quoted(value);
}

/** As an entry of an inline list, where commas and brackets mean something too. */
export function yamlEntry(value: string): string {
	return isPlain(value) && !/[,[\]{}]/.test(value) ? value : quoted(value);
}

function quoted(value: string): string {
	const escape = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
	return JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, escape);
}

function isPlain(value: string): boolean {
	if (!/^[\p{L}\p{N}]/u.test(value) || /[:#]\s|:$|\s#|\s$/.test(value) || !isPrintable(value)) return false;
	if (/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(value)) return false;
	return !/^[\d.+-][\d_.,oeExXa-fA-F:+-]*$/.test(value) || /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}Z)?$/.test(value);
}

/** Control characters, line breaks of any kind and halves of characters stand in quotes. */
function isPrintable(value: string): boolean {
	return !/[\p{Cc}\u2028\u2029\uFEFF\p{Cs}]/u.test(value);
}

/** What stands behind a key or a dash. */
export interface Scalar {
	/** As written, without the comment behind it. */
	readonly raw: string;
	/** `more`: it goes on in the next lines or is an anchor, an alias or a tag; `broken`: no YAML starts like this. */
	readonly shape: 'empty' | 'plain' | 'quoted' | 'flow' | 'more' | 'broken';
}

/** Reads text without leading white space, up to the comment behind the value. */
export function readScalar(text: string): Scalar {
	const first = text.charAt(0);
	if (first === '' || first === '#') return { raw: '', shape: 'empty' };
	if (/[|>&*!]/.test(first)) return { raw: text, shape: 'more' };
	if (/["']/.test(first)) return readQuoted(text);
	if (/[[{]/.test(first)) return readFlow(text);
	const raw = text.slice(0, /[ \t]#/.exec(text)?.index ?? text.length).trimEnd();
	return { raw, shape: /^[@`%,\]}]/.test(raw) || /:(?:[ \t]|$)/.test(raw) ? 'broken' : 'plain' };
}

function readQuoted(text: string): Scalar {
	const end = endOfQuoted(text, 0);
	if (end === undefined) return { raw: text, shape: 'more' };
	return isRest(text.slice(end)) ? { raw: text.slice(0, end), shape: 'quoted' } : { raw: text, shape: 'broken' };
}

function readFlow(text: string): Scalar {
	const end = endOfFlow(text);
	if (end === undefined) return { raw: text, shape: 'more' };
	return isRest(text.slice(end)) ? { raw: text.slice(0, end), shape: 'flow' } : { raw: text, shape: 'broken' };
}

/** Only white space, or a comment behind some. */
function isRest(text: string): boolean {
	return text.trim() === '' || /^[ \t]+#/.test(text);
}

/** Offset behind the quote that closes the one at `from`. */
function endOfQuoted(text: string, from: number): number | undefined {
	const quote = text.charAt(from);
	for (let at = from + 1; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === '\\' && quote === '"') at += 1;
		else if (char === quote && quote === "'" && text.charAt(at + 1) === quote) at += 1;
		else if (char === quote) return at + 1;
	}
	return undefined;
}

/** Offset behind the bracket that closes the one at the start; quotes open only where an entry starts. */
function endOfFlow(text: string): number | undefined {
	let depth = 0;
	let starts = true;
	for (let at = 0; at < text.length; at++) {
		const char = text.charAt(at);
		if (starts && /["']/.test(char)) {
			const end = endOfQuoted(text, at);
			if (end === undefined) return undefined;
			at = end - 1;
		} else if (/[[{]/.test(char)) depth += 1;
		else if (/[\]}]/.test(char) && --depth === 0) return at + 1;
		starts = /[[{,:]/.test(char) || (starts && /[ \t]/.test(char));
	}
	return undefined;
}

/** The entries of an inline list as written; undefined for anything but a list on one line. */
export function flowEntries(raw: string): string[] | undefined {
	if (!raw.startsWith('[') || !raw.endsWith(']')) return undefined;
	const entries: string[] = [];
	let rest = raw.slice(1, -1).trim();
	while (rest !== '') {
		const end = endOfEntry(rest);
		entries.push(rest.slice(0, end).trim());
		rest = rest.slice(end + 1).trimStart();
	}
	return entries;
}

function endOfEntry(text: string): number {
	const inside = endOfQuoted(text, 0);
	let depth = 0;
	for (let at = /^["']/.test(text) ? inside ?? text.length : 0; at < text.length; at++) {
		const char = text.charAt(at);
		if (/[[{]/.test(char)) depth += 1;
		else if (/[\]}]/.test(char)) depth -= 1;
		else if (char === ',' && depth === 0) return at;
	}
	return text.length;
}

/** The text a value on one line stands for. */
export function scalarText(raw: string): string {
	const text = raw.trim();
	if (/^".*"$/s.test(text) && text.length > 1) return text.slice(1, -1).replace(ESCAPE, unescape);
	if (/^'.*'$/s.test(text) && text.length > 1) return text.slice(1, -1).replace(/''/g, "'");
	return text;
}

const ESCAPE = /\\(?:u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|(.))/gs;
const ESCAPED: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '0': '\0', e: '\u001B' };

function unescape(_: string, four: string | undefined, two: string | undefined, one: string | undefined): string {
	const code = four ?? two;
	if (code !== undefined) return String.fromCharCode(parseInt(code, 16));
	return one === undefined ? '' : ESCAPED[one] ?? one;
}
