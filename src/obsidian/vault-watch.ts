import { TFile, type App, type CachedMetadata, type EventRef, type TAbstractFile } from 'obsidian';
import { contributionOf, contributionOfMetadata, needsText, type Contribution, type NoteFacts } from '../index/contribution';
import type { VaultIndex } from '../index/vault-index';
import { LateNews } from './late-news';
import { concernsUs, noteFacts } from './note-facts';

/** Milliseconds of work at a stretch before the app gets its turn, and how many notes are looked at between two looks at the clock. */
const STRETCH = 8;
const BETWEEN = 64;
/** Notes that are read at the same time. */
const AT_ONCE = 16;
/** Milliseconds of rest after a change before the listeners hear of it, and the longest they wait while changes go on. */
const GATHER = 60;
const PATIENCE = 1000;

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

/** A note whose text is to be read, with what its metadata said when that was decided. */
interface ToRead {
	readonly file: TFile;
	readonly facts: NoteFacts;
}

/**
 * Keeps the index equal to the vault: looks at the metadata of every note once, reads only notes of which it says that they
 * matter, and then follows the events. The last text wins, whatever order the events come in.
 */
export class VaultWatch {
	private timer: number | undefined;
	/** When the first change came that the listeners have not heard of. */
	private since: number | undefined;
	private stopped = false;
	/** The read that is under way for a path; one that is not here any more comes too late. */
	private readonly reads = new Map<string, ToRead>();
	private readonly late = new LateNews();
	/** Files that came, went or were renamed since the listeners last heard. */
	private readonly moved = new Set<string>();

	constructor(private readonly watch: Watch) {}

	/** Listens, then takes stock of every note; `register` is given each event reference. Call it when the layout is ready. */
	async start(register: (ref: EventRef) => void): Promise<void> {
		const { metadataCache, vault } = this.watch.app;
		register(metadataCache.on('changed', (file, text, cache) => { this.takeText(file, text, cache); }));
		register(metadataCache.on('deleted', (file) => { this.drop(file.path); }));
		register(vault.on('delete', (file) => { this.drop(file.path); }));
		register(vault.on('create', (file) => { this.leadElsewhere(file.path); }));
		register(vault.on('rename', (file, oldPath) => { this.rename(file, oldPath); }));
		await this.takeStock();
	}

	stop(): void {
		this.stopped = true;
		if (this.timer !== undefined) window.clearTimeout(this.timer);
	}

	/** Looks at every note again, as after a change of settings; rests between stretches of work. */
	async takeStock(): Promise<void> {
		const { app, index } = this.watch;
		const toRead: ToRead[] = [];
		await this.inStretches(app.vault.getMarkdownFiles(), BETWEEN, (files) => {
			for (const file of files) toRead.push(...this.look(file));
		});
		await this.inStretches(toRead, AT_ONCE, (notes) => this.readAll(notes));
		await this.inStretches(this.newLogs(), AT_ONCE, (notes) => this.readAll(notes));
		if (!this.stopped) index.announce();
	}

	/** Does the work in portions, and lets the app have its turn when it has taken long enough. */
	private async inStretches<Item>(items: readonly Item[], portion: number, work: (items: readonly Item[]) => Promise<void> | void): Promise<void> {
		let since = this.watch.now();
		for (let at = 0; at < items.length && !this.stopped; at += portion) {
			const pending = work(items.slice(at, at + portion));
			if (pending) await pending;
			if (this.watch.now() - since <= STRETCH) continue;
			await new Promise<void>((resolve) => { window.setTimeout(resolve); });
			since = this.watch.now();
		}
	}

	/** Takes what a note's metadata says; gives the note back where its text must be read for more. */
	private look(file: TFile): ToRead[] {
		const { app, index } = this.watch;
		this.reads.delete(file.path);
		const isLog = index.isTarget('logs', file.path);
		const cache = app.metadataCache.getFileCache(file);
		if (!isLog && !concernsUs(cache)) {
			this.put(file.path, undefined);
			return [];
		}
		const facts = noteFacts(file.path, cache, this.watch.isTemplate(file.path));
		if (!needsText(facts, isLog)) {
			this.put(file.path, contributionOfMetadata(facts));
			return [];
		}
		const note = { file, facts };
		this.reads.set(file.path, note);
		return [note];
	}

	private async readAll(notes: readonly ToRead[]): Promise<void> {
		await Promise.all(notes.map((note) => this.read(note)));
		this.watch.index.waiting();
	}

	/** A failed read is not an empty note: what was known of it stays. */
	private async read(note: ToRead): Promise<void> {
		const { path } = note.file;
		try {
			const text = await this.watch.app.vault.cachedRead(note.file);
			if (this.reads.get(path) === note && !this.stopped) this.put(path, contributionOf(note.facts, text, this.watch.rootCauseLabel()));
		} catch (error) {
			console.error(`Post-mortem: “${path}” could not be read`, error);
		}
		if (this.reads.get(path) === note) this.reads.delete(path);
	}

	private takeText(file: TFile, text: string, cache: CachedMetadata): void {
		const { app, index } = this.watch;
		const { path } = file;
		const isLog = index.isTarget('logs', path);
		const isOurs = isLog || concernsUs(cache);
		if (!isOurs && !index.get(path) && !this.reads.has(path)) {
			this.late.pass(file);
			return;
		}
		if (app.vault.getFileByPath(path) !== file || this.late.isOutdated(file, text)) return;
		this.reads.delete(path);
		const facts = isOurs ? noteFacts(path, cache, this.watch.isTemplate(path)) : undefined;
		const read = facts && needsText(facts, isLog) ? contributionOf(facts, text, this.watch.rootCauseLabel()) : facts && contributionOfMetadata(facts);
		if (this.put(path, read)) this.announceSoon();
	}

	private put(path: string, contribution: Contribution | undefined): boolean {
		return this.watch.index.put(path, contribution && this.watch.leaveOut(path) ? undefined : contribution);
	}

	private drop(path: string): void {
		this.reads.delete(path);
		this.watch.index.put(path, undefined);
		this.leadElsewhere(path);
	}

	private rename(file: TAbstractFile, oldPath: string): void {
		this.drop(oldPath);
		this.leadElsewhere(file.path);
		if (file instanceof TFile && file.extension === 'md') this.readLater(this.look(file));
	}

	/** Links may lead elsewhere now; the app may still be learning of it, so they are followed when the listeners hear. */
	private leadElsewhere(path: string): void {
		this.moved.add(path);
		this.announceSoon();
	}

	/** Notes that breakers log to and that were passed over before somebody named them. */
	private newLogs(): ToRead[] {
		const { app, index } = this.watch;
		return index.newLogs().flatMap((path) => {
			const file = app.vault.getFileByPath(path);
			return file ? this.look(file) : [];
		});
	}

	private readLater(notes: readonly ToRead[]): void {
		if (notes.length > 0) void this.inStretches(notes, AT_ONCE, (some) => this.readAll(some)).then(() => { this.announceSoon(); });
	}

	private announceSoon(): void {
		if (this.stopped) return;
		const now = this.watch.now();
		this.since ??= now;
		if (this.timer !== undefined) window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => { this.announce(); }, Math.max(Math.min(GATHER, this.since + PATIENCE - now), 0));
	}

	private announce(): void {
		const { index } = this.watch;
		this.timer = undefined;
		this.since = undefined;
		for (const path of this.moved) index.moved(path);
		this.moved.clear();
		index.announce();
		this.readLater(this.newLogs());
	}
}
