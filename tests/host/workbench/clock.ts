const day = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Milliseconds from now to the same time of day on another day, in the local zone. */
export function offsetTo(today: string, now = new Date()): number {
	const [, year, month, date] = day.exec(today) ?? [];
	const there = new Date(now);
	there.setFullYear(Number(year), Number(month) - 1, Number(date));
	if (!year || there.getMonth() !== Number(month) - 1) throw new RangeError(`Not a day: ${today}`);
	return there.getTime() - now.getTime();
}

/** Makes the window's clock run by the offset; dates made from a given time stay as they are. */
export function shiftClock(target: Window & typeof globalThis, offset: number): void {
	const Real = target.Date;
	const now = (): number => Real.now() + offset;
	target.Date = new Proxy(Real, {
		construct: (real, given, newTarget) =>
			Reflect.construct(real, given.length === 0 ? [now()] : given, newTarget) as Date,
		apply: () => new Real(now()).toString(),
		get: (real, name, receiver) => (name === 'now' ? now : (Reflect.get(real, name, receiver) as unknown)),
	});
}
