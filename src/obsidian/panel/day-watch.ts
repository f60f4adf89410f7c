import { Component } from 'obsidian';
import { addDays, epochOf, instantOfLocal, type Day } from '../../text/calendar';
import type { Clock } from '../clock';

/** Longest time between two looks at the clock, in milliseconds: a machine that slept is not always noticed otherwise. */
const LONGEST = 600_000;

/** Tells that the user's day is another one: at midnight, after a sleep, and when the clock is set. */
export class DayWatch extends Component {
	private day: Day;
	private timer: number | undefined;

	constructor(private readonly clock: Pick<Clock, 'now' | 'today'>, private readonly tell: () => void) {
		super();
		this.day = clock.today();
	}

	override onload(): void {
		const look = (): void => { this.look(); };
		this.registerDomEvent(window, 'focus', look);
		this.registerDomEvent(document, 'visibilitychange', look);
		this.register(() => { window.clearTimeout(this.timer); });
		this.look();
	}

	private look(): void {
		window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => { this.look(); }, Math.min(this.untilMidnight(), LONGEST));
		const today = this.clock.today();
		if (today === this.day) return;
		this.day = today;
		this.tell();
	}

	private untilMidnight(): number {
		const midnight = instantOfLocal(addDays(this.clock.today(), 1), '00:00');
		return midnight === undefined ? LONGEST : Math.max(epochOf(midnight) - this.clock.now(), 0) + 1000;
	}
}
