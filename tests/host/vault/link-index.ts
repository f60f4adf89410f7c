import type { TFile } from './abstract-file';
import { folderOf, join, nameOf } from './paths';

/** Finds files by link text as the app does: the exact path, else the name without case, nearest and shortest first. */
export class LinkIndex {
	private byName = new Map<string, Set<TFile>>();

	add(file: TFile): void {
		const name = file.name.toLowerCase();
		const files = this.byName.get(name);
		if (files) files.add(file);
		else this.byName.set(name, new Set([file]));
	}

	/** `path` is where the file was when it was added. */
	remove(file: TFile, path: string): void {
		const name = nameOf(path).toLowerCase();
		const files = this.byName.get(name);
		files?.delete(file);
		if (files?.size === 0) this.byName.delete(name);
	}

	/** How a link from a note to the file is written, in the user's format. */
	linktext(file: TFile, sourcePath: string, format: unknown, omitMdExtension: boolean): string {
		const relative = format === 'relative' ? relativePath(folderOf(sourcePath), file.path) : file.path;
		const path = format === 'shortest' && this.isUnique(file) ? file.name : relative;
		return omitMdExtension && file.extension === 'md' ? path.slice(0, -3) : path;
	}

	find(linkpath: string, sourcePath: string): TFile | null {
		const wanted = linkpath.toLowerCase();
		const named = this.candidates(wanted);
		if (named.length === 0) return null;
		if (/^\.\.?\//.test(wanted)) return exact(named, resolveRelative(folderOf(sourcePath).toLowerCase(), wanted));
		if (wanted.startsWith('/')) return exact(named, wanted.slice(1));
		return exact(named, wanted) ?? nearest(named, wanted, folderOf(sourcePath).toLowerCase());
	}

	private isUnique(file: TFile): boolean {
		return this.byName.get(file.name.toLowerCase())?.size === 1;
	}

	private candidates(wanted: string): TFile[] {
		const name = nameOf(wanted);
		return [...(this.byName.get(name) ?? []), ...(this.byName.get(`${name}.md`) ?? [])];
	}
}

function exact(files: readonly TFile[], path: string): TFile | null {
	return files.find((file) => isAt(file, path)) ?? null;
}

function isAt(file: TFile, path: string): boolean {
	const own = file.path.toLowerCase();
	return own === path || own === `${path}.md`;
}

function nearest(files: readonly TFile[], wanted: string, sourceFolder: string): TFile | null {
	const matching = files.filter((file) => {
		const own = `/${file.path.toLowerCase()}`;
		return own.endsWith(`/${wanted}`) || own.endsWith(`/${wanted}.md`);
	});
	const near = (file: TFile) => (sourceFolder !== '' && file.path.toLowerCase().startsWith(`${sourceFolder}/`) ? 0 : 1);
	const order = (a: TFile, b: TFile) => near(a) - near(b) || a.path.length - b.path.length;
	return matching.sort(order)[0] ?? null;
}

function resolveRelative(folder: string, path: string): string {
	let at = folder;
	for (const part of path.split('/')) {
		if (part === '..') at = folderOf(at);
		else if (part !== '.') at = join(at, part);
	}
	return at;
}

/** How to get from a folder to a path: `../Other/Note.md`. */
function relativePath(fromFolder: string, path: string): string {
	const from = fromFolder === '' ? [] : fromFolder.split('/');
	const to = path.split('/');
	let common = 0;
	while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
	return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
