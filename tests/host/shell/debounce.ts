import type { Activity } from './activity';

export interface Debounced<A extends unknown[], R> {
	(...args: A): Debounced<A, R>;
	/** Drops the pending call. */
	cancel(): Debounced<A, R>;
	/** Makes the pending call now; without one does nothing. */
	run(): R | void;
}

/** The app's `debounce`: without `resetTimer` the first call sets the clock and the last arguments win. */
export function debounceIn(activity: Activity) {
	return function debounce<A extends unknown[], R>(
		work: (...args: A) => R,
		timeout = 0,
		resetTimer = false,
	): Debounced<A, R> {
		let timer: number | null = null;
		let last: A | null = null;
		const key = {};
		const clear = (): void => {
			if (timer !== null) window.clearTimeout(timer);
			timer = null;
			activity.forget(key);
		};
		const run = (): R | void => {
			if (timer === null || last === null) return undefined;
			const args = last;
			clear();
			last = null;
			const result = work(...args);
			if (result instanceof Promise) void activity.track(result);
			return result;
		};
		const call = (...args: A): Debounced<A, R> => {
			last = args;
			if (timer !== null && resetTimer) clear();
			if (timer === null) {
				timer = window.setTimeout(run, timeout);
				activity.postpone(key, run);
			}
			return debounced;
		};
		const debounced: Debounced<A, R> = Object.assign(call, {
			cancel: () => {
				clear();
				return debounced;
			},
			run,
		});
		return debounced;
	};
}
