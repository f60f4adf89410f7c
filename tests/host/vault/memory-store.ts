import { folderOf, isHidden, isInside, join, nameOf } from './paths';
import { type Store, type StoreEntry, StoreError, type WriteTimes } from './store';
import { decodeUtf8, encodeUtf8 } from './utf8';

type Node = { path: string; type: 'file' | 'folder'; data: string | ArrayBuffer; ctime: number; mtime: number };

export interface MemoryStoreOptions {
	/** Off as on macOS and Windows, where one name may also be written in two ways; on by default, as on Linux. */
	caseSensitive?: boolean;
}

/** A disk in memory; times come from the global clock. */
export class MemoryStore implements Store {
	private nodes = new Map<string, Node>();
	private watchers = new Set<(path: string) => void>();
	private caseSensitive: boolean;

	constructor(files: Record<string, string | ArrayBuffer> = {}, options: MemoryStoreOptions = {}) {
		this.caseSensitive = options.caseSensitive ?? true;
		for (const [path, data] of Object.entries(files)) {
			this.makeFolder(folderOf(path));
			this.put(path, data);
		}
	}

	/** Another program writes the file, later than it was last written, or removes it with null; watchers are told. */
	async change(path: string, data: string | ArrayBuffer | null): Promise<void> {
		if (data === null) await this.remove(path);
		else {
			this.makeFolder(folderOf(path));
			const before = this.find(path)?.mtime ?? 0;
			this.put(path, data, { mtime: Math.max(Date.now(), before + 1) });
		}
		for (const watcher of this.watchers) watcher(path);
	}

	/** Every text on the disk by its path, hidden files included. */
	texts(): Record<string, string> {
		const files = [...this.nodes.values()].filter((node) => node.type === 'file');
		return Object.fromEntries(files.map((node) => [node.path, asText(node.data)]));
	}

	watch(listener: (path: string) => void): () => void {
		this.watchers.add(listener);
		return () => this.watchers.delete(listener);
	}

	async all(): Promise<StoreEntry[]> {
		const visible = [...this.nodes.values()].filter((node) => !isHidden(node.path));
		return visible.sort((a, b) => (a.path < b.path ? -1 : 1)).map(entryOf);
	}

	async children(folder: string): Promise<StoreEntry[]> {
		if (folder !== '' && this.find(folder)?.type !== 'folder') throw new StoreError('ENOENT', 'scandir', folder);
		const real = folder === '' ? '' : (this.find(folder)?.path ?? folder);
		return [...this.nodes.values()].filter((node) => folderOf(node.path) === real).map(entryOf);
	}

	async stat(path: string): Promise<StoreEntry | null> {
		if (path === '') return { path: '', type: 'folder', stat: { ctime: 0, mtime: 0, size: 0 } };
		const node = this.find(path);
		return node ? entryOf(node) : null;
	}

	async read(path: string): Promise<string> {
		return asText(this.file(path).data);
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		return asBytes(this.file(path).data);
	}

	async write(path: string, data: string | ArrayBuffer, times?: WriteTimes): Promise<void> {
		if (folderOf(path) !== '' && this.find(folderOf(path))?.type !== 'folder') {
			throw new StoreError('ENOENT', 'open', path);
		}
		if (this.find(path)?.type === 'folder') throw new StoreError('EISDIR', 'open', path);
		this.put(path, data, times);
	}

	async create(path: string, data: string | ArrayBuffer, times?: WriteTimes): Promise<void> {
		if (this.find(path)) throw new StoreError('EEXIST', 'open', path);
		await this.write(path, data, times);
	}

	async mkdir(path: string): Promise<void> {
		this.makeFolder(path);
	}

	async rename(from: string, to: string): Promise<void> {
		const node = this.find(from);
		if (!node) throw new StoreError('ENOENT', 'rename', from);
		const there = this.find(to);
		if (there && there !== node) throw new StoreError('EEXIST', 'rename', to);
		if (folderOf(to) !== '' && this.find(folderOf(to))?.type !== 'folder') {
			throw new StoreError('ENOENT', 'rename', to);
		}
		const moved = this.withContents(node);
		const old = node.path;
		for (const each of moved) this.nodes.delete(this.key(each.path));
		for (const each of moved) {
			each.path = to + each.path.slice(old.length);
			this.nodes.set(this.key(each.path), each);
		}
	}

	async remove(path: string): Promise<void> {
		const node = this.find(path);
		if (!node) throw new StoreError('ENOENT', 'unlink', path);
		for (const each of this.withContents(node)) this.nodes.delete(this.key(each.path));
	}

	private withContents(node: Node): Node[] {
		if (node.type === 'file') return [node];
		return [...this.nodes.values()].filter((each) => each === node || isInside(each.path, node.path));
	}

	private key(path: string): string {
		return this.caseSensitive ? path : path.normalize('NFC').toLowerCase();
	}

	private find(path: string): Node | undefined {
		return this.nodes.get(this.key(path));
	}

	private file(path: string): Node {
		const node = this.find(path);
		if (!node) throw new StoreError('ENOENT', 'open', path);
		if (node.type === 'folder') throw new StoreError('EISDIR', 'read', path);
		return node;
	}

	private put(path: string, data: string | ArrayBuffer, times: WriteTimes = {}): void {
		const now = Date.now();
		const old = this.find(path);
		const ctime = times.ctime ?? old?.ctime ?? now;
		const folder = this.find(folderOf(path))?.path ?? '';
		const real = old?.path ?? join(folder, nameOf(path));
		this.nodes.set(this.key(path), { path: real, type: 'file', data, ctime, mtime: times.mtime ?? now });
	}

	private makeFolder(path: string): void {
		if (path === '') return;
		const there = this.find(path);
		if (there?.type === 'file') throw new StoreError('EEXIST', 'mkdir', path);
		if (there) return;
		this.makeFolder(folderOf(path));
		const real = join(this.find(folderOf(path))?.path ?? '', nameOf(path));
		this.nodes.set(this.key(path), { path: real, type: 'folder', data: '', ctime: Date.now(), mtime: Date.now() });
	}
}

function entryOf(node: Node): StoreEntry {
	const size = node.type === 'folder' ? 0 : sizeOf(node.data);
	return { path: node.path, type: node.type, stat: { ctime: node.ctime, mtime: node.mtime, size } };
}

function sizeOf(data: string | ArrayBuffer): number {
	if (typeof data !== 'string') return data.byteLength;
	let bytes = data.length;
	for (let i = 0; i < data.length; i++) {
		const unit = data.charCodeAt(i);
		if (unit < 0x80) continue;
		bytes += unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 1 : 2;
	}
	return bytes;
}

function asText(data: string | ArrayBuffer): string {
	return typeof data === 'string' ? data : decodeUtf8(data);
}

function asBytes(data: string | ArrayBuffer): ArrayBuffer {
	return typeof data === 'string' ? encodeUtf8(data) : data.slice(0);
}
