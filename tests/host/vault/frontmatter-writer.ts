import { getFrontMatterInfo } from './frontmatter';
import { parseYaml, stringifyYaml } from './yaml';

/**
 * The note's text with its properties changed by `change`, in the app's manner: the whole block is written anew, so
 * that comments go, quotes are normalised and inline lists become blocks. The same text if nothing changed; broken
 * YAML throws.
 */
export function rewriteFrontmatter(text: string, change: (frontmatter: Record<string, unknown>) => void): string {
	const info = getFrontMatterInfo(text);
	const frontmatter = asRecord(parseYaml(info.frontmatter));
	const before = JSON.stringify(frontmatter);
	change(frontmatter);
	if (JSON.stringify(frontmatter) === before) return text;
	const yaml = Object.keys(frontmatter).length === 0 ? '' : stringifyYaml(frontmatter);
	if (info.exists) return text.slice(0, info.from) + yaml + text.slice(info.to);
	const bom = text.startsWith('\uFEFF') ? '\uFEFF' : '';
	return `${bom}---\n${yaml}---\n${text.slice(bom.length)}`;
}

function asRecord(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
