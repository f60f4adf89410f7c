import fc from 'fast-check';
import { Input } from '../../../src/obsidian/automation/input';
import { Refused } from '../../../src/obsidian/automation/refused';
import { addDays, readDay, type Day } from '../../../src/text/calendar';

const TODAY = readDay('2026-11-23') as Day;

it('reads anything a script hands over, or refuses it with a sentence (reliability 6, 28, 36)', () => {
	const name = fc.constantFrom('title', '__proto__', 'constructor', 'x');
	const source = fc.oneof(fc.anything(), fc.dictionary(name, fc.oneof(fc.anything(), fc.constantFrom('a', ' ', true, '2026-11-24', '2026-02-30', '+1w', '2026-11-23T14:05Z', new Date(0), 1_700_000_000_000))));
	fc.assert(fc.property(source, name, (given, key) => {
		for (const read of [
			(input: Input) => typeof input.text(key) === 'string' || input.text(key) === undefined, (input: Input) => input.needed(key).trim() !== '',
			(input: Input) => [undefined, 'a'].includes(input.oneOf(key, ['a'])), (input: Input) => input.neededOneOf(key, ['a']) === 'a',
			(input: Input) => [undefined, '2026-11-23T14:05Z', '2026-11-24T00:00Z'].includes(input.instant(key)) || /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/.test(input.instant(key) ?? ''),
			(input: Input) => input.day(key, TODAY) === undefined || readDay(input.day(key, TODAY)) !== undefined, (input: Input) => [undefined, true, false].includes(input.flag(key)),
			(input: Input) => input.knows('title', 'x') === input,
		]) {
			try {
				expect(read(new Input(given))).toBe(true);
			} catch (error) {
				if (!(error instanceof Refused)) throw error;
				expect(error.message).not.toBe('');
			}
		}
	}));
});

it('takes a value that is empty, null or undefined for one that is not given', () => {
	const input = new Input({ a: '', b: ' \n', c: null, d: undefined });
	for (const name of ['a', 'b', 'c', 'd', 'e']) {
		expect(input.text(name)).toBeUndefined();
		expect(() => input.needed(name)).toThrow(`“${name}” is missing.`);
	}
});

it('counts days from today', () => {
	const input = new Input({ day: '2026-12-23', soon: 'tomorrow', later: '+2w' });
	expect([input.day('day', TODAY), input.day('soon', TODAY), input.day('later', TODAY)]).toEqual(['2026-12-23', addDays(TODAY, 1), addDays(TODAY, 14)]);
});
