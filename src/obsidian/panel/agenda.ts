import { Component } from 'obsidian';
import { dueItems, type DueItem } from '../../index/due-items';
import type { Day } from '../../text/calendar';
import type { Parts } from '../parts';
import { DayWatch } from './day-watch';

/** Milliseconds without a change after which the vault counts as read, and the longest wait for them. */
const PAUSE = 300;
const PATIENCE = 10_000;

/**
 * What is due as of today, for everything that shows it. Keeps true: the list is worked out at most once between two changes
 * of the vault or of the day, and listeners hear of both. While the vault is being read for the first time nobody hears
 * anything, so that notes not read yet never look like lines that were lost.
 */
export class Agenda extends Component {
	private isReady = false;
	/** When the first change came. */
	private since: number | undefined;
	private timer: number | undefined;
	private known: { readonly today: Day; readonly items: readonly DueItem[] } | undefined;
	private readonly listeners = new Set<() => void>();

	constructor(private readonly parts: Pick<Parts, 'index' | 'clock'>) {
		super();
	}

	override onload(): void {
		this.register(this.parts.index.onChange(() => { this.onIndexChange(); }));
		this.register(() => { window.clearTimeout(this.timer); });
		this.addChild(new DayWatch(this.parts.clock, () => { this.change(); }));
	}

	/** Whether the vault has been read. */
	get ready(): boolean {
		return this.isReady;
	}

	/** Today, and everything due now or later. */
	read(): { readonly today: Day; readonly items: readonly DueItem[] } {
		const today = this.parts.clock.today();
		if (this.known?.today !== today) this.known = { today, items: dueItems(this.parts.index, today) };
		return this.known;
	}

	/** Subscribes; the answer unsubscribes. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private onIndexChange(): void {
		if (this.isReady) this.change();
		else this.waitForPause();
	}

	private waitForPause(): void {
		const now = this.parts.clock.now();
		this.since ??= now;
		const wait = Math.max(Math.min(PAUSE, this.since + PATIENCE - now), 0);
		window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => {
			this.isReady = true;
			this.change();
		}, wait);
	}

	private change(): void {
		this.known = undefined;
		if (this.isReady) for (const listener of this.listeners) listener();
	}
}
