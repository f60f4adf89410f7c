import fc from 'fast-check';
import { Ordered } from '../../src/index/ordered';
import { PathsById } from '../../src/index/paths-by-id';

interface Item {
	readonly rank: number;
}

const byRank = (a: Item, b: Item): number => a.rank - b.rank;

describe('a list in order', () => {
	it('holds what was added and not removed, in order, whenever it is asked', () => {
		fc.assert(fc.property(fc.array(fc.record({ rank: fc.nat(30), ask: fc.boolean() }), { maxLength: 80 }), (steps) => {
			const ordered = new Ordered(byRank);
			const there = new Map<number, Item>();
			for (const { rank, ask } of steps) {
				const known = there.get(rank);
				if (known) ordered.remove([known]);
				else ordered.add([{ rank }]);
				if (known) there.delete(rank);
				if (!known) there.set(rank, ordered.all().find((item) => item.rank === rank) ?? { rank: -1 });
				if (ask) expect(ordered.all()).toEqual([...there.values()].sort(byRank));
			}
			expect(ordered.all()).toEqual([...there.values()].sort(byRank));
		}));
	});

	it('hands out lists that do not change any more', () => {
		const [one, two] = [{ rank: 1 }, { rank: 2 }];
		const ordered = new Ordered(byRank);
		ordered.add([two, one]);
		const before = ordered.all();
		ordered.remove([one]);
		ordered.add([{ rank: 3 }]);
		expect(before).toEqual([one, two]);
		expect(ordered.all()).toEqual([two, { rank: 3 }]);
	});

	it('compares a few items only to find a place among many', () => {
		let compared = 0;
		const ordered = new Ordered<Item>((a, b) => {
			compared += 1;
			return byRank(a, b);
		});
		const items = Array.from({ length: 10_000 }, (_, rank) => ({ rank }));
		ordered.add(items);
		ordered.all();
		compared = 0;
		ordered.remove(items.slice(5000, 5001));
		ordered.add([{ rank: 7000.5 }]);
		ordered.all();
		expect(compared).toBeLessThanOrEqual(2 * 14);
	});
});

it('knows which notes hold an id, one or several, until none does', () => {
	fc.assert(fc.property(fc.array(fc.record({ id: fc.constantFrom('a', 'b', '__proto__'), path: fc.constantFrom('1', '2', '3'), add: fc.boolean() })), (steps) => {
		const paths = new PathsById();
		const truth = new Map<string, Set<string>>();
		for (const { id, path, add } of steps) {
			const held = truth.get(id) ?? new Set();
			truth.set(id, held);
			if (add) held.add(path);
			else held.delete(path);
			paths[add ? 'add' : 'remove'](id, path);
		}
		for (const [id, held] of truth) {
			expect([[...paths.of(id)].sort(), paths.has(id), paths.holds(id, '2')]).toEqual([[...held].sort(), held.size > 0, held.has('2')]);
		}
		expect([...paths.shared()].sort()).toEqual([...truth].filter(([, held]) => held.size > 1).map(([id]) => id).sort());
		expect(paths.ids().sort()).toEqual([...truth].filter(([, held]) => held.size > 0).map(([id]) => id).sort());
	}));
});
