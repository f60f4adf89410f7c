import fc from 'fast-check';
import moment from 'moment';
import { epochOf, instantOf, readInstant, type Instant } from '../../src/text/calendar';
import { formatInstant } from '../../src/text/moment-format';

function at(text: string): Instant {
	const instant = readInstant(text);
	if (!instant) throw new Error(text);
	return instant;
}

const TOKENS = [
	'YYYY', 'YY', 'Q', 'MMMM', 'MMM', 'MM', 'M', 'DDDD', 'DDD', 'Do', 'DD', 'D', 'dddd', 'ddd', 'dd', 'd', 'E', 'GGGG', 'WW', 'W',
	'HH', 'H', 'hh', 'h', 'mm', 'm', 'ss', 's', 'A', 'a', 'X', 'x', '[at]', '[YYYY]', ' ', '-', '/', '. ', ':', ', ', 'é',
];

describe('a date format', () => {
	it('gives what moment gives, whatever the moment and the order of its letters', () => {
		const instants = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 0, 1) }).map(instantOf);
		const formats = fc.array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));
		fc.assert(fc.property(instants, formats, (instant, format) => {
			expect(formatInstant(instant, format, 'en')).toBe(moment.utc(epochOf(instant)).locale('en').format(format));
		}), { numRuns: 500 });
	});

	it.each([
		['dddd, D MMMM YYYY', 'de', 'Montag, 23 November 2026'], ['Do MMMM', 'de', '23. November'], ['D MMMM', 'fr', '23 novembre'], ['Do', 'en', '23rd'],
	])('%j names days and months in the language %s', (format, language, written) => {
		expect(formatInstant(at('2026-11-23T14:05Z'), format, language)).toBe(written);
	});

	it('leaves letters that mean nothing as they are', () => {
		expect(formatInstant(at('2026-11-23T14:05Z'), 'LL gg ww Mo foo YYYYY Zz [Woche] W', 'en')).toBe('LL gg ww Mo foo YYYYY Zz Woche 48');
	});
});
