import { type TAbstractFile, TFile, TFolder } from './abstract-file';
import { DataAdapter } from './data-adapter';
import { Events } from './events';
import { folderOf, isHidden, join, nameOf } from './paths';
import { CachedReads } from './cached-reads';
import type { Store, StoreEntry, WriteTimes } from './store';
import { VaultConfig } from './vault-config';
import { VaultTree } from './vault-tree';

const FORBIDDEN = /[\\:]/;

/**
 * The notes of one folder. The tree changes, and `create`, `modify`, `delete` and `rename` are told, before the call that
 * caused it resolves; what another program does is told when the store's watcher reports it.
 */
export class Vault extends Events {
	readonly adapter: DataAdapter;
	readonly configDir = '.obsidian';
	private readonly tree: VaultTree;
	private readonly config: VaultConfig;
	private readonly reads = new CachedReads();
	private following: Promise<void> = Promise.resolve();
	private stopWatching: (() => void) | undefined;

	constructor(
		private readonly store: Store,
		private readonly name = 'Vault',
	) {
		super();
		this.tree = new VaultTree(this);
		this.adapter = new DataAdapter(store, name, {
			settle: (path) => this.settle(path, true),
			moved: (from, to) => this.moved(from, to),
		});
		this.config = new VaultConfig(this.adapter, this.configDir);
	}

	/** Reads the tree; tells `create` for everything that is there, and `loaded`, which is the host's own event. */
	async load(): Promise<void> {
		await this.config.load();
		for (const entry of await this.store.all()) this.add(entry);
		this.stopWatching = this.store.watch?.((path) => void this.externalChange(path));
		this.trigger('loaded');
	}

	unload(): void {
		this.stopWatching?.();
	}

	/** Compares one path with the disk and tells what another program did to it, or to what it holds. */
	externalChange(path: string): Promise<void> {
		const following = this.following.then(() => this.settle(path, false));
		this.following = following.catch(() => undefined);
		return following;
	}

	getName(): string {
		return this.name;
	}

	getRoot(): TFolder {
		return this.tree.root;
	}

	getAbstractFileByPath(path: string): TAbstractFile | null {
		return this.tree.get(path);
	}

	getFileByPath(path: string): TFile | null {
		const file = this.tree.get(path);
		return file instanceof TFile ? file : null;
	}

	getFolderByPath(path: string): TFolder | null {
		const file = this.tree.get(path);
		return file instanceof TFolder ? file : null;
	}

	getAllLoadedFiles(): TAbstractFile[] {
		return this.tree.all();
	}

	getAllFolders(includeRoot = false): TFolder[] {
		const folders = this.tree.all().filter((file) => file instanceof TFolder);
		return includeRoot ? folders : folders.filter((folder) => !folder.isRoot());
	}

	getFiles(): TFile[] {
		return this.tree.all().filter((file) => file instanceof TFile);
	}

	getMarkdownFiles(): TFile[] {
		return this.getFiles().filter((file) => file.extension === 'md');
	}

	async create(path: string, data: string, options?: WriteTimes): Promise<TFile> {
		return this.make(path, data, options);
	}

	async createBinary(path: string, data: ArrayBuffer, options?: WriteTimes): Promise<TFile> {
		return this.make(path, data, options);
	}

	async createFolder(path: string): Promise<TFolder> {
		refuseForbidden(path);
		if (await this.adapter.exists(path)) throw new Error('Folder already exists.');
		await this.adapter.mkdir(path);
		return this.tree.get(path) as TFolder;
	}

	read(file: TFile): Promise<string> {
		return this.adapter.read(file.path);
	}

	/** The text of the last read while the file, as far as the app knows, has not changed since. */
	cachedRead(file: TFile): Promise<string> {
		return this.reads.get(file, () => this.adapter.read(file.path));
	}

	readBinary(file: TFile): Promise<ArrayBuffer> {
		return this.adapter.readBinary(file.path);
	}

	modify(file: TFile, data: string, options?: WriteTimes): Promise<void> {
		return this.adapter.write(file.path, data, options);
	}

	modifyBinary(file: TFile, data: ArrayBuffer, options?: WriteTimes): Promise<void> {
		return this.adapter.writeBinary(file.path, data, options);
	}

	append(file: TFile, data: string, options?: WriteTimes): Promise<void> {
		return this.adapter.append(file.path, data, options);
	}

	process(file: TFile, fn: (data: string) => string, options?: WriteTimes): Promise<string> {
		return this.adapter.process(file.path, fn, options);
	}

