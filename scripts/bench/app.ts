import { TFile, type App, type CachedMetadata } from 'obsidian';
import type { MadeVault } from './vault';

type Listener = (...args: never[]) => unknown;

/** What the plugin did to the app. */
export interface Counts {
	looks: number;
	reads: number;
	/** Links that were followed. */
	followed: number;
}

/**
 * An app that holds a generated vault in memory: files, metadata that is known already, and events. It answers as fast as a
 * map can, so that what is measured is the plugin.
 */
export class BenchApp {
	readonly counts: Counts = { looks: 0, reads: 0, followed: 0 };
	readonly files: readonly TFile[];
	readonly resolve: (target: string, from: string) => string | undefined;
	private readonly byPath: ReadonlyMap<string, TFile>;
	private readonly caches: Map<string, CachedMetadata>;
	private readonly texts: Map<string, string>;
	private mtime = 0;
	private readonly listeners = new Map<string, Listener[]>();

	constructor({ notes }: MadeVault) {
		this.files = notes.map(({ path }) => Object.assign(Object.create(TFile.prototype) as TFile, { path, extension: 'md' }));
		this.byPath = new Map(this.files.map((file) => [file.path, file]));
		this.caches = new Map(notes.map(({ path, cache }) => [path, cache]));
		this.texts = new Map(notes.map(({ path, text }) => [path, text]));
		const byName = new Map(notes.map(({ path }) => [path.slice(path.lastIndexOf('/') + 1, -'.md'.length), path]));
		this.resolve = (target) => {
			this.counts.followed += 1;
			return byName.get(target);
		};
	}

	/** Handed to the plugin as the app; only what the watch asks of it is there. */
	get app(): App {
		const on = (name: string, listener: Listener): object => {
			this.listeners.set(name, [...this.listeners.get(name) ?? [], listener]);
			return {};
		};
		return {
			vault: {
				on,
				getMarkdownFiles: () => [...this.files],
				getFileByPath: (path: string) => this.byPath.get(path) ?? null,
				cachedRead: (file: TFile) => {
					this.counts.reads += 1;
					return Promise.resolve(this.texts.get(file.path) ?? '');
				},
			},
			metadataCache: { on, getFileCache: (file: TFile) => this.look(file) },
		} as unknown as App;
	}

	look(file: TFile): CachedMetadata | null {
		this.counts.looks += 1;
		return this.caches.get(file.path) ?? null;
	}

	/** No listener is left. */
	forget(): void {
		this.listeners.clear();
	}

	/** Tells the listeners that a note has another text. */
	change(path: string, text: string, cache: CachedMetadata): void {
		this.caches.set(path, cache);
		this.texts.set(path, text);
		const file = Object.assign(this.byPath.get(path) ?? {}, { stat: { size: Buffer.byteLength(text), mtime: this.mtime += 1 } });
		this.trigger('changed', file, text, cache);
	}

	private trigger(name: string, ...args: unknown[]): void {
		for (const listener of this.listeners.get(name) ?? []) listener(...args as never[]);
	}
}
