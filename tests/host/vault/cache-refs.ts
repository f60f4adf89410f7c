import type { CachedMetadata, Reference, ReferenceCache } from 'obsidian';
import { parseFrontMatterTags } from './frontmatter';

/** Links first, then embeds; stops at the first `true` and says whether there was one. */
export function iterateCacheRefs(cache: CachedMetadata, cb: (ref: ReferenceCache) => boolean | void): boolean {
	return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => cb(ref) === true);
}

export function iterateRefs(refs: readonly Reference[], cb: (ref: Reference) => boolean | void): boolean {
	return refs.some((ref) => cb(ref) === true);
}

/** Of the properties first, then of the text, each as often as it stands. */
export function getAllTags(cache: CachedMetadata): string[] {
	return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}
