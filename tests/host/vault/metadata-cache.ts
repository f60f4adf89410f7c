import type { CachedMetadata } from 'obsidian';
import { type TAbstractFile, TFile } from './abstract-file';
import { Events } from './events';
import { LinkCounts } from './link-counts';
import { LinkIndex } from './link-index';
import { type MetadataDelivery, promptDelivery } from './metadata-delivery';
import { parseNote } from './parse-note';
import type { Vault } from './vault';

/** Milliseconds from a change of the vault to its metadata, and for which indexing may hold the thread. */
const SETTLE = 10;
const SLICE = 12;

export interface MetadataCacheOptions {
	delivery?: MetadataDelivery;
}

/**
 * What the notes hold. A change of the vault is read and parsed a moment later, then told as `changed`; links are
 * resolved after that, note by note (`resolve`), and `resolved` says that nothing is left to do. A rename moves the
 * cache with the file and tells nothing but the resolving of links.
 */
export class MetadataCache extends Events {
	private caches = new Map<string, CachedMetadata>();
	private index = new LinkIndex();
	private counts = new LinkCounts(this.index);
	private unread = new Set<TFile>();
	private unresolvedFiles = new Set<TFile>();
	private timer: ReturnType<typeof setTimeout> | undefined;
	/** Also while the vault loads: indexing starts when the tree is there. */
	private busy = true;
	private readonly delivery: MetadataDelivery;
	/** Counts readings; news that is told out of order never takes the cache back to an older one. */
	private readings = 0;
	private readonly told = new WeakMap<TFile, number>();
	readonly resolvedLinks: Record<string, Record<string, number>> = this.counts.resolved;
	readonly unresolvedLinks: Record<string, Record<string, number>> = this.counts.unresolved;

	/** Listens from here on: make it before the vault loads, so that every file reaches it. */
	constructor(
		private readonly vault: Vault,
		options: MetadataCacheOptions = {},
	) {
		super();
		this.delivery = options.delivery ?? promptDelivery;
		vault.on('loaded', () => this.start());
		vault.on('create', (file: TAbstractFile) => this.onCreate(file));
		vault.on('modify', (file: TAbstractFile) => this.queue(file));
		vault.on('delete', (file: TAbstractFile) => this.onDelete(file));
		vault.on('rename', (file: TAbstractFile, oldPath: string) => this.onRename(file, oldPath));
	}

	/** As after a restart of the app with its cache on disk: all is known when this resolves and no `changed` is told. */
	async loadKnown(): Promise<void> {
		this.busy = true;
		for (const file of [...this.unread]) {
			this.unread.delete(file);
			this.caches.set(file.path, parseNote(await this.vault.cachedRead(file)));
			this.unresolvedFiles.add(file);
		}
		this.start();
	}

	getFileCache(file: TFile): CachedMetadata | null {
		return this.getCache(file.path);
	}

	getCache(path: string): CachedMetadata | null {
		return this.caches.get(path) ?? null;
	}

	getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
		if (linkpath === '') return this.vault.getFileByPath(sourcePath);
		return this.index.find(linkpath, sourcePath);
	}

	fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
		return this.index.linktext(file, sourcePath, this.vault.getConfig('newLinkFormat'), omitMdExtension);
	}

	/** Paths of the notes whose links, as last resolved, lead to the file. */
	backlinks(file: TFile): string[] {
		return this.counts.linkingTo(file);
	}

	/** Resolves when nothing is waiting to be read or resolved. */
	async idle(): Promise<void> {
		if (this.unread.size === 0 && this.unresolvedFiles.size === 0 && !this.busy) return;
		await new Promise<void>((resolve) => {
			const ref = this.on('resolved', () => {
				this.offref(ref);
				resolve();
			});
		});
		await this.idle();
	}

	private onCreate(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		this.index.add(file);
		this.resolveAgain(file.path);
		this.queue(file);
	}

	private onDelete(file: TAbstractFile): void {
		if (!(file instanceof TFile)) return;
		const known = this.caches.get(file.path) ?? null;
		this.index.remove(file, file.path);
		this.caches.delete(file.path);
		this.counts.forget(file.path);
		this.unread.delete(file);
		this.unresolvedFiles.delete(file);
		this.resolveAgain(file.path);
		if (file.extension === 'md') this.trigger('deleted', file, known);
		this.schedule();
	}

	private onRename(file: TAbstractFile, oldPath: string): void {
		if (!(file instanceof TFile)) return;
		this.index.remove(file, oldPath);
		this.index.add(file);
		const known = this.caches.get(oldPath);
		this.caches.delete(oldPath);
		this.counts.forget(oldPath);
		if (known) this.caches.set(file.path, known);
		this.resolveAgain(oldPath);
		this.resolveAgain(file.path);
		if (known) this.unresolvedFiles.add(file);
		else this.queue(file);
		this.schedule();
	}

	private resolveAgain(path: string): void {
		for (const source of this.counts.mentioning(path)) {
			const file = this.vault.getFileByPath(source);
			if (file) this.unresolvedFiles.add(file);
		}
	}

	private queue(file: TAbstractFile): void {
		if (!(file instanceof TFile) || file.extension !== 'md') return;
		this.unread.add(file);
		this.schedule();
	}

	private start(): void {
		this.busy = false;
		this.schedule();
	}

	private schedule(): void {
		if (this.busy || this.timer !== undefined) return;
		this.timer = setTimeout(() => {
			this.timer = undefined;
			if (this.busy) return;
			this.busy = true;
			void this.work().finally(() => {
				this.busy = false;
				if (this.unread.size + this.unresolvedFiles.size > 0) this.schedule();
				else this.trigger('resolved');
			});
		}, SETTLE);
	}

	private async work(): Promise<void> {
		let start = Date.now();
		for (let file = first(this.unread); file; file = first(this.unread)) {
			this.unread.delete(file);
			await this.read(file);
			if (Date.now() - start > SLICE) {
				await new Promise((resolve) => setTimeout(resolve, 0));
				start = Date.now();
			}
		}
		for (let file = first(this.unresolvedFiles); file; file = first(this.unresolvedFiles)) {
			this.unresolvedFiles.delete(file);
			const cache = this.caches.get(file.path);
			if (!cache) continue;
			this.counts.update(file.path, cache);
			this.trigger('resolve', file);
		}
	}

	private async read(file: TFile): Promise<void> {
		let text: string;
		try {
			text = await this.vault.cachedRead(file);
		} catch (error) {
			console.error(`Failed to index ${file.path}`, error);
			return;
		}
		if (file.deleted) return;
		const cache = parseNote(text);
		const reading = ++this.readings;
		this.delivery.deliver(file, () => this.tell(file, text, cache, reading));
	}

	private tell(file: TFile, text: string, cache: CachedMetadata, reading: number): void {
		const isNewest = reading >= (this.told.get(file) ?? 0);
		if (isNewest) this.told.set(file, reading);
		if (isNewest && !file.deleted) this.caches.set(file.path, cache);
		this.unresolvedFiles.add(file);
		this.trigger('changed', file, text, cache);
		this.schedule();
	}
}

function first<T>(set: ReadonlySet<T>): T | undefined {
	return set.values().next().value;
}
