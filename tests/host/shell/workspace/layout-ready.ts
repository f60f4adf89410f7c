/** Work that waits for the layout: queued before it is ready, done at once after. */
export class LayoutReady {
	ready = false;
	private readonly waiting: (() => unknown)[] = [];

	when(callback: () => unknown): void {
		if (this.ready) callback();
		else this.waiting.push(callback);
	}

	/** Runs what waited, in order; one that throws stops nobody and its error surfaces on its own. */
	announce(): void {
		this.ready = true;
		for (const callback of this.waiting.splice(0)) {
			try {
				callback();
			} catch (error) {
				setTimeout(() => {
					throw error;
				}, 0);
			}
		}
	}
}
