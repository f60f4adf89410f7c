import { Component } from 'obsidian';
import { dueItems, type DueItem } from '../../index/due-items';
import type { Day } from '../../text/calendar';
import type { Parts } from '../parts';
import { DayWatch } from './day-watch';

/**
 * What is due as of today, for everything that shows it. Keeps true: the list is worked out at most once between two changes
 * of the vault or of the day, and listeners hear of both; until the vault has been read once there is nothing to show.
 */
export class Agenda extends Component {
	private started = false;
	private known: { readonly today: Day; readonly items: readonly DueItem[] } | undefined;
	private readonly listeners = new Set<() => void>();

	constructor(private readonly parts: Pick<Parts, 'index' | 'clock'>) {
		super();
	}

	override onload(): void {
		const change = (): void => {
			this.known = undefined;
			for (const listener of this.listeners) listener();
		};
		this.register(this.parts.index.onChange(() => {
			this.started = true;
			change();
		}));
		this.addChild(new DayWatch(this.parts.clock, change));
	}

	/** Whether the vault has been read. */
	get ready(): boolean {
		return this.started;
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
}
