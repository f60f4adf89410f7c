import { parse, stringify } from 'yaml';

/** As the app reads YAML: dates stay text, a key given twice or a tab as indentation throws `YAMLParseError`. */
export function parseYaml(yaml: string): unknown {
	return parse(yaml, { logLevel: 'error' });
}

/** As the app writes it: lists as blocks, nothing for null, quotes only where needed, no line breaks of its own. */
export function stringifyYaml(value: unknown): string {
	return stringify(value, { nullStr: '', lineWidth: 0 });
}
