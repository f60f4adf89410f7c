import fc from 'fast-check';
import {
	addDays, addMonths, daysBetween, epochOf, instantAt, instantOf, instantOfLocal, localDayOf, localTimeOf, minutesBetween, readDay, readInstant, readOffset,
	readTime, utcDayOf, utcTimeOf, type Day, type Instant,
} from '../../src/text/calendar';

const day = (text: string): Day => readDay(text) ?? fail(text);
const instant = (text: string): Instant => readInstant(text) ?? fail(text);
function fail(text: string): never {
	throw new Error(`${text} is not read`);
}

const anyDay = fc.integer({ min: 0, max: 3_000_000 }).map((days) => addDays(day('0001-01-01'), days));
const minutes = fc.integer({ min: -5_000_000, max: 5_000_000 });

describe('a day', () => {
	it.each(['2026-12-23', '2024-02-29', '2000-02-29', '0001-01-01', ' 2026-12-23 '])('%j is read', (text) => {
		expect(readDay(text)).toBe(text.trim());
	});
	it.each(['2026-02-30', '2026-2-3', '2023-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01', '20261223', '2026-12-23T00:00', '', 'tomorrow',
		1_700_000_000_000, new Date(), null, undefined, ['2026-12-23'], {}])('%j is none (reliability 28)', (value) => {
		expect(readDay(value)).toBeUndefined();
	});
	it('a month after the end of January is the end of February (reliability 30)', () => {
		expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
		expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
		expect(addMonths(day('2024-02-29'), 12)).toBe('2025-02-28');
		expect(addMonths(day('2026-12-31'), 2)).toBe('2027-02-28');
	});
	it.each(['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01'])('before and after the clocks change on %s, days have one length (reliability 30)', (text) => {
		expect(addDays(addDays(day(text), -1), 2)).toBe(addDays(day(text), 1));
		expect(daysBetween(addDays(day(text), -1), addDays(day(text), 1))).toBe(2);
	});
	it('stops at the ends of the calendar', () => {
		expect(addDays(day('9999-12-30'), 5)).toBe('9999-12-31');
		expect(addDays(day('0001-01-03'), -5)).toBe('0001-01-01');
		expect(addMonths(day('2026-01-01'), Infinity)).toBe('9999-12-31');
	});
	it('comes back from adding, counts what was added, and is read again', () => {
		fc.assert(fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (from, days) => {
			fc.pre(from > '0200-01-01' && from < '8000-01-01');
			const to = addDays(from, days);
			expect(readDay(to)).toBe(to);
			expect(daysBetween(from, to)).toBe(days);
			expect(addDays(to, -days)).toBe(from);
			expect(to > from).toBe(days > 0);
		}));
	});
});

describe('a time', () => {
	it.each([['00:00', 0], ['14:05', 845], ['23:59', 1439], ['14:05:59', 845], [' 14:05 ', 845]])('%j is %d minutes', (text, expected) => {
		expect(readTime(text)).toBe(expected);
	});
	it.each(['24:00', '23:59:60', '14:5', '4:05', '14.05', '14:60', '', '1405', '-1:00'])('%j is none (reliability 28)', (text) => {
		expect(readTime(text)).toBeUndefined();
	});
});

describe('an instant', () => {
	it.each([
		['2026-11-23T14:05Z', '2026-11-23T14:05Z'],
		['2026-11-23 14:05', '2026-11-23T14:05Z'],
		['2026-11-23 14:05 UTC', '2026-11-23T14:05Z'],
		['2026-11-23t14:05:59.123z', '2026-11-23T14:05Z'],
		['2026-11-23T14:05+05:30', '2026-11-23T08:35Z'],
		['2026-11-23T23:30-0500', '2026-11-24T04:30Z'],
		['2026-03-01T00:30+02:00', '2026-02-28T22:30Z'],
	])('%s is %s', (text, expected) => {
		expect(readInstant(text)).toBe(expected);
	});
	it.each(['2026-02-30T10:00Z', '2026-11-23', '2026-11-23T24:00Z', '2026-11-23T14:05+15:00', '2026-11-23T14:05 CET', 1_700_000_000_000, new Date(), null])('%j is none (reliability 28)', (value) => {
		expect(readInstant(value)).toBeUndefined();
	});
	it.each([['Z', 0], ['+05:30', 330], ['-11:00', -660], ['+1400', 840], ['EST', undefined], ['+99:00', undefined], ['+05:75', undefined], ['+5', undefined]])('the offset %s is %s (reliability 29)', (text, expected) => {
		expect(readOffset(text)).toBe(expected);
	});
	it('counts minutes over midnight, days and years', () => {
		expect(minutesBetween(instant('2026-12-31T23:50Z'), instant('2027-01-01T00:10Z'))).toBe(20);
		expect(minutesBetween(instant('2026-03-29T00:00Z'), instant('2026-03-30T00:00Z'))).toBe(1440);
		expect(minutesBetween(instant('2026-11-23T14:05Z'), instant('2026-11-23T14:00Z'))).toBe(-5);
	});
	it('goes to milliseconds and back, and moves by whole minutes', () => {
		fc.assert(fc.property(anyDay.filter((from) => from > '0100-01-01' && from < '9900-01-01'), minutes, (from, moved) => {
			const [start, end] = [instantAt(from, 0), instantAt(from, moved)];
			expect(instantOf(epochOf(end))).toBe(end);
			expect(minutesBetween(start, end)).toBe(moved);
			expect(readInstant(`${utcDayOf(end)} ${utcTimeOf(end)} UTC`)).toBe(end);
		}));
	});
});

describe('the clock of the device', () => {
	it('shows a moment as the day and time that lead back to it', () => {
		fc.assert(fc.property(fc.integer({ min: 0, max: 4_000_000_000_000 }), (epoch) => {
			const whole = epoch - (epoch % 60_000);
			const back = instantOfLocal(localDayOf(whole), localTimeOf(whole));
			expect(Math.abs(epochOf(back ?? fail('local time')) - whole)).toBeLessThanOrEqual(3_600_000);
			expect([localDayOf(epochOf(back ?? fail('local time'))), localTimeOf(epochOf(back ?? fail('local time')))]).toEqual([localDayOf(whole), localTimeOf(whole)]);
		}));
	});
	it('takes a late evening to the UTC day it belongs to (reliability 30)', () => {
		const late = instantOfLocal(day('2026-11-23'), '23:30') ?? fail('23:30');
		const offset = new Date(2026, 10, 23, 23, 30).getTimezoneOffset();
		expect(utcDayOf(late)).toBe(23 * 60 + 30 + offset >= 1440 ? '2026-11-24' : '2026-11-23');
	});
	it('refuses a time that is none', () => {
		expect(instantOfLocal(day('2026-11-23'), '24:00')).toBeUndefined();
	});
});
