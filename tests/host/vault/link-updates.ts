import type { Reference } from 'obsidian';
import type { TFile } from './abstract-file';
import { rewriteFrontmatter } from './frontmatter-writer';
import { encodeLinkTarget, getLinkpath, parseLinktext } from './linktext';
import type { MetadataCache } from './metadata-cache';
import { parseNote } from './parse-note';

/** Where each link of a note led before files moved, by the link as it is written. */
export type LinkTargets = ReadonlyMap<string, TFile>;

export function linkTargets(cache: MetadataCache, source: TFile): LinkTargets {
	const known = cache.getFileCache(source);
	const references = [...(known?.links ?? []), ...(known?.embeds ?? []), ...(known?.frontmatterLinks ?? [])];
	const targets = new Map<string, TFile>();
	for (const { link, original } of references) {
		const path = getLinkpath(link);
		const target = path === '' ? null : cache.getFirstLinkpathDest(path, source.path);
		if (target) targets.set(original, target);
	}
	return targets;
}

/** The text with every link that no longer leads where it led pointed there again; aliases and subpaths stay. */
export function mendLinks(text: string, source: TFile, targets: LinkTargets, cache: MetadataCache): string {
	const note = parseNote(text);
	const mended = (reference: Reference): string | null => {
		const target = targets.get(reference.original);
		const leadsTo = cache.getFirstLinkpathDest(getLinkpath(reference.link), source.path);
		return target && leadsTo !== target ? pointAt(reference, target, source, cache) : null;
	};
	let result = text;
	const inText = [...(note.links ?? []), ...(note.embeds ?? [])];
	for (const link of inText.sort((a, b) => b.position.start.offset - a.position.start.offset)) {
		const { start, end } = link.position;
		result = result.slice(0, start.offset) + (mended(link) ?? link.original) + result.slice(end.offset);
	}
	const inProperties = (note.frontmatterLinks ?? []).flatMap((link) => {
		const value = mended(link);
		return value === null ? [] : [{ key: link.key, value }];
	});
	if (inProperties.length === 0) return result;
	return rewriteFrontmatter(result, (frontmatter) => {
		for (const { key, value } of inProperties) setAt(frontmatter, key.split('.'), value);
	});
}

function pointAt({ original, link }: Reference, target: TFile, source: TFile, cache: MetadataCache): string {
	const { path, subpath } = parseLinktext(link);
	const wiki = /^(!?\[\[)[^\]|\\#]*([^\r\n]*)$/.exec(original);
	if (wiki) {
		const linktext = cache.fileToLinktext(target, source.path, !/\.md$/i.test(path));
		return `${wiki[1] ?? ''}${linktext}${wiki[2] ?? ''}`;
	}
	const title = /\s+("[^"]*"|'[^']*')\)$/.exec(original)?.[0] ?? ')';
	const url = encodeLinkTarget(cache.fileToLinktext(target, source.path, false) + subpath);
	return `${original.slice(0, original.indexOf('](') + 2)}${url}${title}`;
}

function setAt(container: unknown, keys: readonly string[], value: string): void {
	const [key, ...rest] = keys;
	if (typeof container !== 'object' || container === null || key === undefined) return;
	if (rest.length === 0) Reflect.set(container, key, value);
	else setAt(Reflect.get(container, key), rest, value);
}
