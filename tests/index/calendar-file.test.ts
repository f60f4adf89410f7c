import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarEntries } from '../../src/index/calendar-entries';
import { calendarFile, isCalendarFile, type CalendarEntry } from '../../src/index/calendar-file';
import type { DueItem } from '../../src/index/due-items';
import { addDays, type Day, type Instant } from '../../src/text/calendar';
import { approve } from '../notation';
import { isWhole, typed } from '../text/odd-notes';

const NOW = '2026-11-23T14:05Z' as Instant;
const entry = (given: Partial<CalendarEntry>): CalendarEntry => ({
	id: 'chk-w2c6ps', date: '2026-12-07' as Day, summary: 'Next restore test', description: 'In the note “Recovery plan”.',
	url: 'obsidian://open?vault=Studio&file=Recovery%2FRecovery%20plan.md', ...given,
});

interface Event {
	readonly uid: string;
	readonly summary: string;
	readonly description: string;
	readonly start: string;
	readonly end: string;
	readonly days: number;
	readonly isDate: boolean;
	readonly sequence: number;
}

/** The events as a calendar program reads them. */
function read(text: string): Event[] {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	return calendar.getAllSubcomponents('vevent').map((each) => {
		const event = new ICAL.Event(each);
		return {
			uid: event.uid, summary: event.summary, description: event.description, start: event.startDate.toString(), end: event.endDate.toString(),
			days: event.duration.toSeconds() / 86_400, isDate: event.startDate.isDate && event.endDate.isDate, sequence: Number(event.sequence),
		};
	});
}

function lines(text: string): string[] {
	return text.split('\r\n');
}

it('writes all-day events as a calendar program reads them', () => {
	const text = calendarFile([entry({}), entry({ id: 'ctl-7k3q2a', date: '2026-12-31' as Day, summary: 'Review: prices' })], 'Post-mortem', NOW);
	approve('calendar.ics', text.replaceAll('\r\n', '\n'));
	expect(read(text)).toEqual([
		{ uid: 'chk-w2c6ps@post-mortem', summary: 'Next restore test', description: 'In the note “Recovery plan”.', start: '2026-12-07', end: '2026-12-08', days: 1, isDate: true, sequence: 29924045 },
		{ uid: 'ctl-7k3q2a@post-mortem', summary: 'Review: prices', description: 'In the note “Recovery plan”.', start: '2026-12-31', end: '2027-01-01', days: 1, isDate: true, sequence: 29924045 },
	]);
});

it('ends every line in CR LF, the last one too', () => {
	const text = calendarFile([entry({})], 'Post-mortem', NOW);
	expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
	expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	expect(isCalendarFile(text)).toBe(true);
	expect(isCalendarFile('# A note about BEGIN:VCALENDAR\n')).toBe(false);
});

it('writes no end behind the last day there is', () => {
	expect(calendarFile([entry({ date: '9999-12-31' as Day })], 'P', NOW)).not.toContain('DTEND');
});

it('keeps the id of an event and raises its sequence, so that importing again updates it', () => {
	const first = read(calendarFile([entry({})], 'P', NOW));
	const later = read(calendarFile([entry({ date: addDays('2026-12-07' as Day, 14) })], 'P', '2026-11-23T14:06Z' as Instant));
	expect(later.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
	expect(later[0]?.sequence).toBeGreaterThan(first[0]?.sequence ?? Infinity);
	expect(later[0]?.start).toBe('2026-12-21');
});

it('keeps the sequence within what a calendar program can hold', () => {
	expect(read(calendarFile([entry({})], 'P', '9999-12-31T23:59Z' as Instant))[0]?.sequence).toBeLessThan(2 ** 32);
	expect(read(calendarFile([entry({})], 'P', '2099-12-31T23:59Z' as Instant))[0]?.sequence).toBeLessThan(2 ** 31);
});

const hostile = fc.oneof(
	typed,
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.array(fc.constantFrom('\\', ';', ',', ':', '"', '\n', '\r\n', '\r', '\t', 'END:VEVENT', '\\n', '\\N', '\\,', '👩‍👩‍👧‍👦', 'مرحبا', '\u202E', '日本語', 'é', 'e\u0301', ' ', '\u2028', '\0', '^'), { maxLength: 80 }).map((parts) => parts.join('')),
).filter(isWhole);

/** What a TEXT value can hold of a text. */
function asText(text: string): string {
	return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
}

describe('any text at all', () => {
	it('reads back as it was, in one event each', () => {
		fc.assert(fc.property(fc.array(fc.tuple(hostile, hostile), { minLength: 1, maxLength: 4 }), (texts) => {
			const entries = texts.map(([summary, description], number) => entry({ id: `chk-00000${number}`, summary, description }));
			const events = read(calendarFile(entries, 'P', NOW));
			expect(events.map(({ uid, summary, description }) => ({ uid, summary, description }))).toEqual(
				texts.map(([summary, description], number) => ({ uid: `chk-00000${number}@post-mortem`, summary: asText(summary), description: asText(description) })));
		}), { numRuns: 400 });
	});

	it('stands in lines of at most 75 octets that break no character', () => {
		fc.assert(fc.property(hostile, hostile, (summary, description) => {
			for (const line of lines(calendarFile([entry({ summary, description })], summary, NOW))) {
				const octets = Buffer.from(line, 'utf8');
				expect(octets.length).toBeLessThanOrEqual(75);
				expect(octets.toString('utf8')).toBe(line);
			}
		}), { numRuns: 400 });
	});

	it('fills its lines, so that nothing is broken earlier than it must be', () => {
		const long = lines(calendarFile([entry({ summary: 'é'.repeat(300) })], 'P', NOW)).filter((line) => line.startsWith(' é'));
		expect(long.length).toBeGreaterThan(5);
		expect(new Set(long.slice(0, -1).map((line) => Buffer.byteLength(line)))).toEqual(new Set([75]));
	});
});

describe('the events for what is due', () => {
	const item = (given: Partial<DueItem>): DueItem => ({
		kind: 'line', id: 'chk-w2c6ps', path: 'Recovery/Recovery plan.md', line: 3, date: '2026-12-07' as Day, daysLeft: 14, text: 'Next restore test', incidentId: '', ...given,
	});
	const address = (path: string): string => `obsidian://open?file=${encodeURIComponent(path)}`;

	it('say what is due, for which incident, and lead to the note', () => {
		const { entries } = calendarEntries([item({}), item({ kind: 'review', id: 'ctl-7k3q2a', incidentId: 'INC-0007', text: 'Compare **prices** with the [[Price list|list]]' })], address);
		expect(entries.map(({ summary }) => summary)).toEqual(['Next restore test', 'Review: Compare prices with the list (INC-0007)']);
		expect(entries[0]).toMatchObject({ description: 'In the note “Recovery plan”.', url: 'obsidian://open?file=Recovery%2FRecovery%20plan.md' });
	});

	it('leave out a line without an id and the second one of the same id', () => {
		const { id: _, ...without } = item({});
		const { entries, left } = calendarEntries([item({}), without, item({ path: 'Copy.md' })], address);
		expect(entries).toHaveLength(1);
		expect(left.map(({ path }) => path)).toEqual(['Recovery/Recovery plan.md', 'Copy.md']);
	});
});
