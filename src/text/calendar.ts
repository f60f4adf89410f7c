import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysTo } from 'date-fns/addDays';
import { addMonths as addMonthsTo } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

/**
 * Two kinds of time that never mix.
 *
 * A due date is a calendar day in the user's zone and never a moment; a checkpoint is a moment to the minute, written in
 * UTC. Both are text, so that they compare and sort as they read. Nothing here asks what time it is.
 */
export type Day = string & { readonly kind: 'Day' };

/** `2026-11-23T14:05Z`: a moment to the minute, always UTC. */
export type Instant = string & { readonly kind: 'Instant' };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Strict: `2026-02-30`, `2026-2-3` and anything that is not text are refused. */
export function readDay(value: unknown): Day | undefined {
	if (typeof value !== 'string') return undefined;
	const found = DAY.exec(value.trim());
	return found && isDay(Number(found[1]), Number(found[2]), Number(found[3])) ? found[0] as Day : undefined;
}

function isDay(year: number, month: number, day: number): boolean {
	const lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
	const length = lengths[month - 1];
	return year >= 1 && length !== undefined && day >= 1 && day <= length;
}

function isLeap(year: number): boolean {
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function pad(value: number, length: number): string {
	return String(value).padStart(length, '0');
}

const TIME = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?$/;

/** Minutes since midnight of `HH:MM` or `HH:MM:SS`; `24:00` and `23:59:60` are refused. */
export function readTime(text: string): number | undefined {
	const found = TIME.exec(text.trim());
	if (!found) return undefined;
	const [hours, minutes, seconds] = [Number(found[1]), Number(found[2]), Number(found[3] ?? 0)];
	return hours < 24 && minutes < 60 && seconds < 60 ? hours * 60 + minutes : undefined;
}

const INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)[ ]?(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/** `2026-11-23T14:05Z`, with an offset, or without a zone, which in our own fields means UTC. Seconds are cut off. */
export function readInstant(value: unknown): Instant | undefined {
	if (typeof value !== 'string') return undefined;
	const found = INSTANT.exec(value.trim());
	const day = readDay(found?.[1]);
	const minutes = readTime(found?.[2] ?? '');
	const offset = readOffset(found?.[3]);
	if (day === undefined || minutes === undefined || offset === undefined) return undefined;
	return instantAt(day, minutes - offset);
}

/** Minutes east of UTC of `Z`, `UTC`, `+05:30` or nothing; undefined when it is not an offset. */
export function readOffset(zone: string | undefined): number | undefined {
	if (zone === undefined || /^(?:Z|UTC)$/i.test(zone)) return 0;
	const found = /^([+-])(\d{2}):?(\d{2})$/.exec(zone);
	if (!found) return undefined;
	const minutes = Number(found[2]) * 60 + Number(found[3]);
	if (Number(found[2]) > 14 || Number(found[3]) > 59) return undefined;
	return found[1] === '-' ? -minutes : minutes;
}

/** The moment `minutes` after midnight UTC of a day; minutes may be negative or reach into other days. */
export function instantAt(day: Day, minutes: number): Instant {
	const days = Math.floor(minutes / 1440);
	const rest = minutes - days * 1440;
	return `${addDays(day, days)}T${pad(Math.floor(rest / 60), 2)}:${pad(rest % 60, 2)}Z` as Instant;
}

/** The minute of a clock reading in milliseconds since 1970. */
export function instantOf(epoch: number): Instant {
	return `${new UTCDateMini(epoch).toISOString().slice(0, 16)}Z` as Instant;
}

/** Milliseconds since 1970. */
export function epochOf(instant: Instant): number {
	return Date.parse(`${instant.slice(0, 16)}:00Z`);
}

/** The day of a clock reading where the device is. */
export function localDayOf(epoch: number): Day {
	const here = new Date(epoch);
	return `${pad(here.getFullYear(), 4)}-${pad(here.getMonth() + 1, 2)}-${pad(here.getDate(), 2)}` as Day;
}

/** `HH:MM` of a clock reading where the device is. */
export function localTimeOf(epoch: number): string {
	const here = new Date(epoch);
	return `${pad(here.getHours(), 2)}:${pad(here.getMinutes(), 2)}`;
}

/** The moment a wall clock at the device shows this day and `HH:MM`; a time skipped by a clock change is the one after it. */
export function instantOfLocal(day: Day, time: string): Instant | undefined {
	const minutes = readTime(time);
	if (minutes === undefined) return undefined;
	const { year, month, date } = partsOf(day);
	const here = new Date(2000, 0, 1);
	here.setFullYear(year, month - 1, date);
	here.setHours(0, minutes, 0, 0);
	return instantOf(here.getTime());
}

export function utcDayOf(instant: Instant): Day {
	return instant.slice(0, 10) as Day;
}

/** `HH:MM` in UTC. */
export function utcTimeOf(instant: Instant): string {
	return instant.slice(11, 16);
}

/** Whole minutes from one moment to another, negative when the second is earlier. */
export function minutesBetween(from: Instant, to: Instant): number {
	return Math.round((epochOf(to) - epochOf(from)) / 60_000);
}

function partsOf(day: Day): { year: number; month: number; date: number } {
	return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

function toDate(day: Day): Date {
	const { year, month, date } = partsOf(day);
	const midnight = new UTCDateMini(2000, 0, 1);
	midnight.setFullYear(year, month - 1, date);
	return midnight;
}

/** Past the year 9999, and before the year 1, the last and the first day there is. */
function fromDate(date: Date): Day {
	const year = date.getFullYear();
	if (!(year <= 9999)) return '9999-12-31' as Day;
	if (year < 1) return '0001-01-01' as Day;
	return `${pad(year, 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}` as Day;
}

export function addDays(day: Day, days: number): Day {
	return fromDate(addDaysTo(toDate(day), days));
}

/** 31 January plus one month is the last day of February. */
export function addMonths(day: Day, months: number): Day {
	return fromDate(addMonthsTo(toDate(day), months));
}

/** Calendar days from one day to another, negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return differenceInCalendarDays(toDate(to), toDate(from));
}
