import type { TFile } from 'obsidian';

/** The time a person gives a why chain; it informs and never stops anybody. */
export interface TimeBox {
	readonly file: TFile;
	/** The chain's title when the box was started. */
	readonly title: string;
	/** Milliseconds since 1970. */
	readonly since: number;
	/** Minutes it may take. */
	readonly limit: number;
}

/** The boxes that run, in the order they were started. They live as long as the plugin runs and write nothing by themselves. */
export class TimeBoxes {
	private boxes: readonly TimeBox[] = [];
	private readonly listeners = new Set<() => void>();

	running(): readonly TimeBox[] {
		return this.boxes;
	}

	/** A box that runs for the same chain goes on. */
	start(box: TimeBox): void {
		if (this.boxes.some((each) => each.file === box.file && each.title === box.title)) return;
		this.replace([...this.boxes, box]);
	}

	stop(box: TimeBox): void {
		if (this.boxes.includes(box)) this.replace(this.boxes.filter((each) => each !== box));
	}

	/** Calls back when a box is started or stopped; the answer unsubscribes. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private replace(boxes: readonly TimeBox[]): void {
		this.boxes = boxes;
		for (const listener of this.listeners) listener();
	}
}

/** Whole minutes a box has run; none when the clock was set back. */
export function minutesOf(box: TimeBox, now: number): number {
	return Math.max(0, Math.floor((now - box.since) / 60_000));
}
