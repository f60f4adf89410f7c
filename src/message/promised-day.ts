import { daysBetween, readDay, type Day } from '../text/calendar';
import { words } from '../words/words';

const A_MONDAY = readDay('2024-01-01');

/** `30 October 2026`. */
export function dayInWords(day: Day): string {
	const { months, day: said } = words().messages;
	return said(Number(day.slice(8)), months[Number(day.slice(5, 7)) - 1] ?? '', day.slice(0, 4));
}

/** `Friday, 30 October 2026`: a day somebody will wait for. */
export function promisedInWords(day: Day): string {
	const { weekdays, promised } = words().messages;
	const number = A_MONDAY === undefined ? 0 : ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
	return promised(weekdays[number] ?? '', dayInWords(day));
}

/** The first day a text names, in words as they are written here or as `2026-10-30`. */
export function readPromisedDay(text: string): Day | undefined {
	const { months } = words().messages;
	for (const found of text.matchAll(/(\d{4}-\d{2}-\d{2})|(\d{1,2})\.? (\p{L}{3,12}) (\d{4})/gu)) {
		const [, iso, date, month, year] = found;
		const number = months.findIndex((each) => each.toLowerCase() === month?.toLowerCase()) + 1;
		const day = readDay(iso ?? (number > 0 ? `${year ?? ''}-${String(number).padStart(2, '0')}-${(date ?? '').padStart(2, '0')}` : ''));
		if (day) return day;
	}
	return undefined;
}
