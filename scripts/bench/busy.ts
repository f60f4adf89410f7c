import { processorTime } from './rounds';

/**
 * How long work holds the thread before it gives the app a turn. The window of the benchmark tells it of every rest, so that
 * stretches are exact and the waiting between them does not count.
 */
export class Busy {
	private since = 0;
	readonly stretches: number[] = [];

	begin(): void {
		this.since = processorTime();
	}

	end(): void {
		this.stretches.push(processorTime() - this.since);
	}

	/** Busy time up to now, within a stretch. */
	soFar(): number {
		return this.total() + processorTime() - this.since;
	}

	total(): number {
		return this.stretches.reduce((sum, each) => sum + each, 0);
	}

	longest(): number {
		return Math.max(0, ...this.stretches);
	}
}

let current: Busy | undefined;

/** What is being watched; undefined to stop. */
export function watchBusy(busy: Busy | undefined): void {
	current = busy;
}

/** Stands for the window of the app: timers, with every rest noted. */
export function installWindow(): void {
	Object.assign(globalThis, {
		window: {
			setTimeout: (work: () => void, rest?: number) => {
				const busy = current;
				busy?.end();
				return setTimeout(() => {
					busy?.begin();
					work();
				}, rest);
			},
			clearTimeout: (timer: NodeJS.Timeout) => { clearTimeout(timer); },
		},
	});
}
