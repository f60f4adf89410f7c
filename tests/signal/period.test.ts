import fc from 'fast-check';
import { CADENCES, isWithin, periodOf, readPeriod, shiftPeriod } from '../../src/signal/period';
import { median } from '../../src/signal/period-facts';
import { periodTitle } from '../../src/signal/review-note';
import { addDays, type Day } from '../../src/text/calendar';
import { day } from '../panel/sections-of';

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(day('1950-01-01'), days));

describe('a period', () => {
	it('is read from its name, a year as a number too', () => {
		expect(['2026-11', ' 2026-Q4 ', '2026-q1', '2026', 2026].map((name) => {
			const { first, last, name: written } = readPeriod(name) ?? {};
			return [written, first, last];
		})).toEqual([
			['2026-11', '2026-11-01', '2026-11-30'], ['2026-Q4', '2026-10-01', '2026-12-31'], ['2026-Q1', '2026-01-01', '2026-03-31'],
			['2026', '2026-01-01', '2026-12-31'], ['2026', '2026-01-01', '2026-12-31'],
		]);
	});

	it('is nothing else', () => {
		expect(['2026-13', '2026-00', '2026-Q5', '2026-1', '26-11', '', '0000', '2026-11-01', null, true, ['2026'], 2026.5].map(readPeriod)).toEqual(Array(12).fill(undefined));
	});

	it('holds the day it was made of, and its name reads back as itself', () => {
		fc.assert(fc.property(anyDay, fc.constantFrom(...CADENCES), (date: Day, cadence) => {
			const period = periodOf(date, cadence);
			expect(isWithin(period, date)).toBe(true);
			expect(readPeriod(period.name)).toEqual(period);
		}));
	});

	it('joins the next one without a gap, and going on and back leads to itself', () => {
		fc.assert(fc.property(anyDay, fc.constantFrom(...CADENCES), fc.integer({ min: -20, max: 20 }), (date, cadence, by) => {
			const period = periodOf(date, cadence);
			expect(shiftPeriod(period, 1).first).toBe(addDays(period.last, 1));
			expect(shiftPeriod(shiftPeriod(period, by), -by)).toEqual(period);
		}));
	});

	it('has a title as people say it', () => {
		expect(['2026-11', '2026-Q4', '2026'].map((name) => periodTitle(readPeriod(name) ?? periodOf(day('2000-01-01'), 'yearly')))).toEqual(['November 2026', 'Q4 2026', '2026']);
	});
});

it('has the middle of durations, whatever their order', () => {
	expect([median([]), median([7]), median([90, 10, 30]), median([10, 45])]).toEqual([undefined, 7, 30, 28]);
});
