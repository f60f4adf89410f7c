import { linesOf, sectionNamed } from '../../text/document';
import { utcDayOf, utcTimeOf } from '../../text/calendar';
import { SECTIONS } from '../../incident/note-sections';
import { words } from '../../words/words';
import { onEach, onLine, type CheckRule } from '../rule';

const IN = ['incident', 'unreadable'] as const;

const order: CheckRule = {
	id: 'timeline/order',
	level: 'warning',
	says: 'This checkpoint is earlier than the one above it.',
	why: 'A timeline is read from top to bottom; a line out of order hides what was known when.',
	in: IN,
	find: (note) => {
		const timed = note.incident.timeline.filter((each) => each.at !== undefined);
		return onEach(note, timed, ({ at }, index) => {
			const above = timed[index - 1]?.at;
			return above !== undefined && at !== undefined && at < above ? {} : undefined;
		});
	},
	examples: ['## Timeline\n- 2026-11-23 14:20 UTC **Contained** Paused\n⟦- 2026-11-23 14:05 UTC **Detected** A complaint⟧\n'],
	fine: ['## Timeline\n- 2026-11-23 23:50 UTC **Detected** A complaint\n- 2026-11-24 00:05 UTC **Contained** Paused\n'],
};

const future: CheckRule = {
	id: 'timeline/future',
	level: 'warning',
	says: 'This checkpoint lies in the future.',
	why: 'A timeline holds what has happened; what is planned belongs on a due line.',
	in: IN,
	find: (note) => onEach(note, note.incident.timeline, ({ at }) => (at !== undefined && at > note.around.now ? {} : undefined)),
	examples: ['## Timeline\n⟦- 2999-01-01 10:00 UTC **Note** Later⟧\n'],
	fine: ['## Timeline\n- 2020-01-01 10:00 UTC **Note** Before\n'],
};

const zone: CheckRule = {
	id: 'timeline/zone',
	level: 'hint',
	says: 'The time has no zone. Write UTC behind it.',
	why: 'A reader in another zone cannot tell when it was; without a zone it counts as UTC.',
	in: IN,
	find: (note) => onEach(note, note.incident.timeline, ({ time }) => {
		if (time === 'no zone') return {};
		return time === 'zone name' ? { text: words().found.zoneName } : undefined;
	}),
	examples: ['## Timeline\n⟦- 2026-11-23 14:05 **Detected** A complaint⟧\n', '## Timeline\n⟦- 2026-11-23 14:05 CET **Detected** A complaint⟧\n'],
	fine: ['## Timeline\n- 2026-11-23 14:05 UTC **Detected** A complaint\n- 2026-11-23 16:05+02:00 **Note** API answered\n'],
};

const impossible: CheckRule = {
	id: 'timeline/time',
	level: 'warning',
	says: 'There is no such day or time.',
	why: 'The line counts in no duration.',
	in: IN,
	find: (note) => onEach(note, note.incident.timeline, ({ time, text }) => {
		if (time === 'impossible') return {};
		return time === 'none' && text !== '' ? { text: words().found.noTime } : undefined;
	}),
	examples: ['## Timeline\n⟦- 2026-02-30 14:05 UTC **Detected** A complaint⟧\n', '## Timeline\n⟦- 2026-02-20 24:00 UTC **Detected** A complaint⟧\n'],
	fine: ['## Timeline\n- 2024-02-29 14:05 UTC **Detected** A complaint\n'],
};

const backwards: CheckRule = {
	id: 'timeline/before-detected',
	level: 'warning',
	says: 'This stands before the moment of detection.',
	why: 'No duration can be counted from it.',
	in: IN,
	find: (note) => {
		const { detected, contained, notified, resolved } = note.incident.key;
		if (detected === undefined) return [];
		const early = [contained, notified, resolved].filter((at) => at !== undefined && at < detected);
		const counts = note.incident.timeline.filter((each) => each.at !== undefined && each.kind !== 'Note' && each.kind !== 'Declared' && early.includes(each.at));
		return onEach(note, counts, ({ kind }) => ({ text: words().found.beforeDetected(kind, utcDayOf(detected), utcTimeOf(detected)) }));
	},
	examples: ['## Timeline\n⟦- 2026-11-23 13:05 UTC **Resolved** Sent again⟧\n- 2026-11-23 14:05 UTC **Detected** A complaint\n'],
	fine: ['## Timeline\n- 2026-11-23 14:05 UTC **Detected** A complaint\n- 2026-11-23 14:05 UTC **Resolved** Sent again\n'],
};

const twice: CheckRule = {
	id: 'timeline/two-headings',
	level: 'hint',
	says: 'There is a second timeline; only the first one is read.',
	why: 'Checkpoints in it count nowhere.',
	in: IN,
	find: (note) => {
		const first = sectionNamed(note.doc, SECTIONS.timeline);
		return note.doc.headings
			.filter((heading) => heading.text.toLowerCase() === SECTIONS.timeline.toLowerCase() && heading.line !== first?.heading.line)
			.filter((heading) => linesOf(note.doc, { start: heading.line + 1, end: note.doc.lines.length }).length > 0)
			.map((heading) => onLine(note, heading.line));
	},
	examples: ['## Timeline\n- 2026-11-23 14:05 UTC **Detected** A complaint\n\n⟦## Timeline⟧\n- 2026-11-23 15:00 UTC **Note** More\n'],
	fine: ['## Timeline\n- 2026-11-23 14:05 UTC **Detected** A complaint\n'],
};

export const timelineRules: readonly CheckRule[] = [order, future, zone, impossible, backwards, twice];
