import type { Checkpoint, CheckpointKind, KeyCheckpoints } from '../../incident/timeline';
import { minutesBetween, utcDayOf, utcTimeOf, type Instant } from '../../text/calendar';
import { words } from '../../words/words';
import { rounded, spread, type Picture, type Shape } from './picture';

/** A checkpoint that has a time, with its number in the picture; numbers count from 1 in the order of time. */
export interface Placed {
	readonly number: number;
	readonly at: Instant;
	readonly checkpoint: Checkpoint;
}

/** Most checkpoints that are drawn: more could not be told apart. */
export const MOST_DRAWN = 60;
/** Percent between two numbers, wide enough for two digits in 280 pixels. */
const GAP = 5.5;
/** Numbers stand above, the bar and its dots in the middle, the two ends in words below. */
const [NUMBERS, LINE, BAR, ENDS] = [11, 30, 8, 56];

const TONES: Partial<Readonly<Record<CheckpointKind, string>>> = { Detected: 'detected', Contained: 'contained', Resolved: 'resolved', 'Client notified': 'notified' };

/** Checkpoints that have a time, in the order of time. */
export function placedCheckpoints(timeline: readonly Checkpoint[]): Placed[] {
	const timed = timeline.flatMap((checkpoint) => (checkpoint.at === undefined ? [] : [{ at: checkpoint.at, checkpoint }]));
	return timed.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map((each, index) => ({ ...each, number: index + 1 }));
}

/** The checkpoints to scale, numbered unless it is to be small; undefined when none has a time. */
export function timelinePicture(timeline: readonly Checkpoint[], key: KeyCheckpoints, size: 'small' | 'full' = 'full'): Picture | undefined {
	const placed = placedCheckpoints(timeline).slice(0, MOST_DRAWN);
	const [first, last] = [placed[0]?.at, placed.at(-1)?.at];
	if (first === undefined || last === undefined) return undefined;
	const scale = scaleOf(placed, first, last, key.resolved);
	const place = (at: Instant): number => scale.place(at);
	const up = size === 'small' ? LINE - BAR - 2 : 0;
	const shapes = [...stretches(key, scale), ...(size === 'full' ? numbers(placed, place) : []), ...dots(placed, place), ...ends(first, last, size)];
	return { height: ENDS + 4 - up, title: words().pictures.timeline.title, says: inWords(placed, minutesBetween(first, last)), shapes: shapes.map((shape) => raised(shape, up)) };
}

interface Scale {
	/** Percent. */
	readonly place: (at: Instant) => number;
	/** Where the scale ends and later checkpoints follow one another without it. */
	readonly end: number;
}

/** Percent that is left for what came long after the incident was resolved. */
const AFTERWARDS = 14;

/**
 * From the first to the last checkpoint; but where what followed the resolution took longer than all before it, such as a
 * post-mortem sent days later, the scale ends there, so that the incident itself can be read.
 */
function scaleOf(placed: readonly Placed[], first: Instant, last: Instant, resolved: Instant | undefined): Scale {
	const later = resolved === undefined ? [] : [...new Set(placed.map(({ at }) => at).filter((at) => at > resolved))];
	const isBroken = resolved !== undefined && resolved > first && minutesBetween(resolved, last) > minutesBetween(first, resolved);
	const [until, end] = isBroken ? [resolved, 100 - AFTERWARDS] : [last, 100];
	const whole = minutesBetween(first, until);
	const place = (at: Instant): number => {
		if (at > until) return rounded(end + AFTERWARDS * (later.indexOf(at) + 1) / later.length);
		return whole === 0 ? 0 : rounded(minutesBetween(first, at) / whole * end);
	};
	return { place, end };
}

/** The whole time as a line; on it, how long it took to contain, and from there to resolve. */
function stretches(key: KeyCheckpoints, { place, end: scaleEnd }: Scale): Shape[] {
	const bar = (from: Instant | undefined, to: Instant | undefined, tone: string): Shape[] => {
		if (from === undefined || to === undefined || to <= from) return [];
		const [x, end] = [Math.max(place(from), 0), Math.min(place(to), 100)];
		return [{ kind: 'bar', x, y: LINE - BAR / 2, width: rounded(end - x), height: BAR, tone }];
	};
	const { detected, contained, resolved } = key;
	return [
		{ kind: 'line', from: [0, LINE], to: [scaleEnd, LINE], tone: 'axis' },
		...(scaleEnd < 100 ? [{ kind: 'line', from: [scaleEnd, LINE], to: [100, LINE], tone: 'break' } as const] : []),
		...bar(detected, contained ?? resolved, 'uncontained'),
		...bar(contained, resolved, 'unresolved'),
	];
}

function dots(placed: readonly Placed[], place: (at: Instant) => number): Shape[] {
	return placed.map(({ at, checkpoint: { kind } }) => ({ kind: 'dot', at: [place(at), LINE], radius: TONES[kind] ? 5 : 3, tone: TONES[kind] ?? 'other' }));
}

/** Numbers above their dots, moved apart where these stand close; left out where they could not be told apart. */
function numbers(placed: readonly Placed[], place: (at: Instant) => number): Shape[] {
	const places = placed.map(({ at }) => place(at));
	const moved = spread(places, GAP);
	return (moved ?? []).flatMap((x, index): Shape[] => [
		{ kind: 'line', from: [x, NUMBERS + 3], to: [places[index] ?? x, LINE - BAR / 2 - 1], tone: 'thread' },
		{ kind: 'word', at: [x, NUMBERS], text: String(index + 1), anchor: 'middle', tone: 'number' },
	]);
}

/** The two ends; the second says its day only when it is another one, and where room is scarce the zone for both. */
function ends(first: Instant, last: Instant, size: 'small' | 'full'): Shape[] {
	const said = words().pictures.timeline;
	const start: Shape = { kind: 'word', at: [0, ENDS], text: (size === 'small' && first !== last ? said.bare : said.moment)(utcDayOf(first), utcTimeOf(first)), anchor: 'start', tone: 'label' };
	if (first === last) return [start];
	const end = utcDayOf(first) === utcDayOf(last) ? said.time(utcTimeOf(last)) : said.moment(utcDayOf(last), utcTimeOf(last));
	return [start, { kind: 'word', at: [100, ENDS], text: end, anchor: 'end', tone: 'label' }];
}

function inWords(placed: readonly Placed[], whole: number): string {
	const said = words();
	const kinds = placed.map(({ at, checkpoint }) => said.pictures.timeline.entry(said.dialogs.checkpointKinds[checkpoint.kind], utcDayOf(at), utcTimeOf(at)));
	return said.pictures.timeline.says(kinds, said.time.duration(whole));
}

function raised(shape: Shape, up: number): Shape {
	if (shape.kind === 'bar') return { ...shape, y: shape.y - up };
	if (shape.kind === 'line') return { ...shape, from: [shape.from[0], shape.from[1] - up], to: [shape.to[0], shape.to[1] - up] };
	return { ...shape, at: [shape.at[0], shape.at[1] - up] };
}
