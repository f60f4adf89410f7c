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
 * in place of the single value. Undefined when it is already there.
 */
export function addToProperty(doc: Document, key: string, value: string): Edit | NotSpliced | undefined {
	const block = doc.frontMatter;
	if (!block) return 'no front matter';
	const found = propertyLines(block, key);
	if (!found) return setProperty(doc, key, value);
	const dashes = found.below.filter((line) => /^[ \t]*-[ \t]/.test(line.text));
	const old = oneLineValue(found.line.text);
	if (dashes.length > 0) {
		const last = dashes[dashes.length - 1];
		if (!last || dashes.some((line) => unquoted(line.text.replace(/^[ \t]*-[ \t]+/, '')) === value)) return undefined;
		const indent = /^[ \t]*/.exec(last.text)?.[0] ?? '';
		return linesBefore(doc, last.number + 1, [`${indent}- ${yamlText(value)}`]);
	}
	if (!old || found.below.some((line) => line.text.trim() !== '')) return 'shape';
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
	const found = /^(?:"[^"]*"|'[^']*'|[^:]+?)[ \t]*:(?=[ \t]|$)/.exec(line);
	if (!found) return undefined;
	const from = found[0].length;
	const rest = line.slice(from);
	const value = /^[ \t]*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:[^\s#]|[^\s]#|\s(?!\s*(?:#|$)))*)[ \t]*(?:\s#.*)?$/.exec(rest)?.[1];
	if (value === undefined || /^[|>&*!]/.test(value)) return undefined;
	return { value, from, to: from + rest.indexOf(value, /^[ \t]*/.exec(rest)?.[0].length ?? 0) + value.length };
}

function unquoted(value: string): string {
	const text = value.trim();
	if (/^"(?:[^"\\]|\\.)*"$/.test(text)) return text.slice(1, -1).replace(/\\(["\\])/g, '$1');
	if (/^'(?:[^']|'')*'$/.test(text)) return text.slice(1, -1).replace(/''/g, "'");
	return text;
}