	async delete(file: TAbstractFile, force = false): Promise<void> {
		if (file instanceof TFile) return this.adapter.remove(file.path);
		const hidden = (await this.store.children(file.path)).some((child) => isHidden(child.path));
		await this.adapter.rmdir(file.path, force || !hidden);
	}

	async trash(file: TAbstractFile, system: boolean): Promise<void> {
		if (system && (await this.adapter.trashSystem(file.path))) return;
		await this.adapter.trashLocal(file.path);
	}

	async rename(file: TAbstractFile, newPath: string): Promise<void> {
		refuseForbidden(newPath);
		await this.adapter.rename(file.path, newPath);
	}

	async copy<T extends TAbstractFile>(file: T, newPath: string): Promise<T> {
		refuseForbidden(newPath);
		await this.adapter.copy(file.path, newPath);
		return this.tree.get(newPath) as T;
	}

	getResourcePath(file: TFile): string {
		return `${this.adapter.getResourcePath(file.path)}?${file.stat.mtime}`;
	}

	getConfig(key: string): unknown {
		return this.config.get(key);
	}

	setConfig(key: string, value: unknown): void {
		this.config.set(key, value);
		void this.config.save();
		this.trigger('config-changed', key);
	}

	/** A path with the name, numbered when it is taken; compared without case. */
	getAvailablePath(pathWithoutExtension: string, extension: string): string {
		const taken = new Set(this.tree.all().map((file) => file.path.toLowerCase()));
		const end = extension === '' ? '' : `.${extension}`;
		let path = pathWithoutExtension + end;
		for (let n = 1; taken.has(path.toLowerCase()); n++) path = `${pathWithoutExtension} ${n}${end}`;
		return path;
	}

	static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
		cb(root);
		for (const child of root.children) {
			if (child instanceof TFolder) Vault.recurseChildren(child, cb);
			else cb(child);
		}
	}

	private async make(path: string, data: string | ArrayBuffer, options?: WriteTimes): Promise<TFile> {
		refuseForbidden(path);
		if (await this.adapter.exists(path)) throw new Error('File already exists.');
		try {
			await this.adapter.create(path, data, options);
		} catch (error) {
			if (error instanceof Error && error.message.startsWith('EEXIST')) throw new Error('File already exists.');
			throw error;
		}
		return this.tree.get(path) as TFile;
	}

	/** A file the app wrote has changed; one that another program may have written only if its time or size differs. */
	private async settle(path: string, written: boolean): Promise<void> {
		if (path === '' || isHidden(path)) return;
		const entry = await this.store.stat(path);
		const known = this.tree.get(path);
		const real = entry?.path === path ? entry : null;
		if (known && (!real || real.type !== kindOf(known))) this.drop(known);
		if (!real) return entry ? this.settle(entry.path, written) : undefined;
		const there = this.tree.get(path);
		if (!there) return this.addWithParents(real);
		if (there instanceof TFile && (written || differs(there, real))) this.refresh(there, real);
	}

	private add(entry: StoreEntry): void {
		const { path, stat } = entry;
		const made = entry.type === 'file' ? this.tree.addFile(path, stat) : this.tree.addFolder(path);
		this.trigger('create', made);
	}

	private async addWithParents(entry: StoreEntry): Promise<void> {
		const folder = folderOf(entry.path);
		if (folder !== '' && !this.tree.get(folder)) await this.settle(folder, false);
		if (!this.tree.get(entry.path)) this.add(entry);
		if (entry.type === 'file') return;
		for (const child of await this.store.children(entry.path)) {
			await this.settle(join(entry.path, nameOf(child.path)), false);
		}
	}

	private refresh(file: TFile, entry: StoreEntry): void {
		file.stat = { ...entry.stat };
		this.trigger('modify', file);
	}

	private drop(file: TAbstractFile): void {
		for (const gone of this.tree.remove(file)) this.trigger('delete', gone);
	}

	private async moved(from: string, to: string): Promise<void> {
		const file = this.tree.get(from);
		if (!file || isHidden(to)) {
			if (file) this.drop(file);
			return this.settle(to, true);
		}
		const folder = folderOf(to);
		if (folder !== '' && !this.tree.get(folder)) await this.settle(folder, false);
		for (const step of this.tree.move(file, to)) this.trigger('rename', step.file, step.oldPath);
	}
}

function differs(file: TFile, entry: StoreEntry): boolean {
	return file.stat.mtime !== entry.stat.mtime || file.stat.size !== entry.stat.size;
}

function kindOf(file: TAbstractFile): StoreEntry['type'] {
	return file instanceof TFolder ? 'folder' : 'file';
}

function refuseForbidden(path: string): void {
	if (FORBIDDEN.test(path)) throw new Error('File name cannot contain any of the following characters: \\ / :');
}
