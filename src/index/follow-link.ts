import type { Surroundings } from '../check/checked-note';
import { foldPath } from '../text/fold';
import type { ResolveLink } from './control-view';

/** Tells where links lead; a bare name that several files have is ambiguous. `paths` are asked for at the first bare name. */
export function linkFollower(resolve: ResolveLink, paths: () => readonly string[]): Surroundings['follow'] {
	let counts: Map<string, number> | undefined;
	return (target, from) => {
		const path = resolve(target, from);
		if (path === undefined) return 'missing';
		if (target.includes('/')) return 'found';
		counts ??= countNames(paths());
		return (counts.get(nameOf(path)) ?? 0) > 1 ? 'ambiguous' : 'found';
	};
}

function countNames(paths: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const path of paths) counts.set(nameOf(path), (counts.get(nameOf(path)) ?? 0) + 1);
	return counts;
}

function nameOf(path: string): string {
	return foldPath(path.slice(path.lastIndexOf('/') + 1));
}
