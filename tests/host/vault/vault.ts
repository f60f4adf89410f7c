import { type TAbstractFile, TFile, TFolder } from './abstract-file';
import { CachedReads } from './cached-reads';
import { DataAdapter } from './data-adapter';
import { DiskFollower } from './disk-follower';
import { Events } from './events';
import { isHidden } from './paths';
import { type Store, storeErrorCode, type WriteTimes } from './store';
import { VaultConfig } from './vault-config';
import { VaultTree } from './vault-tree';

const FORBIDDEN = /[\\:]/;

/**
 * The notes of one folder. The tree changes, and `create`, `modify`, `delete` and `rename` are told, before the call
 * that caused it resolves; what another program does is told when the store's watcher reports it.
 */
export class Vault extends Events {
	readonly adapter: DataAdapter;
	readonly configDir = '.obsidian';
	private readonly tree: VaultTree;
	private readonly follower: DiskFollower;
	private readonly config: VaultConfig;
	private readonly reads = new CachedReads();
	private stopWatching: (() => void) | undefined;

	constructor(
		private readonly store: Store,
		private readonly name = 'Vault',
	) {
		super();
		this.tree = new VaultTree(this);
		this.follower = new DiskFollower(store, this.tree, (event, ...news) => this.trigger(event, ...news));
		this.adapter = new DataAdapter(store, name, {
			settle: (path) => this.follower.written(path),
			moved: (from, to) => this.follower.moved(from, to),
		});
		this.config = new VaultConfig(this.adapter, this.configDir);
	}

	/** Reads the tree; tells `create` for everything that is there, and `loaded`, which is the host's own event. */
	async load(): Promise<void> {
		await this.config.load();
		await this.follower.load();
		this.stopWatching = this.store.watch?.((path) => void this.externalChange(path));
		this.trigger('loaded');
	}

	unload(): void {
		this.stopWatching?.();
	}

	/** Tells what another program did to a path, or to what it holds, once the app's own writes are done. */
	externalChange(path: string): Promise<void> {
		return this.adapter.betweenWrites(() => this.follower.outside(path));
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
		this.config.save().catch((error: unknown) => console.error('The options could not be saved', error));
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
			if (storeErrorCode(error) === 'EEXIST') throw new Error('File already exists.');
			throw error;
		}
		return this.tree.get(path) as TFile;
	}
}

function refuseForbidden(path: string): void {
	if (FORBIDDEN.test(path)) throw new Error('File name cannot contain any of the following characters: \\ / :');
}
