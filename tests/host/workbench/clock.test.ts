/** @jest-environment node */
import { offsetTo, shiftClock } from './clock';

describe('the page’s clock', () => {
	it('goes to another day at the same time of day', () => {
		const now = new Date(2027, 5, 3, 14, 30, 5);
		const there = new Date(now.getTime() + offsetTo('2026-11-23', now));
		expect([there.toDateString(), there.toTimeString().slice(0, 8)]).toEqual(['Mon Nov 23 2026', '14:30:05']);
	});

	it('refuses a day that does not exist', () => {
		expect(() => offsetTo('2026-02-30')).toThrow('Not a day');
		expect(() => offsetTo('tomorrow')).toThrow('Not a day');
	});

	it('shifts now, and leaves given times and what a date is alone', () => {
		const target = { Date } as unknown as Window & typeof globalThis;
		shiftClock(target, 1000 * 86_400_000);
		const Shifted = target.Date;
		expect(Math.round((Shifted.now() - Date.now()) / 86_400_000)).toBe(1000);
		expect(Math.round((new Shifted().getTime() - Date.now()) / 86_400_000)).toBe(1000);
		expect(new Shifted(5).getTime()).toBe(5);
		expect(Shifted.UTC(1970, 0, 1)).toBe(0);
		expect(new Date() instanceof Shifted && new Shifted() instanceof Date).toBe(true);
		class Mine extends Shifted {}
		expect(new Mine(7) instanceof Mine).toBe(true);
	});
});
