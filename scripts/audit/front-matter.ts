import matter from 'gray-matter';
import { parse } from 'yaml';
import { readFrontMatter } from '../../src/text/front-matter';
import { splitLines } from '../../src/text/line';

/** The properties of a note, or why there are none to be had. */
export type FrontMatterReading =
	| { readonly kind: 'none' }
	| { readonly kind: 'read'; readonly value: unknown }
	| { readonly kind: 'broken' }
	/** The first line names a language; nothing of it is looked at, let alone run. */
	| { readonly kind: 'executable' };

/** The shape of YAML is the app's: dates stay text, a key given twice and a tab as indentation are errors. */
const engines = {
	yaml: (text: string): object => toObject(parse(text, { logLevel: 'error' })),
	json: refused,
	javascript: refused,
	coffee: refused,
	toml: refused,
};

function refused(): object {
	throw new Error('Only YAML is read');
}

function toObject(value: unknown): object {
	if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
	throw new Error('Properties are not a list of keys and values');
}

/** Reads the block between two `---` lines at the start; options are always given, so that gray-matter keeps no cache. */
export function readNoteProperties(text: string): FrontMatterReading {
	const start = text.replace(/^\uFEFF/, '');
	if (!start.startsWith('---')) return { kind: 'none' };
	if (/^---[ \t]*[^\s-]/.test(start)) return { kind: 'executable' };
	const block = readFrontMatter(splitLines(text));
	if (!block) return { kind: 'none' };
	const lines = block.lines.map((line) => line.text);
	if (lines.every((line) => /^\s*(?:#.*)?$/.test(line))) return { kind: 'read', value: {} };
	try {
		return { kind: 'read', value: matter(['---', ...lines, '---', ''].join('\n'), { engines, language: 'yaml' }).data };
	} catch (error) {
		if (error instanceof Error) return { kind: 'broken' };
		throw error;
	}
}
