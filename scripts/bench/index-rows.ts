import { dueCounts } from '../../src/index/due-items';
import { isOpen } from '../../src/control/ladder';
import { VaultIndex } from '../../src/index/vault-index';
import { VaultWatch } from '../../src/obsidian/vault-watch';
import { readDay } from '../../src/text/calendar';
import { BenchApp } from './app';
import { Busy, watchBusy } from './busy';
import { median, time } from './rounds';
import { TODAY, type MadeNote, type MadeVault, type Truth } from './vault';

export interface Started {
	readonly app: BenchApp;
	readonly index: VaultIndex;
	readonly busy: Busy;
	/** Busy milliseconds until the first note was read. */
	readonly looking: number;
	readonly found: Truth;
}

/** Starts the watch over a vault and waits until the index is full. */
export async function start(vault: MadeVault): Promise<Started> {
	const app = new BenchApp(vault);
	const index = new VaultIndex(app.resolve);
	const busy = new Busy();
	let looking: number | undefined;
	const watched = app.app;
	const read = watched.vault.cachedRead.bind(watched.vault);
	Object.assign(watched.vault, { cachedRead: (file: Parameters<typeof read>[0]) => {
		looking ??= busy.soFar();
		return read(file);
	} });
	const watch = new VaultWatch({
		app: watched, index, leaveOut: () => false, isTemplate: () => false, now: () => performance.now(), rootCauseLabel: () => 'Root cause',
	});
	watchBusy(busy);
	busy.begin();
	await watch.start(() => undefined);
	busy.end();
	watchBusy(undefined);
	return { app, index, busy, looking: looking ?? busy.total(), found: foundIn(index) };
}

function foundIn(index: VaultIndex): Truth {
	const today = readDay(TODAY);
	if (!today) throw new Error('No day');
	return {
		incidents: index.incidents().length,
		openControls: index.controls().filter((view) => isOpen(view.standing.state)).length,
		due: index.waiting().length,
		overdue: dueCounts(index, today).overdue,
	};
}

/** One loop that looks at the metadata of every note. */
export function lookAtAll(app: BenchApp): number {
	let known = 0;
	return time(() => {
		for (const file of app.files) if (app.look(file)?.frontmatter) known += 1;
	}) + (known < 0 ? 1 : 0);
}

/** Microseconds for one changed note, told and announced, in the middle of many such changes. */
export function changeOne({ app, index }: Started, notes: readonly MadeNote[], edit: (text: string) => string): number {
	const times = notes.map((note) => time(() => {
		app.change(note.path, edit(note.text), note.cache);
		index.announce();
	}));
	for (const note of notes) app.change(note.path, note.text, note.cache);
	index.announce();
	return median(times) * 1000;
}

/** Milliseconds for a thousand changes, and how often the listeners heard of them. */
export async function changeMany({ app, index }: Started, notes: readonly MadeNote[]): Promise<{ readonly ms: number; readonly heard: number }> {
	let heard = 0;
	const stop = index.onChange(() => { heard += 1; });
	const busy = new Busy();
	watchBusy(busy);
	const ms = time(() => {
		for (const note of notes) app.change(note.path, note.text.replace('P2', 'P1'), note.cache);
	});
	watchBusy(undefined);
	await new Promise((resolve) => { setTimeout(resolve, 200); });
	const announced = time(() => { index.announce(); });
	stop();
	return { ms: ms + announced, heard };
}
