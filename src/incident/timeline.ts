import { minutesBetween, instantAt, readDay, readOffset, readTime, utcDayOf, utcTimeOf, type Day, type Instant } from '../text/calendar';
import { linesOf, sectionNamed, type Document } from '../text/document';
import { itemTrees, type ItemTree } from '../text/list-item';

/** The kinds a checkpoint can have, as they are written in bold. */
export const CHECKPOINT_KINDS = [
	'Detected', 'Declared', 'Contained', 'Client notified', 'Resolved', 'Post-mortem sent', 'Note', 'Reclassified',
] as const;
export type CheckpointKind = (typeof CHECKPOINT_KINDS)[number];

export const TIMELINE = 'Timeline';

/** One line of the timeline. */
export interface Checkpoint {
	/** Counts from 0 in the note. */
	readonly line: number;
	/** Undefined when the line has no time, an impossible one, or a zone that is only a name. */
	readonly at?: Instant;
	/** The day its time is on: written on the line, or that of the line above. */
	readonly day?: Day;
	readonly dated: boolean;
	readonly kind: CheckpointKind;
	/** With its links, as written. */
	readonly text: string;
	readonly time: 'utc' | 'offset' | 'no zone' | 'zone name' | 'impossible' | 'none';
}

const ZONE = [
	'[Uu][Tt][Cc](?![+-])|[Zz]|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2}|(?:UTC|GMT)[+-]\\d{1,2}',
	'GMT|BST|IST|WEST|WET|CEST|CET|EEST|EET|MSK|EDT|EST|CDT|CST|MDT|MST|PDT|PST|AKDT|AKST|HST|JST|KST|HKT|SGT|AEDT|AEST|ACDT|ACST|AWST|NZDT|NZST',
	'(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)(?:/[A-Za-z_+-]{1,40}){1,2}',
	'[AaPp]\\.?[Mm]\\.?',
].join('|');
const DATE = '(\\d{4}-\\d{1,2}-\\d{1,2})(?:T|,? +|$)';
const CLOCK = `(\\d{1,2}:\\d{1,2}(?::\\d{2})?)(?: ?(${ZONE})(?![\\w:]))?`;
const LINE = new RegExp(`^(?:${DATE})?(?:${CLOCK})?\\s*(?:\\*\\*([^*]{1,80})\\*\\*:?)?\\s*(.*)$`, 's');

/** `fallback` is the day of lines that stand before any dated one: the note's `incident_date`. */
export function readTimeline(doc: Document, fallback?: Day): Checkpoint[] {
	const section = sectionNamed(doc, TIMELINE);
	if (!section) return [];
	const checkpoints: Checkpoint[] = [];
	let day = fallback;
	for (const item of itemTrees(linesOf(doc, section))) {
		const read = readCheckpoint(item, day);
		day = read.day;
		checkpoints.push(read.checkpoint);
	}
	return checkpoints;
}

function readCheckpoint(item: ItemTree, above: Day | undefined): { checkpoint: Checkpoint; day: Day | undefined } {
	const [, date, clock, zone, bold, rest = ''] = LINE.exec(item.content) ?? [];
	const written = readDay(date);
	const day = written ?? above;
	const named = bold?.replace(/:$/, '').trim().toLowerCase();
	const kind = CHECKPOINT_KINDS.find((each) => each.toLowerCase() === named);
	const text = kind === undefined && bold !== undefined ? `**${bold}** ${rest}`.trim() : rest.trim();
	const time = date !== undefined && !written ? 'impossible' : timeOf(clock, zone);
	const minutes = clock === undefined ? undefined : readTime(clock);
	const offset = readOffset(zone?.replace(/^(?:UTC|GMT)(?=[+-])/, ''));
	const isInstant = (time === 'utc' || time === 'offset' || time === 'no zone') && minutes !== undefined && offset !== undefined;
	return {
		checkpoint: {
			line: item.line.number,
			kind: kind ?? 'Note',
			text,
			time: isInstant && day === undefined ? 'none' : time,
			dated: written !== undefined,
			...(day && { day }),
			...(isInstant && day && { at: instantAt(day, minutes - offset) }),
		},
		day,
	};
}

function timeOf(clock: string | undefined, zone: string | undefined): Checkpoint['time'] {
	if (clock === undefined) return 'none';
	if (readTime(clock) === undefined || /^[AaPp]\.?[Mm]/.test(zone ?? '')) return 'impossible';
	if (zone === undefined) return 'no zone';
	if (/^(?:UTC|Z)$/i.test(zone)) return 'utc';
	return readOffset(zone.replace(/^(?:UTC|GMT)(?=[+-])/, '')) === undefined ? 'zone name' : 'offset';
}

/** The full form of a checkpoint line. */
export function renderCheckpoint(at: Instant, kind: CheckpointKind, text: string): string {
	return `- ${utcDayOf(at)} ${utcTimeOf(at)} UTC **${kind}** ${text}`.trimEnd();
}

/** The checkpoints every calculation rests on: the first of each kind, but the last Resolved. */
export interface KeyCheckpoints {
	readonly first?: Instant;
	readonly detected?: Instant;
	readonly contained?: Instant;
	readonly notified?: Instant;
	readonly resolved?: Instant;
}

export function keyCheckpoints(timeline: readonly Checkpoint[]): KeyCheckpoints {
	const of = (kind: CheckpointKind): Instant[] =>
		timeline.flatMap((each) => (each.kind === kind && each.at !== undefined ? [each.at] : []));
	const first = timeline.find((each) => each.at !== undefined)?.at;
	const detected = of('Detected')[0];
	const contained = of('Contained')[0];
	const notified = of('Client notified')[0];
	const resolved = of('Resolved').at(-1);
	return {
		...(first && { first }),
		...(detected && { detected }),
		...(contained && { contained }),
		...(notified && { notified }),
		...(resolved && { resolved }),
	};
}

/** Whole minutes since detection; a stretch that would be negative or has no end is left out. */
export interface Durations {
	readonly toContained?: number;
	readonly toNotified?: number;
	readonly toResolved?: number;
}

export function durations(key: KeyCheckpoints): Durations {
	const since = (end: Instant | undefined): number | undefined => {
		if (key.detected === undefined || end === undefined) return undefined;
		const minutes = minutesBetween(key.detected, end);
		return minutes < 0 ? undefined : minutes;
	};
	const [toContained, toNotified, toResolved] = [since(key.contained), since(key.notified), since(key.resolved)];
	return {
		...(toContained !== undefined && { toContained }),
		...(toNotified !== undefined && { toNotified }),
		...(toResolved !== undefined && { toResolved }),
	};
}
