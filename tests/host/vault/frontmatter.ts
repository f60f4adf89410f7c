import type { FrontMatterInfo } from 'obsidian';

const LINE_END = /^(?:\r\n|\n|\r)/;

/** Where the properties of a note stand; `contentStart` is the first character after the closing line. */
export function getFrontMatterInfo(content: string): FrontMatterInfo {
	const block = matchBlock(content);
	if (!block) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
	const { from, to, end } = block;
	const lineEnd = LINE_END.exec(content.slice(end, end + 2))?.[0].length ?? 0;
	return { exists: true, frontmatter: content.slice(from, to), from, to, contentStart: end + lineEnd };
}

function matchBlock(content: string): { from: number; to: number; end: number } | null {
	const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(content);
	if (!opening) return null;
	const from = opening[0].length;
	const closing = /^---[ \t]*$/gm;
	closing.lastIndex = from;
	const close = closing.exec(content);
	return close ? { from, to: close.index, end: close.index + close[0].length } : null;
}

/** The first value whose key matches; a text key matches exactly. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
	if (typeof frontmatter !== 'object' || frontmatter === null) return null;
	for (const [name, value] of Object.entries(frontmatter)) {
		if (typeof key === 'string' ? name === key : key.test(name)) return value ?? null;
	}
	return null;
}

/** A list's texts, or a text taken apart at commas; null when there is none. */
export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
	const value = parseFrontMatterEntry(frontmatter, key);
	const parts = typeof value === 'string' ? value.split(/[,\n]/) : listOf(value);
	return orNull(parts.map((part) => part.trim()).filter((part) => part !== ''));
}

/** Each with its `#`; since 1.9 only a list under `tags` counts. */
export function parseFrontMatterTags(frontmatter: unknown): string[] | null {
	const tags = listOf(parseFrontMatterEntry(frontmatter, /^tags$/i))
		.map((tag) => tag.trim().replace(/^#/, ''))
		.filter((tag) => tag !== '' && !/\s/.test(tag));
	return orNull(tags.map((tag) => `#${tag}`));
}

/** Since 1.9 only a list under `aliases` counts. */
export function parseFrontMatterAliases(frontmatter: unknown): string[] | null {
	const aliases = listOf(parseFrontMatterEntry(frontmatter, /^aliases$/i));
	return orNull(aliases.map((alias) => alias.trim()).filter((alias) => alias !== ''));
}

function listOf(value: unknown): string[] {
	if (!Array.isArray(value)) return [];
	return value.flatMap((each: unknown) => {
		return typeof each === 'string' || typeof each === 'number' ? [String(each)] : [];
	});
}

function orNull(texts: string[]): string[] | null {
	return texts.length > 0 ? texts : null;
}
