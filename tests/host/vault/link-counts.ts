import type { CachedMetadata } from 'obsidian';
import type { TFile } from './abstract-file';
import type { LinkIndex } from './link-index';
import { getLinkpath } from './linktext';
import { nameOf } from './paths';

type Counts = Record<string, Record<string, number>>;

/** `resolvedLinks` and `unresolvedLinks`, and which notes to look at again when a name appears or disappears. */
export class LinkCounts {
	readonly resolved: Counts = {};
	readonly unresolved: Counts = {};
	private sourcesByName = new Map<string, Set<string>>();
	private namesBySource = new Map<string, Set<string>>();

	constructor(private readonly index: LinkIndex) {}

	update(source: string, cache: CachedMetadata): void {
		this.forget(source);
		const resolved: Record<string, number> = {};
		const unresolved: Record<string, number> = {};
		const names = new Set<string>();
		const references = [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
		for (const { link } of references) {
			const path = getLinkpath(link);
			if (path === '') continue;
			const target = this.index.find(path, source);
			const [counts, key] = target ? [resolved, target.path] : [unresolved, path];
			counts[key] = (counts[key] ?? 0) + 1;
			names.add(nameWithoutMd(path));
		}
		this.resolved[source] = resolved;
		this.unresolved[source] = unresolved;
		this.namesBySource.set(source, names);
		for (const name of names) this.sourcesOf(name).add(source);
	}

	forget(source: string): void {
		delete this.resolved[source];
		delete this.unresolved[source];
		for (const name of this.namesBySource.get(source) ?? []) this.sourcesByName.get(name)?.delete(source);
		this.namesBySource.delete(source);
	}

	/** The notes with a link that names this path's file. */
	mentioning(path: string): string[] {
		return [...(this.sourcesByName.get(nameWithoutMd(path)) ?? [])];
	}

	/** The notes with a link that leads to the file. */
	linkingTo(file: TFile): string[] {
		return this.mentioning(file.path).filter((source) => (this.resolved[source]?.[file.path] ?? 0) > 0);
	}

	private sourcesOf(name: string): Set<string> {
		const sources = this.sourcesByName.get(name) ?? new Set();
		this.sourcesByName.set(name, sources);
		return sources;
	}
}

function nameWithoutMd(path: string): string {
	return nameOf(path).toLowerCase().replace(/\.md$/, '');
}
