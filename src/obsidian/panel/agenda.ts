import { Component } from 'obsidian';
import { dueCounts, dueItems, type DueItem } from '../../index/due-items';
import type { Day } from '../../text/calendar';
import type { Parts } from '../parts';
import { DayWatch } from './day-watch';

/** Milliseconds without a change after which the vault counts as read, and the longest wait while the app gets to know no further note. */
const PAUSE = 300;
const PATIENCE = 5_000;

/**
 * What is due as of today, for everything that shows it. Keeps true: the list is worked out at most once between two changes
 * of the vault or of the day, and listeners hear of both. While the vault is being read for the first time nobody hears
 * anything, so that notes not read yet never look like lines that were lost.
 */
export class Agenda extends Component {
	private phase: 'unread' | 'settling' | 'ready' | 'gone' = 'unread';
	/** How many notes the app did not know yet when it was last looked, and since when, by the clock, there are no fewer. */
	private missing = 0;
	private since = 0;
	private timer: number | undefined;
	private known: { readonly today: Day; readonly items: readonly DueItem[] } | undefined;
	private readonly listeners = new Set<() => void>();

	/** `read` resolves when every note there is has been read. */
	constructor(private readonly parts: Pick<Parts, 'app' | 'index' | 'clock'>, private readonly read: Promise<void>) {
		super();
	}

	override onload(): void {
		this.register(this.parts.index.onChange(() => { this.onIndexChange(); }));
		this.register(() => {
			this.phase = 'gone';
			window.clearTimeout(this.timer);
		});
		void this.read.then(() => { this.settle(); });
		this.addChild(new DayWatch(this.parts.clock, () => { this.change(); }));
	}

	/** Whether the vault has been read. */
	get ready(): boolean {
		return this.phase === 'ready';
	}

	/** Today, and everything due now or later. */
	now(): { readonly today: Day; readonly items: readonly DueItem[] } {
		const today = this.parts.clock.today();
		if (this.known?.today !== today) this.known = { today, items: dueItems(this.parts.index, today) };
		return this.known;
	}

	/** How many items cannot wait, without listing any; none while the vault is being read. */
	counts(): ReturnType<typeof dueCounts> {
		return this.ready ? dueCounts(this.parts.index, this.parts.clock.today()) : { overdue: 0, today: 0 };
	}

	/** Subscribes; the answer unsubscribes. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private onIndexChange(): void {
		if (this.phase === 'settling') this.waitForPause();
		else this.change();
	}

	private settle(): void {
		if (this.phase !== 'unread') return;
		this.phase = 'settling';
		this.since = this.parts.clock.now();
		this.waitForPause();
	}

	/** Metadata may still be on its way for notes that were read without it. */
	private waitForPause(): void {
		const left = this.since + PATIENCE - this.parts.clock.now();
		window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => {
			if (!this.isWhole()) return this.waitForPause();
			this.phase = 'ready';
			this.change();
		}, Math.max(Math.min(PAUSE, left), 0));
	}

	/** Whether the app knows every note by now, or has come no further for long. */
	private isWhole(): boolean {
		const { app: { metadataCache, vault }, clock } = this.parts;
		const missing = vault.getMarkdownFiles().filter((file) => file.stat.size > 0 && !metadataCache.getFileCache(file)).length;
		if (missing !== this.missing) this.since = clock.now();
		this.missing = missing;
		return missing === 0 || clock.now() - this.since >= PATIENCE;
	}

	private change(): void {
		this.known = undefined;
		if (this.ready) for (const listener of this.listeners) listener();
	}
}
