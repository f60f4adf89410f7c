import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { BenchApp } from './app';
import { changeMany, changeOne, lookAtAll, start, type Started } from './index-rows';
import { interleaved, median } from './rounds';
import { ms, times, type Row } from './table';
import type { MadeVault, Truth } from './vault';

/** What the index costs in one vault, and the two numbers that must not grow with it. */
export interface SizeRows {
	readonly rows: readonly Row[];
	readonly ours: number;
	readonly other: number;
}

export async function sizeRows(vault: MadeVault, rounds: number): Promise<SizeRows> {
	const app = new BenchApp(vault);
	const size = vault.notes.length.toLocaleString('en');
	let last: Started | undefined;
	const [all, longest, looks]: [number[], number[], number[]] = [[], [], []];
	const taken = await interleaved(rounds, {
		floor: () => lookAtAll(app),
		looking: async () => {
			app.counts.looks = 0;
			app.forget();
			last = await start(app);
			all.push(last.busy.total());
			longest.push(last.busy.longest());
			looks.push(app.counts.looks / vault.notes.length);
			return last.looking;
		},
	});
	if (!last) throw new Error('Nothing was started');
	agree(last.found, vault.truth);
	const incidents = vault.notes.filter((note) => note.isIncident).slice(0, 200);
	const plain = vault.notes.filter((note) => !note.isOurs).slice(0, 800);
	const started = last;
	const [ours, other] = [
		median([1, 2, 3, 4, 5].map((round) => changeOne(started, incidents, (text) => text.replace('410', `41${round}`)))),
		median([1, 2, 3, 4, 5].map((round) => changeOne(started, plain, (text) => text + ' '.repeat(round)))),
	];
	const many = await changeMany(last, [...incidents, ...plain]);
	last = undefined;
	const heap = await heapPerIncident(vault, app);
	return {
		ours, other,
		rows: [
			{ measure: `start, ${size} notes, without reading; floor: one loop over the metadata`, taken: ms(taken.looking), floor: ms(taken.floor), ratio: times(taken.looking / taken.floor), reach: '3' },
			{ measure: `start, ${size} notes, with reading ${vault.truth.incidents} incidents and their logs`, taken: ms(median(all)), floor: '-', ratio: '-', reach: '-' },
			{ measure: `longest block of it, ${size} notes`, taken: ms(median(longest)), floor: '-', ratio: '-', reach: '16 ms' },
			{ measure: `looks per note, ${size} notes`, taken: median(looks).toFixed(3), floor: '1', ratio: '-', reach: '1.05' },
			{ measure: `heap of the index for each incident, ${size} notes`, taken: `${(heap / 1000).toFixed(1)} kB`, floor: '-', ratio: '-', reach: '2 kB' },
			{ measure: `one changed incident, ${size} notes`, taken: `${ours.toFixed(0)} µs`, floor: '-', ratio: '-', reach: '50 µs' },
			{ measure: `one other changed note, ${size} notes`, taken: `${other.toFixed(1)} µs`, floor: '-', ratio: '-', reach: '5 µs' },
			{ measure: `1,000 notes changed at once, ${size} notes; the listeners heard ${many.heard} time(s)`, taken: ms(many.ms), floor: '-', ratio: '-', reach: '30 ms' },
		],
	};
}

function agree(found: Truth, truth: Truth): void {
	if (JSON.stringify(found) !== JSON.stringify(truth)) throw new Error(`The index says ${JSON.stringify(found)}; the vault was made with ${JSON.stringify(truth)}.`);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** What is held after the start that was not held before; every note that is ours counts to its incident. */
async function heapPerIncident({ truth }: MadeVault, app: BenchApp): Promise<number> {
	app.forget();
	collect();
	const before = process.memoryUsage().heapUsed;
	const { index } = await start(app);
	app.forget();
	collect();
	const held = process.memoryUsage().heapUsed - before;
	return index.incidents().length === 0 ? NaN : held / truth.incidents;
}
