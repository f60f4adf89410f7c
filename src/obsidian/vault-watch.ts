import { TFile, type App, type CachedMetadata, type EventRef, type TAbstractFile } from 'obsidian';
import { contributionOf, contributionOfMetadata, needsText } from '../index/contribution';
import type { VaultIndex } from '../index/vault-index';
import { noteFacts } from './note-facts';

/** Milliseconds of work at a stretch before the app gets its turn. */
const STRETCH = 8;
/** Milliseconds that changes are gathered before the listeners hear of them. */
const GATHER = 60;

interface Watch {
	readonly app: App;
	readonly index: VaultIndex;
	/** Whether a note is left out although its metadata looks like an incident: the user's own template. */
	readonly leaveOut: (path: string) => boolean;
	readonly now: () => number;
	/** What the user calls the root cause of a why chain. */
	readonly rootCauseLabel: () => string;
	/** Whether a note stands in a folder of templates. */
	readonly isTemplate: (path: string) => boolean;
}

/**
 * Keeps the index equal to the vault: reads only notes whose metadata says that they matter, once at the start and then as
 * events tell of changes. The last text wins, whatever order the events come in.
 */
export class VaultWatch {
	private timer: number | undefined;
	private stopped = false;
	/** Counts what was begun for a path, so that a slow read never overwrites a newer one. */
	private readonly turns = new Map<string, number>();

	constructor(private readonly watch: Watch) {}

	/** Listens, then takes stock of every note; `register` is given each event reference. Call it when the layout is ready. */
	async start(register: (ref: EventRef) => void): Promise<void> {
		const { metadataCache, vault } = this.watch.app;
		register(metadataCache.on('changed', (file, text, cache) => { this.takeText(file, text, cache); }));
		register(metadataCache.on('deleted', (file) => { this.drop(file.path); }));
		register(vault.on('delete', (file) => { this.drop(file.path); }));
		register(vault.on('create', () => { this.announceSoon(); }));
		register(vault.on('rename', (file, oldPath) => { this.move(file, oldPath); }));
		await this.takeStock();
	}

	stop(): void {
		this.stopped = true;
		if (this.timer !== undefined) window.clearTimeout(this.timer);
	}

	/** Reads every note again, as after a change of settings; rests between stretches of work. */
	async takeStock(): Promise<void> {
		const { now, app } = this.watch;
		let since = now();
		for (const file of app.vault.getMarkdownFiles()) {
			if (now() - since > STRETCH) {
				await new Promise<void>((resolve) => { window.setTimeout(resolve); });
				since = now();
			}
			if (this.stopped) return;
			await this.take(file);
		}
		await this.readLogs();
		this.watch.index.announce();
	}

	private async take(file: TFile): Promise<void> {
		const facts = noteFacts(file.path, this.watch.app.metadataCache.getFileCache(file), this.watch.isTemplate(file.path));
		if (!needsText(facts, this.isLog(file.path))) {
			this.put(file.path, contributionOfMetadata(facts));
			return;
		}
		const turn = this.begin(file.path);
		const text = await this.read(file);
		if (text === undefined) return;
		if (this.turns.get(file.path) === turn && !this.stopped) this.put(file.path, contributionOf(facts, text, this.watch.rootCauseLabel()));
	}

	/** A failed read is not an empty note: what was known of it stays. */
	private async read(file: TFile): Promise<string | undefined> {
		try {
			return await this.watch.app.vault.cachedRead(file);
		} catch (error) {
			console.error(`Post-mortem: “${file.path}” could not be read`, error);
			return undefined;
		}
	}

	private takeText(file: TFile, text: string, cache: CachedMetadata): void {
		if (this.watch.app.vault.getFileByPath(file.path) !== file) return;
		this.begin(file.path);
		const facts = noteFacts(file.path, cache, this.watch.isTemplate(file.path));
		const read = needsText(facts, this.isLog(file.path)) ? contributionOf(facts, text, this.watch.rootCauseLabel()) : contributionOfMetadata(facts);
		if (!this.put(file.path, read)) return;
		this.announceSoon();
		if (read?.incident) void this.readLogs();
	}

	private put(path: string, contribution: ReturnType<typeof contributionOf>): boolean {
		return this.watch.index.put(path, this.watch.leaveOut(path) ? undefined : contribution);
	}

	private begin(path: string): number {
		const turn = (this.turns.get(path) ?? 0) + 1;
		this.turns.set(path, turn);
		return turn;
	}

	/** Links may lead elsewhere now, so listeners hear of it even when the note itself gave nothing. */
	private drop(path: string): void {
		this.begin(path);
		this.watch.index.put(path, undefined);
		this.announceSoon();
	}

	private move(file: TAbstractFile, oldPath: string): void {
		this.drop(oldPath);
		if (file instanceof TFile && file.extension === 'md') void this.take(file).then(() => { this.announceSoon(); });
	}

	private isLog(path: string): boolean {
		return this.watch.index.logPaths().has(path);
	}

	/** Reads the notes that breakers log to and that were passed over before somebody named them. */
	private async readLogs(): Promise<void> {
		for (const path of this.watch.index.logPaths()) {
			const file = this.watch.app.vault.getFileByPath(path);
			if (file && !this.stopped) await this.take(file);
		}
		this.announceSoon();
	}

	private announceSoon(): void {
		if (this.timer !== undefined || this.stopped) return;
		this.timer = window.setTimeout(() => {
			this.timer = undefined;
			this.watch.index.announce();
		}, GATHER);
	}
}
