import type { Surroundings } from '../check/checked-note';
import { foldPath } from '../text/fold';
import type { ResolveLink } from './control-view';

/** How many files have each name, wherever they lie. */
export class FileNames {
	private readonly counts = new Map<string, number>();

	constructor(paths: Iterable<string>) {
		for (const path of paths) this.add(path);
	}

	add(path: string): void {
		this.counts.set(nameOf(path), this.countOf(path) + 1);
	}

	drop(path: string): void {
		this.counts.set(nameOf(path), this.countOf(path) - 1);
	}

	countOf(path: string): number {
		return this.counts.get(nameOf(path)) ?? 0;
	}
}

/** Tells where links lead; a bare name that several files have is ambiguous. The names are asked for at the first bare name. */
export function linkFollower(resolve: ResolveLink, names: () => FileNames): Surroundings['follow'] {
	return (target, from) => {
		const path = resolve(target, from);
		if (path === undefined) return 'missing';
		return target.includes('/') || names().countOf(path) < 2 ? 'found' : 'ambiguous';
	};
}

function nameOf(path: string): string {
	return foldPath(path.slice(path.lastIndexOf('/') + 1));
}
