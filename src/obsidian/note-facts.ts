import type { CachedMetadata } from 'obsidian';
import type { Anchor } from '../control/anchor';
import type { NoteFacts } from '../index/contribution';
import { isIdOf } from '../text/block-id';

/** What the index asks of a note, from the app's metadata; cheap for notes that have no ids of ours. */
export function noteFacts(path: string, cache: CachedMetadata | null, isTemplate = false): NoteFacts {
	const ids = Object.keys(cache?.blocks ?? {}).map((id) => id.toLowerCase());
	return {
		path,
		frontMatter: cache?.frontmatter,
		frontMatterBroken: cache?.frontmatterPosition !== undefined && cache.frontmatter === undefined,
		anchors: cache && ids.some((id) => isIdOf('ctl', id)) ? anchors(cache) : [],
		isTemplate,
		hasDueLines: ids.some((id) => isIdOf('chk', id)),
	};
}

function anchors(cache: CachedMetadata): Anchor[] {
	const items = (cache.listItems ?? []).flatMap((item): Anchor[] => {
		const id = item.id?.toLowerCase();
		if (id === undefined || !isIdOf('ctl', id)) return [];
		const anchor = { id, line: item.position.start.line };
		return [item.task === undefined ? anchor : { ...anchor, status: item.task }];
	});
	const inLists = new Set(items.map((anchor) => anchor.id));
	const others = Object.entries(cache.blocks ?? {}).flatMap(([key, block]): Anchor[] => {
		const id = key.toLowerCase();
		return isIdOf('ctl', id) && !inLists.has(id) ? [{ id, line: block.position.start.line }] : [];
	});
	return [...items, ...others].sort((a, b) => a.line - b.line);
}
