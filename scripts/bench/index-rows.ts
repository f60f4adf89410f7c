import { dueCounts } from '../../src/index/due-items';
import { isOpen } from '../../src/control/ladder';
import { VaultIndex } from '../../src/index/vault-index';
import { VaultWatch } from '../../src/obsidian/vault-watch';
import { readDay } from '../../src/text/calendar';
import { type BenchApp } from './app';
import { Busy, watchBusy } from './busy';
import { time } from './rounds';
import { TODAY, type MadeNote, type Truth } from './vault';

export interface Started {
	readonly app: BenchApp;
	readonly index: VaultIndex;
	readonly busy: Busy;
	/** Busy milliseconds until the first note was read. */
	readonly looking: number;
	readonly found: Truth;
}

/** Starts the watch over a vault and waits until the index is full. */
export async function start(app: BenchApp): Promise<Started> {
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

/** Microseconds for one changed note, told and announced, on the average of many. */
export function changeOne({ app, index }: Started, notes: readonly MadeNote[], edit: (text: string) => string): number {
	const edited = notes.map((note) => ({ ...note, text: edit(note.text) }));
	const taken = time(() => {
		for (const note of edited) {
			app.change(note.path, note.text, note.cache);
			index.announce();
		}
	});
	for (const note of notes) app.change(note.path, note.text, note.cache);
	index.announce();
	return taken * 1000 / notes.length;
}

/** Milliseconds for a thousand changes with what follows from them, and how often the listeners heard. */
export async function changeMany({ app, index }: Started, notes: readonly MadeNote[]): Promise<{ readonly ms: number; readonly heard: number }> {
	let heard = 0;
	let announced = 0;
	const stop = index.onChange(() => { heard += 1; });
	const announce = index.announce.bind(index);
	index.announce = () => { announced += time(announce); };
	const told = time(() => {
		for (const note of notes) app.change(note.path, note.text.replace('410', '412'), note.cache);
	});
	await new Promise((resolve) => { setTimeout(resolve, 200); });
	stop();
	index.announce = announce;
	for (const note of notes) app.change(note.path, note.text, note.cache);
	index.announce();
	return { ms: told + announced, heard };
}
