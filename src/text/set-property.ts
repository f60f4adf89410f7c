import type { Document } from './document';
import type { Edit } from './edit';
import { propertyLines } from './front-matter';
import { linesBefore } from './insert';

/** How a value stands in YAML: plain where that reads back as the same text, else in double quotes. */
export function yamlText(value: string): string {
	if (value === '') return '';
	return isPlain(value) ? value : JSON.stringify(value);
}

function isPlain(value: string): boolean {
	if (!/^[\p{L}\p{N}]/u.test(value) || /[:#]\s|:$|\s#|\s$|[\r\n\t]/.test(value)) return false;
	if (/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(value)) return false;
	return !/^[\d.+-][\d_.,eExXa-fA-F:+-]*$/.test(value) || /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}Z)?$/.test(value);
}

/** Why a property cannot be set by changing one line: the shape of the block or of the value forbids it. */
export type NotSpliced = 'no front matter' | 'shape';

/**
 * Sets a top-level key to text by changing its line or by adding one at the end of the block; comments, quotes and every
 * other line stay. Undefined when the value already stands there.
 */
export function setProperty(doc: Document, key: string, value: string): Edit | NotSpliced | undefined {
	const block = doc.frontMatter;
	if (!block) return 'no front matter';
	if (block.lines.some((line) => /^[{[]/.test(line.text.trim()))) return 'shape';
	const found = propertyLines(block, key);
	const written = yamlText(value);
	if (!found) return written === '' ? undefined : linesBefore(doc, block.closing, [`${key}: ${written}`]);
	const old = oneLineValue(found.line.text);
	if (!old || found.below.some((line) => line.text.trim() !== '')) return 'shape';
	if (unquoted(old.value) === value) return undefined;
	const space = written === '' ? '' : ' ';
	return { at: found.line.from + old.from, remove: old.to - old.from, insert: space + written };
}

/**
 * Adds text to a key that takes one value or a list: a dash line below a block list, an entry in an inline list, or a list
 * in place of the single value; `alone` says how the first one is written. Undefined when it is already there.
 */
export function addToProperty(doc: Document, key: string, value: string, alone: 'value' | 'list'): Edit | NotSpliced | undefined {
	const block = doc.frontMatter;
	if (!block) return 'no front matter';
	const found = propertyLines(block, key);
	const dash = `  - ${yamlText(value)}`;
	if (!found) return alone === 'value' ? setProperty(doc, key, value) : linesBefore(doc, block.closing, [`${key}:`, dash]);
	const dashes = found.below.filter((line) => /^[ \t]*-[ \t]/.test(line.text));
	const old = oneLineValue(found.line.text);
	if (dashes.length > 0) {
		const last = dashes[dashes.length - 1];
		if (!last || dashes.some((line) => unquoted(line.text.replace(/^[ \t]*-[ \t]+/, '')) === value)) return undefined;
		const indent = /^[ \t]*/.exec(last.text)?.[0] ?? '';
		return linesBefore(doc, last.number + 1, [`${indent}- ${yamlText(value)}`]);
	}
	if (!old || found.below.some((line) => line.text.trim() !== '')) return 'shape';
	if (old.value === '' && alone === 'list') return linesBefore(doc, found.line.number + 1, [dash]);
	if (old.value === '' || old.value === '[]') {
		return { at: found.line.from + old.from, remove: old.to - old.from, insert: ` ${yamlText(value)}` };
	}
	if (unquoted(old.value) === value) return undefined;
	const inline = /^\[(?!\[)(.*)\]$/.exec(old.value);
	const entries = inline?.[1] ?? old.value;
	if (inline && entries.includes(yamlText(value))) return undefined;
	if (!inline && !/^["'\w]/.test(old.value)) return 'shape';
	return { at: found.line.from + old.from, remove: old.to - old.from, insert: ` [${entries}, ${yamlText(value)}]` };
}

interface OneLineValue {
	/** Without the white space around it and without a comment behind it. */
	readonly value: string;
	/** Offsets in the line: from behind the colon to the end of the value. */
	readonly from: number;
	readonly to: number;
}

/** The value on the line of a key; undefined for block scalars, anchors and quotes that do not end on the line. */
function oneLineValue(line: string): OneLineValue | undefined {
	const key = /^(?:"[^"]*"|'[^']*'|[^:]+)[ \t]*:(?=[ \t]|$)/.exec(line)?.[0];
	if (key === undefined) return undefined;
	const rest = line.slice(key.length);
	const start = rest.length - rest.trimStart().length;
	const length = valueLength(rest.slice(start));
	if (length === undefined) return undefined;
	const value = rest.slice(start, start + length);
	return { value, from: key.length, to: key.length + (value === '' ? 0 : start + length) };
}

/** Without the comment behind it; undefined when the value goes on in the next line. */
function valueLength(text: string): number | undefined {
	if (/^[|>&*!]/.test(text)) return undefined;
	if (/^["']/.test(text)) return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*$|\s+#)/.exec(text)?.[0].length;
	if (text.startsWith('#')) return 0;
	const comment = /[ \t]#/.exec(text);
	return text.slice(0, comment?.index ?? text.length).trimEnd().length;
}

function unquoted(value: string): string {
	const text = value.trim();
	if (/^"(?:[^"\\]|\\.)*"$/.test(text)) return text.slice(1, -1).replace(/\\(["\\])/g, '$1');
	if (/^'(?:[^']|'')*'$/.test(text)) return text.slice(1, -1).replace(/''/g, "'");
	return text;
}
