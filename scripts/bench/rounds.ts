/** Something to be timed: prepares, then answers with how long the part that counts took, in milliseconds. */
export type Timed = () => number | Promise<number>;

export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? NaN, sorted[sorted.length >> 1] ?? NaN];
	return (low + high) / 2;
}

/** Runs all of them in turn, round after round, so that a busy moment of the machine hits each alike; medians by name. */
export async function interleaved<Name extends string>(rounds: number, timed: Readonly<Record<Name, Timed>>): Promise<Record<Name, number>> {
	const names = Object.keys(timed) as Name[];
	const taken = new Map<Name, number[]>(names.map((name) => [name, []]));
	for (let round = 0; round <= rounds; round++) {
		for (const name of names) {
			const time = await timed[name]();
			if (round > 0) taken.get(name)?.push(time);
		}
	}
	return Object.fromEntries([...taken].map(([name, times]) => [name, median(times)])) as Record<Name, number>;
}

/** By the clock on the wall: for what runs in a process of its own. */
export function wallTime(work: () => void): number {
	const start = performance.now();
	work();
	return performance.now() - start;
}

/** Of the processor, in milliseconds: what else the machine does at the moment does not count. */
export function time(work: () => void): number {
	const start = processorTime();
	work();
	return processorTime() - start;
}

export function processorTime(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}
