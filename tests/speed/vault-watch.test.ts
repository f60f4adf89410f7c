jest.mock('obsidian', () => jest.requireActual<object>('../../scripts/bench/stand-in'), { virtual: true });

import { BenchApp } from '../../scripts/bench/app';
import { installWindow } from '../../scripts/bench/busy';
import { changeMany, start } from '../../scripts/bench/index-rows';
import { madeVault, type MadeNote } from '../../scripts/bench/vault';
import { parseNote } from '../host/vault/parse-note';

beforeAll(installWindow);

const small = madeVault(1000);
const large = madeVault(5000);

/** What the plugin may read: incidents, and the logs that breakers name, twice looked at and once read. */
function mayBeRead(notes: readonly MadeNote[]): number {
	return notes.filter((note) => note.isIncident || note.path.startsWith('Logs/')).length;
}

describe('a generated vault', () => {
	it('has the metadata that a parser of Markdown finds in it, as far as the plugin looks', () => {
		const sample = [...small.notes.filter((note) => note.isOurs), ...small.notes.filter((note) => !note.isOurs).slice(0, 30)];
		for (const { path, text, cache } of sample) {
			const parsed = parseNote(text);
			const lines = (blocks: typeof cache.blocks): Record<string, number> =>
				Object.fromEntries(Object.entries(blocks ?? {}).map(([id, block]) => [id, block.position.start.line]));
			const items = (each: typeof cache): unknown => (each.listItems ?? []).flatMap(({ id, task, position }) => (id === undefined ? [] : [[id, task, position.start.line]]));
			expect([path, lines(cache.blocks), items(cache)]).toEqual([path, lines(parsed.blocks), items(parsed)]);
			expect({ ...cache.frontmatter }).toEqual({ ...parsed.frontmatter });
		}
	});
});

describe('starting over a vault', () => {
	it.each([[small], [large]])('looks at each note once, reads only what is ours, and finds what is there', async (vault) => {
		const { app, found } = await start(new BenchApp(vault));
		expect(app.counts.looks / vault.notes.length).toBeLessThanOrEqual(1.05);
		expect(app.counts.reads).toBeLessThanOrEqual(mayBeRead(vault.notes));
		expect(found).toEqual(vault.truth);
	});
});

describe('a change', () => {
	it('of a thousand notes at once is heard once', async () => {
		const started = await start(new BenchApp(large));
		const notes = [...large.notes.filter((note) => note.isIncident), ...large.notes.filter((note) => !note.isOurs)].slice(0, 1000);
		expect((await changeMany(started, notes)).heard).toBe(1);
	});

	it('of a note that is not ours is neither read nor heard', async () => {
		const { app, index } = await start(new BenchApp(small));
		const [note] = small.notes.filter((each) => !each.isOurs);
		if (!note) throw new Error('No such note');
		let heard = 0;
		index.onChange(() => { heard += 1; });
		const { reads, looks } = app.counts;
		app.change(note.path, `${note.text} more`, note.cache);
		index.announce();
		expect([heard, app.counts.reads - reads, app.counts.looks - looks]).toEqual([0, 0, 0]);
	});

	it('of an incident follows as many links in a large vault as in a small one', async () => {
		const followed = async (vault: typeof small): Promise<number> => {
			const { app, index } = await start(new BenchApp(vault));
			const note = vault.notes.find((each) => each.path.startsWith('Post-mortems/INC-0001 '));
			if (!note) throw new Error('No such note');
			const before = app.counts.followed;
			app.change(note.path, note.text.replace('410', '411'), note.cache);
			index.announce();
			index.controls();
			index.waiting();
			return app.counts.followed - before;
		};
		const [one, other] = [await followed(small), await followed(large)];
		expect(one).toBeGreaterThan(0);
		expect(other).toBe(one);
	});
});
