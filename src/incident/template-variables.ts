import { readDocument } from '../text/document';
import { yamlText } from '../text/set-property';

type Values = Readonly<Record<string, string>>;

const VARIABLE = /\{\{\s*([\w-]{1,40})\s*\}\}/g;

/**
 * Replaces `{{name}}`; names that are not known, and everything Templater writes, stay as they are. In a note, values that
 * land in the front matter are quoted where YAML needs it.
 */
export function fillIn(template: string, values: Values, kind: 'text' | 'note' = 'text'): string {
	const block = kind === 'note' ? readDocument(template).frontMatter : undefined;
	if (!block) return replaced(template, values);
	const start = block.lines[0]?.from ?? 0;
	const end = block.lines.at(-1)?.to ?? start;
	const lines = template.slice(start, end).split('\n').map((line) => inFrontMatter(line, values));
	return template.slice(0, start) + lines.join('\n') + replaced(template.slice(end), values);
}

function replaced(text: string, values: Values, write = (value: string): string => value): string {
	return text.replace(VARIABLE, (whole, name: string) => {
		const key = name.toLowerCase();
		return Object.hasOwn(values, key) ? write(values[key] ?? '') : whole;
	});
}

function inFrontMatter(line: string, values: Values): string {
	const found = /^([^:]*:[ \t]+|[ \t]*-[ \t]+)(.*?)(\r?)$/.exec(line);
	const [, key = '', value = '', ending = ''] = found ?? [];
	if (!found || replaced(value, values) === value) return line;
	if (value.startsWith('"')) return key + replaced(value, values, (each) => JSON.stringify(each).slice(1, -1)) + ending;
	if (value.startsWith("'")) return key + replaced(value, values, (each) => each.replace(/'/g, "''")) + ending;
	return key + yamlText(replaced(value, values)) + ending;
}
