import { debounce, type Debouncer } from '../vault';
import type { Activity } from './activity';

export type Debounced<A extends unknown[], R> = Debouncer<A, R>;

/** The app's `debounce`, whose waiting calls are work that `activity` knows of and can bring forward. */
export function debounceIn(activity: Activity) {
	return function known<A extends unknown[], R>(
		work: (...args: A) => R,
		timeout?: number,
		resetTimer?: boolean,
	): Debounced<A, R> {
		const key = {};
		const inner = debounce((...args: A) => {
			activity.forget(key);
			const result = work(...args);
			if (result instanceof Promise) void activity.track(result);
			return result;
		}, timeout, resetTimer);
		const call = (...args: A): Debounced<A, R> => {
			inner(...args);
			activity.postpone(key, inner.run);
			return debounced;
		};
		const cancel = (): Debounced<A, R> => {
			inner.cancel();
			activity.forget(key);
			return debounced;
		};
		const debounced: Debounced<A, R> = Object.assign(call, { cancel, run: inner.run });
		return debounced;
	};
}
