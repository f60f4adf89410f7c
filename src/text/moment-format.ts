import { UTCDateMini } from '@date-fns/utc/date/mini';
import { getDayOfYear } from 'date-fns/getDayOfYear';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { epochOf, type Instant } from './calendar';

const PART = /\[[^[\]]*\]|YYYYYY?|YYYY|YY|Qo?|MMMM|MMM|MM|Mo?|DDDD|DDDo?|Do|DD|D|dddd|ddd|dd|do?|E|GGGGG?|WW|Wo?|HH|H|hh|h|mm|m|ss|s|A|a|X|x/g;

/**
 * A moment in UTC, by the letters that the core plugin Templates takes; words in brackets are text, and letters that mean
 * nothing here stay as they are. `language` is that of the names of months and days.
 */
export function formatInstant(at: Instant, format: string, language: string): string {
	const date = new UTCDateMini(epochOf(at));
	return format.replace(PART, (part) => (part.startsWith('[') ? part.slice(1, -1) : String(PARTS[part]?.(date, language) ?? part)));
}

type Write = (date: Date, language: string) => string | number;

function padded(number: (date: Date) => number, length: number): Write {
	return (date) => String(number(date)).padStart(length, '0');
}

function named(options: Intl.DateTimeFormatOptions, length?: number): Write {
	return (date, language) => new Intl.DateTimeFormat([language, 'en'], { ...options, timeZone: 'UTC' }).format(date).slice(0, length);
}

const month = (date: Date): number => date.getMonth() + 1;
const day = (date: Date): number => date.getDate();
const hour12 = (date: Date): number => date.getHours() % 12 || 12;
const half = (date: Date): 'AM' | 'PM' => (date.getHours() < 12 ? 'AM' : 'PM');

const PARTS: Readonly<Partial<Record<string, Write>>> = {
	YYYY: padded((date) => date.getFullYear(), 4),
	YY: padded((date) => date.getFullYear() % 100, 2),
	Q: (date) => Math.ceil(month(date) / 3),
	MMMM: named({ month: 'long' }),
	MMM: named({ month: 'short' }),
	MM: padded(month, 2),
	M: month,
	DDDD: padded(getDayOfYear, 3),
	DDD: (date) => getDayOfYear(date),
	Do: (date, language) => (language.startsWith('en') ? `${day(date)}${ordinal(day(date))}` : `${day(date)}.`),
	DD: padded(day, 2),
	D: day,
	dddd: named({ weekday: 'long' }),
	ddd: named({ weekday: 'short' }),
	dd: named({ weekday: 'short' }, 2),
	d: (date) => date.getDay(),
	E: (date) => date.getDay() || 7,
	GGGG: padded(getISOWeekYear, 4),
	WW: padded(getISOWeek, 2),
	W: (date) => getISOWeek(date),
	HH: padded((date) => date.getHours(), 2),
	H: (date) => date.getHours(),
	hh: padded(hour12, 2),
	h: hour12,
	mm: padded((date) => date.getMinutes(), 2),
	m: (date) => date.getMinutes(),
	ss: padded((date) => date.getSeconds(), 2),
	s: (date) => date.getSeconds(),
	A: half,
	a: (date) => half(date).toLowerCase(),
	X: (date) => date.getTime() / 1000,
	x: (date) => date.getTime(),
};

function ordinal(number: number): string {
	const [ones, tens] = [number % 10, Math.floor(number / 10)];
	return tens === 1 ? 'th' : ['th', 'st', 'nd', 'rd'][ones] ?? 'th';
}
