import fc from 'fast-check';
import { applyEdits, assertSmall, refuse, type Edits } from '../../src/text/edit';
import { inTurn } from '../../src/text/in-turn';
import { applied } from '../notation';

const put = (words: string, before: string) => (text: string): Edits => [{ at: text.indexOf(before), remove: 0, insert: words }];

/** Any edits on any text: places and lengths are taken from the numbers. */
function editsFrom(text: string, choices: readonly (readonly [number, number, string])[]): Edits {
	let free = 0;
	return choices.flatMap(([skip, length, insert]) => {
		const at = free + (skip % 7);
		const remove = Math.min(length % 3, text.length - at);
		if (at > text.length) return [];
		free = at + remove;
		return [{ at, remove, insert }];
	});
}

const choices = fc.array(fc.tuple(fc.nat(), fc.nat(), fc.string({ maxLength: 4 })), { maxLength: 6 });

describe('writers in turn', () => {
	it('each see what the one before wrote, and answer with edits on the original', () => {
		const edits = inTurn('a\nc\n', put('b\n', 'c'), put('B', 'b\n'), put('!', '\nc'));
		expect(edits).toEqual([{ at: 2, remove: 0, insert: 'Bb!\n' }]);
		expect(applied('a\nc\n', edits)).toBe('a\nBb!\nc\n');
	});

	it('leave no trace of what one put in and the next took out', () => {
		expect(inTurn('ab', put('xyz', 'b'), () => [{ at: 1, remove: 3, insert: '' }])).toEqual([]);
	});

	it('stop at the first refusal', () => {
		expect(inTurn('a', put('b', 'a'), () => refuse('No.'), () => { throw new Error('asked'); })).toEqual({ refused: 'No.' });
	});

	it('write together what they would have written one after the other', () => {
		fc.assert(fc.property(fc.string(), choices, choices, choices, (text, ...all) => {
			let now = text;
			for (const each of all) now = applyEdits(now, editsFrom(now, each));
			const edits = inTurn(text, ...all.map((each) => (at: string) => editsFrom(at, each)));
			expect(applyEdits(text, 'refused' in edits ? [] : edits)).toBe(now);
		}));
	});

	it('stay small where each of them is', () => {
		const note = 'one\ntwo\nthree\n';
		const edits = inTurn(note, () => [{ at: 4, remove: 3, insert: '2' }], () => [{ at: 4, remove: 1, insert: 'II' }]);
		expect(() => { assertSmall(note, 'refused' in edits ? [] : edits); }).not.toThrow();
		expect(applied(note, edits)).toBe('one\nII\nthree\n');
	});
});
