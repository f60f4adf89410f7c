/**
 * Work in flight. `settled()` waits for the promises and brings postponed (debounced) work forward instead of waiting
 * for its clock, so a test that waits for an autosave takes no two seconds and works under a faked clock too.
 */

/** Timers as they were before a test could fake them. */
const realSetTimeout = globalThis.setTimeout.bind(globalThis);

const macrotask = (): Promise<void> => new Promise((resolve) => realSetTimeout(resolve, 0));

export class Activity {
	private readonly running = new Set<Promise<unknown>>();
	private readonly postponed = new Map<object, () => unknown>();

	/** Counts a promise as work until it settles, and hands it back. */
	track<T>(work: Promise<T>): Promise<T> {
		this.running.add(work);
		const done = (): void => void this.running.delete(work);
		work.then(done, done);
		return work;
	}

	/** Notes work that a timer will do; `run` is what `quiet` calls to have it done now. */
	postpone(key: object, run: () => unknown): void {
		this.postponed.set(key, run);
	}

	forget(key: object): void {
		this.postponed.delete(key);
	}

	get idle(): boolean {
		return this.running.size === 0 && this.postponed.size === 0;
	}

	/** Resolves once nothing runs and nothing is postponed. Timers set by a plugin itself are not known here. */
	async quiet(): Promise<void> {
		for (let round = 0; round < 1000; round += 1) {
			await macrotask();
			if (this.idle) return;
			for (const run of [...this.postponed.values()]) run();
			await Promise.allSettled(this.running);
		}
		throw new Error('The host did not become quiet: some work starts itself again without end.');
	}
}
