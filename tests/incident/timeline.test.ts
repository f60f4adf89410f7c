import fc from 'fast-check';
import { addCheckpoint } from '../../src/incident/add-checkpoint';
import { CHECKPOINT_KINDS, durations, keyCheckpoints, readTimeline, renderCheckpoint, type Checkpoint, type CheckpointKind } from '../../src/incident/timeline';
import { instantAt, readDay, readInstant, type Day, type Instant } from '../../src/text/calendar';
import { readDocument } from '../../src/text/document';
import { isRefusal } from '../../src/text/edit';
import { oneLine } from '../../src/text/fold';
import { applied, docOf, expectEdit, expectRefusal, incidentNote, type MarkedWriter } from '../notation';
import { oddNote, typed } from '../text/odd-notes';

const DAY = readDay('2026-11-23') as Day;
const instant = (text: string): Instant => readInstant(text) as Instant;

function read(...lines: readonly string[]): Checkpoint[] {
	return readTimeline(docOf('## Timeline', ...lines), DAY);
}

/** Time, kind and text of one line. */
function one(line: string): string {
	const [found] = read(line);
	return [found?.at ?? '-', found?.kind, found?.text, found?.time].join(' · ');
}

const add = (at: string, kind: CheckpointKind = 'Note', text = 'x'): MarkedWriter => (note) => addCheckpoint(note, { at: instant(at), kind, text });

describe('a timeline line', () => {
	it.each([
		['- 2026-11-23 14:05 UTC **Detected** Mail [[M]]', '2026-11-23T14:05Z · Detected · Mail [[M]] · utc'],
		['- 14:05 UTC **Detected** a', '2026-11-23T14:05Z · Detected · a · utc'],
		['- 14:05 a', '2026-11-23T14:05Z · Note · a · no zone'],
		['- 2026-11-24T14:05Z a', '2026-11-24T14:05Z · Note · a · utc'],
		['* 2026-11-23 14:05:30 UTC **client NOTIFIED:** a', '2026-11-23T14:05Z · Client notified · a · utc'],
		['> - [x] 2026-11-23, 14:05 **Resolved**: a', '2026-11-23T14:05Z · Resolved · a · no zone'],
		['1. 2026-11-23 23:30 -05:00 a', '2026-11-24T04:30Z · Note · a · offset'],
		['- 00:30+0200 a', '2026-11-22T22:30Z · Note · a · offset'],
		['- 14:05 UTC+02:00 a', '2026-11-23T12:05Z · Note · a · offset'],
		['- 14:05 utc a', '2026-11-23T14:05Z · Note · a · utc'],
		['- 14:05 UTC+2 a', '- · Note · a · zone name'],
		['- 14:05 CET **Detected** a', '- · Detected · a · zone name'],
		['- 14:05 Europe/Berlin a', '- · Note · a · zone name'],
		['- 14:05 API down', '2026-11-23T14:05Z · Note · API down · no zone'],
		['- 14:05 ESTIMATE sent', '2026-11-23T14:05Z · Note · ESTIMATE sent · no zone'],
		['- 02:05 PM a', '- · Note · a · impossible'],
		['- 14:05 **Panic** a', '2026-11-23T14:05Z · Note · **Panic** a · no zone'],
		['- 2026-02-30 14:05 UTC a', '- · Note · a · impossible'],
		['- 24:00 a', '- · Note · a · impossible'],
		['- 2:05 a', '- · Note · a · impossible'],
		['- 2026-11-25 a', '- · Note · a · none'],
		['- words only', '- · Note · words only · none'],
		['- 14:05 a\u2028b', '2026-11-23T14:05Z · Note · a\u2028b · no zone'],
		['-', '- · Note ·  · none'],
	])('%j is read (reliability 29)', (line, expected) => {
		expect(one(line)).toBe(expected);
	});

	it('without a date takes that of the line above, never the next day by guessing', () => {
		expect(read('- 23:50 a', '- 2026-11-24 00:10 b', '- 2026-02-30 01:00 c', '- no time', '- 00:05 d').map((each) => each.at))
			.toEqual(['2026-11-23T23:50Z', '2026-11-24T00:10Z', undefined, undefined, '2026-11-24T00:05Z']);
	});
	it('has no moment when nothing says its day', () => {
		expect(readTimeline(docOf('## Timeline', '- 14:05 a'))[0]).toMatchObject({ time: 'none' });
		expect(readTimeline(docOf('## Timeline', '- 14:05 a'))[0]?.at).toBeUndefined();
	});
	it('stands only in the timeline, not in code, comments or below another', () => {
		const doc = docOf('- 14:00 UTC no', '## Timeline', '- 14:05 UTC a', '  - 14:06 UTC below', '```', '- 14:07 UTC code', '```', '%% - 14:08 UTC %%', '## Response', '- 14:09 no');
		expect(readTimeline(doc, DAY).map((each) => each.line)).toEqual([2]);
	});
	it('written out is read back, for any kind and text', () => {
		const minute = fc.integer({ min: 0, max: 40_000_000 }).map((minutes) => instantAt(readDay('1990-01-01') as Day, minutes));
		fc.assert(fc.property(minute, fc.constantFrom(...CHECKPOINT_KINDS), typed.map(oneLine), (at, kind, text) => {
			expect(read(renderCheckpoint(at, kind, text))[0]).toMatchObject({ at, kind, text, time: 'utc', dated: true });
		}), { numRuns: 500 });
	});
});

