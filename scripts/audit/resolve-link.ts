import { folderOf } from '../../src/text/file-name';
import { foldPath } from '../../src/text/fold';
import type { ResolveLink } from '../../src/index/control-view';

/**
 * Where links lead in a vault with these files, as the app finds it: `./` and `../` from the note's own folder, else the exact
 * path, else a file whose path ends in the one written, the one in the note's own folder first, then the shortest path. Case
 * and the form of accents do not count, `.md` may be left out, and nothing outside the vault is ever found.
 */
export function linkResolver(paths: readonly string[]): ResolveLink {
	const byName = new Map<string, string[]>();
	for (const path of paths) {
		const name = foldPath(path.slice(path.lastIndexOf('/') + 1));
		byName.set(name, [...(byName.get(name) ?? []), path]);
	}
	return (target, from) => {
		const wanted = foldPath(target.replace(/\u00A0/g, ' ').trim());
		if (wanted === '') return undefined;
		const path = /^\.{1,2}\//.test(wanted) ? fromFolder(foldPath(folderOf(from)), wanted) : wanted.replace(/^\/+/, '');
		if (path === undefined) return undefined;
		const exact = path !== wanted;
		return find(byName, path, exact, foldPath(folderOf(from))) ?? find(byName, `${path}.md`, exact, foldPath(folderOf(from)));
	};
}

/** Undefined when the path leaves the vault. */
function fromFolder(folder: string, path: string): string | undefined {
	const parts = folder === '' ? [] : folder.split('/');
	for (const part of path.split('/')) {
		if (part === '.' || part === '') continue;
		if (part !== '..') parts.push(part);
		else if (parts.pop() === undefined) return undefined;
	}
	return parts.join('/');
}

function find(byName: ReadonlyMap<string, readonly string[]>, path: string, exact: boolean, folder: string): string | undefined {
	const named = byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
	const same = named.find((each) => foldPath(each) === path);
	if (same !== undefined || exact) return same;
	const ends = named.filter((each) => foldPath(each).endsWith(`/${path}`));
	const near = ends.filter((each) => folder !== '' && foldPath(each).startsWith(`${folder}/`));
	return [...(near.length > 0 ? near : ends)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
}

