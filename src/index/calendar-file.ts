import { addDays, utcDayOf, utcTimeOf, epochOf, type Day, type Instant } from '../text/calendar';

/** A day to look at something, for a calendar outside the vault. */
export interface CalendarEntry {
	/** Block id of the line; the same line always makes the same event. */
	readonly id: string;
	readonly date: Day;
	readonly summary: string;
	readonly description: string;
	/** Address that opens the note. */
	readonly url: string;
}

const END = '\r\n';

/**
 * An iCalendar file (RFC 5545) of events that take a whole day and keep nobody busy. A calendar that has an event already takes
 * it as changed: whatever the time between two exports, the later one has the higher sequence, the minutes since 1970.
 */
export function calendarFile(entries: readonly CalendarEntry[], name: string, now: Instant): string {
	return [
		'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Post-mortem//Obsidian plugin//EN', 'CALSCALE:GREGORIAN', `X-WR-CALNAME:${escaped(name)}`,
		...entries.flatMap((entry) => event(entry, now)),
		'END:VCALENDAR',
	].map((line) => folded(line) + END).join('');
}

/** Whether a text is such a file, so that it may be replaced. */
export function isCalendarFile(text: string): boolean {
	return /^\uFEFF?\s*BEGIN:VCALENDAR\b/i.test(text);
}

function event({ id, date, summary, description, url }: CalendarEntry, now: Instant): string[] {
	const stamp = `${compact(utcDayOf(now))}T${utcTimeOf(now).replace(':', '')}00Z`;
	const next = addDays(date, 1);
	return [
		'BEGIN:VEVENT',
		`UID:${id}@post-mortem`,
		`DTSTAMP:${stamp}`,
		`LAST-MODIFIED:${stamp}`,
		`SEQUENCE:${Math.floor(epochOf(now) / 60_000)}`,
		`DTSTART;VALUE=DATE:${compact(date)}`,
		...(next > date ? [`DTEND;VALUE=DATE:${compact(next)}`] : []),
		`SUMMARY:${escaped(summary)}`,
		`DESCRIPTION:${escaped(description)}`,
		`URL:${url}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT',
	];
}

function compact(day: Day): string {
	return day.replaceAll('-', '');
}

/** As a TEXT value: line breaks and the signs with a meaning are escaped, other control characters are left out. */
function escaped(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|[\n\u0085\u2028\u2029]/g, '\\n').replace(/(?!\t)\p{Cc}/gu, '');
}

/** Octets of a line, its break left out. */
const LONGEST = 75;

/** Breaks a long line, never inside a character, not even inside one that UTF-16 writes as two. */
function folded(line: string): string {
	let result = '';
	let size = 0;
	for (const character of line) {
		const octets = octetsOf(character.codePointAt(0) ?? 0);
		if (size + octets > LONGEST) {
			result += `${END} `;
			size = 1;
		}
		result += character;
		size += octets;
	}
	return result;
}

function octetsOf(code: number): number {
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}
