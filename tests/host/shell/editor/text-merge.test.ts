import * as fc from 'fast-check';
import { applied, changesBetween, mergeOutside } from './text-merge';

const merged = (base: string, mine: string, theirs: string): string => applied(mine, mergeOutside(base, mine, theirs));

const note = fc.array(fc.constantFrom('a', 'b', 'c', '', 'a b'), { maxLength: 12 }).map((lines) => lines.join('\n'));

describe('changesBetween', () => {
	it('turns any text into any other', () => {
		fc.assert(fc.property(note, note, (a, b) => expect(applied(a, changesBetween(a, b))).toBe(b)));
	});

	it('touches only the characters that differ', () => {
		const changes: [number, number, string][] = [];
		changesBetween('one\ntwo\nthree', 'one\ntwos\nthree').iterChanges((from, to, _f, _t, text) => {
			changes.push([from, to, text.toString()]);
		});
		expect(changes).toEqual([[7, 7, 's']]);
	});
});

describe('mergeOutside', () => {
	it('keeps changes of both sides in different lines', () => {
		expect(merged('1\n2\n3\n', '1\nmine\n3\n', 'theirs\n2\n3\n4\n')).toBe('theirs\nmine\n3\n4\n');
	});

	it('loses neither text when both changed one place', () => {
		const text = merged('a\nb\nc\n', 'a\nmine\nc\n', 'a\ntheirs\nc\n');
		expect(text).toContain('mine');
		expect(text).toContain('theirs');
	});

	it('is the other side where one changed nothing', () => {
		fc.assert(fc.property(note, note, (base, other) => {
			expect(merged(base, base, other)).toBe(other);
			expect(merged(base, other, base)).toBe(other);
		}));
	});
});