describe('what counts', () => {
	const timeline = read('- 14:20 UTC **Contained** a', '- 14:05 UTC **Detected** b', '- 14:06 UTC **Detected** c', '- 15:00 UTC **Resolved** d', '- 2026-11-24 16:00 UTC **Resolved** e');
	it('is the first of each kind, and the last Resolved', () => {
		expect(keyCheckpoints(timeline)).toEqual({
			first: '2026-11-23T14:20Z', detected: '2026-11-23T14:05Z', contained: '2026-11-23T14:20Z', resolved: '2026-11-24T16:00Z',
		});
	});
	it('gives whole minutes since detection, right over midnight', () => {
		expect(durations(keyCheckpoints(timeline))).toEqual({ toContained: 15, toResolved: 1555 });
	});
	it('gives no duration below zero, and none without a detection (reliability 32)', () => {
		expect(durations({ detected: instant('2026-11-23T14:05Z'), resolved: instant('2026-11-23T14:00Z') })).toEqual({});
		expect(durations({ resolved: instant('2026-11-23T14:00Z') })).toEqual({});
	});
});

describe('a new checkpoint', () => {
	it('goes behind the last line whose time is not later, and behind what hangs on it', () => {
		expectEdit('## Timeline\n- 2026-11-23 14:00 UTC a\n  - below\n- 2026-11-23 14:10 UTC b\n', add('2026-11-23T14:05Z', 'Contained', 'paused'),
			'## Timeline\n- 2026-11-23 14:00 UTC a\n  - below\n- 2026-11-23 14:05 UTC **Contained** paused\n- 2026-11-23 14:10 UTC b\n');
	});
	it('goes behind others of the same minute', () => {
		expectEdit('## Timeline\n- 2026-11-23 14:05 UTC a\n- 2026-11-23 14:05 UTC b\n- 2026-11-23 14:06 UTC c', add('2026-11-23T14:05Z'),
			'## Timeline\n- 2026-11-23 14:05 UTC a\n- 2026-11-23 14:05 UTC b\n- 2026-11-23 14:05 UTC **Note** x\n- 2026-11-23 14:06 UTC c');
	});
	it('goes before all that are later', () => {
		expectEdit('## Timeline\n\n- 2026-11-23 14:05 UTC a\n', add('2026-11-23T13:00Z'), '## Timeline\n\n- 2026-11-23 13:00 UTC **Note** x\n- 2026-11-23 14:05 UTC a\n');
	});
	it('reorders nothing where lines are out of order (reliability 32)', () => {
		expectEdit('## Timeline\n- 2026-11-23 15:00 UTC a\n- 2026-11-23 14:00 UTC b\n', add('2026-11-23T14:30Z'),
			'## Timeline\n- 2026-11-23 15:00 UTC a\n- 2026-11-23 14:00 UTC b\n- 2026-11-23 14:30 UTC **Note** x\n');
	});
	it('leaves a line without a date on its day, by writing that day where it would change', () => {
		expectEdit(incidentNote('## Timeline\n- 14:05 a\n- 14:10 b\n', ['incident_date: 2026-11-23']), add('2026-11-22T23:00Z'),
			incidentNote('## Timeline\n- 2026-11-22 23:00 UTC **Note** x\n- 2026-11-23 14:05 a\n- 14:10 b\n', ['incident_date: 2026-11-23']));
		expectEdit('## Timeline\n- 2026-11-23 23:00 -05:00 a\n- no time\n- 23:30 -05:00 b\n', add('2026-11-24T04:10Z'),
			'## Timeline\n- 2026-11-23 23:00 -05:00 a\n- 2026-11-24 04:10 UTC **Note** x\n- no time\n- 2026-11-23 23:30 -05:00 b\n');
		expectEdit('## Timeline\n- 2026-11-23 14:00 a\n- 14:10 b\n', add('2026-11-23T14:05Z'),
			'## Timeline\n- 2026-11-23 14:00 a\n- 2026-11-23 14:05 UTC **Note** x\n- 14:10 b\n');
	});
	it('keeps the callout, the indentation and the bullet of its neighbour', () => {
		expectEdit('## Timeline\n> * 2026-11-23 14:00 a\nWords.', add('2026-11-23T14:05Z'), '## Timeline\n> * 2026-11-23 14:00 a\n> * 2026-11-23 14:05 UTC **Note** x\nWords.');
	});
	it('does not part a line from the words that go on below it', () => {
		expectEdit('## Timeline\n- 2026-11-23 14:00 a\nand more\n', add('2026-11-23T14:05Z'), '## Timeline\n- 2026-11-23 14:00 a\nand more\n- 2026-11-23 14:05 UTC **Note** x\n');
	});
	it('starts a timeline in its usual place where the note has none (reliability 11)', () => {
		expectEdit('## Impact\nWords.\n\n## Response\n', add('2026-11-23T14:05Z'), '## Impact\nWords.\n\n## Timeline\n- 2026-11-23 14:05 UTC **Note** x\n\n## Response\n');
		expectEdit('Words.\n## Response', add('2026-11-23T14:05Z'), 'Words.\n\n## Timeline\n- 2026-11-23 14:05 UTC **Note** x\n\n## Response');
		expectEdit('', add('2026-11-23T14:05Z'), '## Timeline\n- 2026-11-23 14:05 UTC **Note** x\n');
		expectEdit('---\r\na: 1\r\n---', add('2026-11-23T14:05Z'), '---\r\na: 1\r\n---\r\n\r\n## Timeline\r\n- 2026-11-23 14:05 UTC **Note** x');
	});
	it('goes into the first timeline of two (reliability 11)', () => {
		expectEdit('## Timeline\n\n## Timeline\n- 2026-11-23 14:00 a', add('2026-11-23T14:05Z'), '## Timeline\n- 2026-11-23 14:05 UTC **Note** x\n\n## Timeline\n- 2026-11-23 14:00 a');
	});
	it('is refused in an unclosed fence or comment, in a note with merge marks, and with nothing to say', () => {
		expectRefusal('## Timeline\n```\n', add('2026-11-23T14:05Z'), /line 2 is never closed/);
		expectRefusal('%%\n## Timeline\n', add('2026-11-23T14:05Z'), /comment that starts on line 1/);
		expectRefusal('## Timeline\n<<<<<<< HEAD\n', add('2026-11-23T14:05Z'), /Line 2 holds a merge conflict/);
		expectRefusal('## Timeline\n', add('2026-11-23T14:05Z', 'Note', ' \n '), /nothing to write/);
	});
	it('never stands in a comment that begins right below its neighbour (reliability 8)', () => {
		expectEdit('## Timeline\n- 2026-11-23 14:00 a\n%%\n%% b\n', add('2026-11-23T14:05Z'), '## Timeline\n- 2026-11-23 14:00 a\n- 2026-11-23 14:05 UTC **Note** x\n%%\n%% b\n');
		expectEdit('## Timeline\n- 2026-11-23 14:00 a\n%%\nhidden\n%%\n', add('2026-11-23T14:05Z'), '## Timeline\n- 2026-11-23 14:00 a\n%%\nhidden\n%%\n- 2026-11-23 14:05 UTC **Note** x\n');
	});
	it('is allowed before a fence that is never closed', () => {
		expectEdit('## Timeline\n- 2026-11-23 14:00 a\n\n## Response\n```\n', add('2026-11-23T14:05Z'), '## Timeline\n- 2026-11-23 14:00 a\n- 2026-11-23 14:05 UTC **Note** x\n\n## Response\n```\n');
	});
	it('changes the moment of no other line, and is there, on any note', () => {
		fc.assert(fc.property(oddNote, fc.integer({ min: -3000, max: 3000 }), typed, (text, minutes, said) => {
			const at = instantAt(DAY, minutes);
			const answer = addCheckpoint(text, { at, kind: 'Contained', text: said });
			if (isRefusal(answer)) return;
			const facts = (note: string): string[] => readTimeline(readDocument(note), DAY).map((each) => [each.at, each.kind, each.text].join(' · '));
			const [before, after] = [facts(text), facts(applied(text, answer))];
			const fresh = [at, 'Contained', oneLine(said)].join(' · ');
			expect([...after].sort()).toEqual([...before, fresh].sort());
		}), { numRuns: 1000 });
	});
});
