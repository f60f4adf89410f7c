import type { CachedMetadata, FrontmatterLinkCache } from 'obsidian';
import { getFrontMatterInfo } from './frontmatter';
import { decodeLinkTarget, displayTextOf, isExternal, splitWikilink } from './linktext';
import type { Locator } from './locator';
import { parseYaml } from './yaml';

type FrontmatterPart = Pick<CachedMetadata, 'frontmatter' | 'frontmatterLinks' | 'frontmatterPosition'>;

/** Broken YAML leaves the position alone; an empty block leaves nothing. */
export function frontmatterCache(text: string, locator: Locator): FrontmatterPart {
	const info = getFrontMatterInfo(text);
	if (!info.exists || info.frontmatter.trim() === '') return {};
	const start = text.startsWith('\uFEFF') ? 1 : 0;
	const end = info.to + text.slice(info.to, info.contentStart).trimEnd().length;
	const part: FrontmatterPart = { frontmatterPosition: locator.pos(start, end) };
	const value = readYaml(info.frontmatter);
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return part;
	return { ...part, frontmatter: { ...value }, frontmatterLinks: linksIn(value, '') };
}

function readYaml(yaml: string): unknown {
	try {
		return parseYaml(yaml);
	} catch (error) {
		if (error instanceof Error && error.name.startsWith('YAML')) return null;
		throw error;
	}
}

function linksIn(value: unknown, key: string): FrontmatterLinkCache[] {
	if (typeof value === 'string') return linkOf(value.trim(), key);
	if (typeof value !== 'object' || value === null) return [];
	const below = key === '' ? '' : `${key}.`;
	return Object.entries(value).flatMap(([name, each]) => linksIn(each, below + name));
}

/** Only a value that is a link as a whole counts as one. */
function linkOf(original: string, key: string): FrontmatterLinkCache[] {
	const inside = /^\[\[([^[\]\r\n]+)\]\]$/.exec(original)?.[1];
	if (inside !== undefined) {
		const { link, alias } = splitWikilink(inside);
		return [{ key, link, original, displayText: alias ?? displayTextOf(link) }];
	}
	const [, displayText, target] = /^\[([^\]]*)\]\(([^()\s]+)\)$/.exec(original) ?? [];
	if (target === undefined || isExternal(target)) return [];
	return [{ key, link: decodeLinkTarget(target), original, displayText: displayText ?? '' }];
}
