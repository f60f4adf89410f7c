import { addDays, addMonths, readDay, type Day } from '../text/calendar';

/** The property that makes a note a periodic review, and says of which period. */
export const PERIOD = 'incident_review';

export const CADENCES = ['monthly', 'quarterly', 'yearly'] as const;
export type Cadence = (typeof CADENCES)[number];

/** A month, a quarter or a year. */
export interface Period {
	/** `2026-11`, `2026-Q4` or `2026`. */
	readonly name: string;
	readonly cadence: Cadence;
	readonly first: Day;
	readonly last: Day;
}

const MONTHS: Readonly<Record<Cadence, number>> = { monthly: 1, quarterly: 3, yearly: 12 };

/** What the property holds, a year as a number too; undefined for anything else. */
export function readPeriod(value: unknown): Period | undefined {
	const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
	const found = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])))?$/i.exec(text);
	if (!found) return undefined;
	const [, year = '', month, quarter] = found;
	const first = readDay(`${year}-${month ?? String(quarter === undefined ? 1 : Number(quarter) * 3 - 2).padStart(2, '0')}-01`);
	return first && periodOf(first, month !== undefined ? 'monthly' : quarter !== undefined ? 'quarterly' : 'yearly');
}

/** The period a day falls into. */
export function periodOf(day: Day, cadence: Cadence): Period {
	const year = day.slice(0, 4);
	const month = Number(day.slice(5, 7));
	const start = month - ((month - 1) % MONTHS[cadence]);
	const first = readDay(`${year}-${String(start).padStart(2, '0')}-01`) ?? day;
	const name = cadence === 'monthly' ? first.slice(0, 7) : cadence === 'quarterly' ? `${year}-Q${(start + 2) / 3}` : year;
	return { name, cadence, first, last: addDays(addMonths(first, MONTHS[cadence]), -1) };
}

/** The period that many before (negative) or after this one. */
export function shiftPeriod({ first, cadence }: Period, by: number): Period {
	return periodOf(addMonths(first, by * MONTHS[cadence]), cadence);
}

export function isWithin({ first, last }: Pick<Period, 'first' | 'last'>, day: Day | undefined): boolean {
	return day !== undefined && day >= first && day <= last;
}
