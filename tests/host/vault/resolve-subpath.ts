import type { BlockSubpathResult, CachedMetadata, FootnoteSubpathResult, HeadingCache } from 'obsidian';
import { stripHeading } from './linktext';

interface HeadingResult {
	type: 'heading';
	current: HeadingCache;
	next: HeadingCache | null;
	start: HeadingCache['position']['start'];
	end: HeadingCache['position']['start'] | null;
}

/** Where `#Heading`, `#Heading#Below`, `#^block` or `#[^note]` leads in a note; null when it leads nowhere. */
export function resolveSubpath(
	cache: CachedMetadata,
	subpath: string,
): HeadingResult | BlockSubpathResult | FootnoteSubpathResult | null {
	const target = subpath.replace(/^#/, '');
	if (target.startsWith('^')) return blockAt(cache, target.slice(1).toLowerCase());
	if (target.startsWith('[^')) return footnoteAt(cache, target.slice(2, -1));
	return headingAt(cache.headings ?? [], target.split('#').map(comparable).filter((part) => part !== ''));
}

function blockAt(cache: CachedMetadata, id: string): BlockSubpathResult | null {
	const block = Object.hasOwn(cache.blocks ?? {}, id) ? cache.blocks?.[id] : undefined;
	if (!block) return null;
	const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id);
	const { start, end } = block.position;
	return { type: 'block', block, start, end, ...(list ? { list } : {}) };
}

function footnoteAt(cache: CachedMetadata, id: string): FootnoteSubpathResult | null {
	const footnote = cache.footnotes?.find((each) => each.id === id);
	return footnote ? { type: 'footnote', footnote, start: footnote.position.start, end: footnote.position.end } : null;
}

function headingAt(headings: readonly HeadingCache[], wanted: readonly string[]): HeadingResult | null {
	let matched = 0;
	let level = 0;
	for (const [index, current] of headings.entries()) {
		if (matched > 0 && current.level <= level) matched = 0;
		if (comparable(current.heading) !== wanted[matched]) continue;
		level = current.level;
		matched++;
		if (matched < wanted.length) continue;
		const next = headings.slice(index + 1).find((each) => each.level <= current.level) ?? null;
		return { type: 'heading', current, next, start: current.position.start, end: next?.position.start ?? null };
	}
	return null;
}

function comparable(heading: string): string {
	return stripHeading(heading).toLowerCase();
}
