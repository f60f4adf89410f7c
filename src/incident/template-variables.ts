import { readDocument } from '../text/document';
import { readBlock, type FrontMatter } from '../text/front-matter';
import { flowEntries, readScalar, yamlEntry, yamlText } from '../text/yaml-scalar';

/** What stands for each variable; a date or a time also takes a format. */
export type Values = Readonly<Record<string, string | Formatted>>;

export interface Formatted {
	readonly plain: string;
	readonly as: (format: string) => string;
}

const VARIABLE = /\{\{[ \t]{0,9}([\w-]{1,40})[ \t]{0,9}(?::([^{}\r\n]{1,100}))?\}\}/g;

/**
 * Replaces `{{name}}`, and `{{name:format}}` where the variable takes one; names that are not known, and everything between
 * Templater's `<%` and `%>`, stay as they are. In a note, values that land in the front matter are quoted where YAML needs it.
 */
export function fillIn(template: string, values: Values, kind: 'text' | 'note' = 'text'): string {
	const doc = readDocument(template);
	const block = kind === 'note' ? doc.frontMatter : undefined;
	if (!block) return replaced(template, values);
	const raw = rawLines(block);
	const body = doc.lines[block.closing]?.from ?? 0;
	const lines = block.lines.map((line) => (raw.has(line.number) ? replaced(line.text, values) : inYaml(line.text, values)) + line.ending);
	return template.slice(0, doc.lines[1]?.from ?? 0) + lines.join('') + replaced(template.slice(body), values);
}

/** Lines of texts that go on below their key, where quotes would be text. */
function rawLines(block: FrontMatter): Set<number> {
	const running = readBlock(block).properties.filter((each) => /^[ \t]*[|>]/.test(each.line.text.slice(each.behindColon)));
	return new Set(running.flatMap((each) => each.below.map((line) => line.number)));
}

function replaced(text: string, values: Values, write = (value: string): string => value): string {
	return outsideTags(text, (part) => part.replace(VARIABLE, (whole, name: string, format: string | undefined) => {
		const key = name.toLowerCase();
		const value = Object.hasOwn(values, key) ? values[key] ?? '' : undefined;
		if (typeof value === 'object') return write(format === undefined ? value.plain : value.as(format.trim()));
		return value === undefined || format !== undefined ? whole : write(value);
	}));
}

function outsideTags(text: string, change: (part: string) => string): string {
	let result = '';
	for (let done = 0; ;) {
		const from = text.indexOf('<%', done);
		const to = from < 0 ? -1 : text.indexOf('%>', from + 2);
		if (to < 0) return result + change(text.slice(done));
		result += change(text.slice(done, from)) + text.slice(from, to + 2);
		done = to + 2;
	}
}

function inYaml(line: string, values: Values): string {
	const found = /^(?:[ \t]*-[ \t]+)?(?:[^:"'#[{]{1,100}:(?:[ \t]+|$))?/.exec(line);
	const head = found?.[0] ?? '';
	if (head === '') return line;
	const rest = line.slice(head.length);
	const raw = rest.startsWith('{{') ? rest.slice(0, /[ \t]#/.exec(rest)?.index ?? rest.length).trimEnd() : readScalar(rest).raw;
	return head + inScalar(raw, values, yamlText) + line.slice(head.length + raw.length);
}

function inScalar(raw: string, values: Values, write: (value: string) => string): string {
	if (replaced(raw, values) === raw) return raw;
	if (raw.startsWith('"')) return replaced(raw, values, (each) => JSON.stringify(each).slice(1, -1));
	if (raw.startsWith("'")) return replaced(raw, values, (each) => each.replace(/'/g, "''"));
	const entries = raw.startsWith('{{') ? undefined : flowEntries(raw);
	if (entries && !raw.startsWith('[[')) return `[${entries.map((each) => inScalar(each, values, yamlEntry)).join(', ')}]`;
	return write(replaced(raw, values));
}
