import { type FSWatcher, watch as watchFolder } from 'node:fs';
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { join, nameOf } from './paths';
import { type Store, type StoreEntry, StoreError, storeErrorCode, type WriteTimes } from './store';

/** A real folder; a path that leads out of it is refused, and symbolic links are left out. */
export class FolderStore implements Store {
	private readonly root: string;

	constructor(folder: string) {
		this.root = resolve(folder);
	}

	async all(folder = ''): Promise<StoreEntry[]> {
		const entries: StoreEntry[] = [];
		for (const entry of await this.children(folder)) {
			if (nameOf(entry.path).startsWith('.')) continue;
			entries.push(entry);
			if (entry.type === 'folder') entries.push(...(await this.all(entry.path)));
		}
		return entries;
	}

	async children(folder: string): Promise<StoreEntry[]> {
		const found = await readdir(this.real(folder), { withFileTypes: true });
		const names = found.filter((each) => each.isFile() || each.isDirectory()).map((each) => each.name);
		const entries = await Promise.all(names.sort().map((name) => this.entry(join(folder, name))));
		return entries.filter((entry) => entry !== null);
	}

	async stat(path: string): Promise<StoreEntry | null> {
		const entry = await this.entry(path);
		if (!entry || path === '') return entry;
		const spelled = relative(await realpath(this.root), await realpath(this.real(path)));
		return spelled.startsWith('..') ? null : { ...entry, path: spelled.split(sep).join('/') };
	}

	read(path: string): Promise<string> {
		return readFile(this.real(path), 'utf8');
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		return Uint8Array.from(await readFile(this.real(path))).buffer;
	}

	async write(path: string, data: string | ArrayBuffer, times?: WriteTimes): Promise<void> {
		await writeFile(this.real(path), asBytes(data));
		await this.setTimes(path, times);
	}

	async create(path: string, data: string | ArrayBuffer, times?: WriteTimes): Promise<void> {
		await writeFile(this.real(path), asBytes(data), { flag: 'wx' });
		await this.setTimes(path, times);
	}

	async mkdir(path: string): Promise<void> {
		await mkdir(this.real(path), { recursive: true });
	}

	async rename(from: string, to: string): Promise<void> {
		const there = await this.stat(to);
		if (there && there.path !== from) throw new StoreError('EEXIST', 'rename', to);
		await rename(this.real(from), this.real(to));
	}

	async remove(path: string): Promise<void> {
		await rm(this.real(path), { recursive: true });
	}

	watch(listener: (path: string) => void): () => void {
		const watcher: FSWatcher = watchFolder(this.root, { recursive: true }, (_event, name) => {
			if (name !== null) listener(name.split(sep).join('/'));
		});
		return () => watcher.close();
	}

	private async entry(path: string): Promise<StoreEntry | null> {
		try {
			const found = await lstat(this.real(path));
			if (!found.isFile() && !found.isDirectory()) return null;
			const { birthtimeMs, mtimeMs, size } = found;
			const type = found.isFile() ? 'file' : 'folder';
			return { path, type, stat: { ctime: Math.round(birthtimeMs), mtime: Math.round(mtimeMs), size } };
		} catch (error) {
			const code = storeErrorCode(error);
			if (code === 'ENOENT' || code === 'ENOTDIR') return null;
			throw error;
		}
	}

	private async setTimes(path: string, times: WriteTimes | undefined): Promise<void> {
		if (times?.mtime === undefined) return;
		const { atimeMs } = await stat(this.real(path));
		await utimes(this.real(path), atimeMs / 1000, times.mtime / 1000);
	}

	private real(path: string): string {
		const full = resolve(this.root, path);
		if (full !== this.root && !full.startsWith(this.root + sep)) throw new StoreError('EACCES', 'open', path);
		return full;
	}
}

function asBytes(data: string | ArrayBuffer): string | Uint8Array {
	return typeof data === 'string' ? data : new Uint8Array(data);
}
