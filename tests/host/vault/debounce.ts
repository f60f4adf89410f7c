export interface Debouncer<T extends unknown[], V> {
	(...args: T): Debouncer<T, V>;
	cancel(): Debouncer<T, V>;
	run(): V | undefined;
}

/** Calls `cb` with the last arguments `timeout` after the first call, or after the last with `resetTimer`. */
export function debounce<T extends unknown[], V>(
	cb: (...args: T) => V,
	timeout = 0,
	resetTimer = false,
): Debouncer<T, V> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let waiting: T | undefined;
	const run = (): V | undefined => {
		const args = waiting;
		if (timer !== undefined) clearTimeout(timer);
		timer = undefined;
		waiting = undefined;
		return args ? cb(...args) : undefined;
	};
	const debounced = (...args: T): Debouncer<T, V> => {
		if (timer !== undefined && resetTimer) clearTimeout(timer);
		if (timer === undefined || resetTimer) timer = setTimeout(run, timeout);
		waiting = args;
		return result;
	};
	const cancel = (): Debouncer<T, V> => {
		if (timer !== undefined) clearTimeout(timer);
		timer = undefined;
		waiting = undefined;
		return result;
	};
	const result: Debouncer<T, V> = Object.assign(debounced, { cancel, run });
	return result;
}
