import type { CachedMetadata } from 'obsidian';
import type { Anchor } from '../control/anchor';
import type { NoteFacts } from '../index/contribution';
import { isIncident } from '../incident/properties';
import { isMessage } from '../message/message-note';
import { isSignal } from '../signal/signal';
import { isIdOf } from '../text/block-id';

/** Whether anything of ours may stand in a note; asked of every note there is, so it makes nothing. */
export function concernsUs(cache: CachedMetadata | null): cache is CachedMetadata {
	if (cache === null) return false;
	for (const id in cache.blocks) if (/^(?:ctl|chk)-/i.test(id)) return true;
	return isIncident(cache.frontmatter) || isSignal(cache.frontmatter) || isMessage(cache.frontmatter) || isBroken(cache);
}

/** What the index asks of a note, from the app's metadata. */
export function noteFacts(path: string, cache: CachedMetadata | null, isTemplate = false): NoteFacts {
	const ids = Object.keys(cache?.blocks ?? {}).map((id) => id.toLowerCase());
	return {
		path,
		frontMatter: cache?.frontmatter,
		frontMatterBroken: cache !== null && isBroken(cache),
		anchors: cache && ids.some((id) => isIdOf('ctl', id)) ? anchors(cache) : [],
		isTemplate,
		hasDueLines: ids.some((id) => isIdOf('chk', id)),
	};
}

function isBroken({ frontmatter, frontmatterPosition }: CachedMetadata): boolean {
	return frontmatterPosition !== undefined && frontmatter === undefined;
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
