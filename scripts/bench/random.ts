/** The same numbers on every machine: each call gives the next one, from 0 up to, not including, `below`. */
export type Dice = (below: number) => number;

/** Mulberry32: 32 bits of state, good enough to strew notes. */
export function dice(seed: number): Dice {
	let state = seed | 0;
	return (below) => {
		state = (state + 0x6D2B79F5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return (((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296 * below) | 0;
	};
}

export function pick<Item>(roll: Dice, items: readonly Item[]): Item {
	const item = items[roll(items.length)];
	if (item === undefined) throw new Error('Nothing to pick from');
	return item;
}

/** Six letters and digits, none twice in a run. */
export function blockIds(kind: 'ctl' | 'chk'): () => string {
	let count = 0;
	return () => `${kind}-${(count += 1).toString(36).padStart(6, '0')}`;
}
