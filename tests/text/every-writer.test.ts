import fc from 'fast-check';
import { ignoreHere } from '../../src/check/fixes';
import { addDueLine } from '../../src/control/add-due-line';
import { answerVerification } from '../../src/control/answer-verification';
import { giveId, giveNewId } from '../../src/control/give-id';
import { logBreaker } from '../../src/control/log-breaker';
import { moveIdLast } from '../../src/control/move-id';
import { placeInArtifact } from '../../src/control/artifact-line';
import { postpone } from '../../src/control/postpone';
import { recordControl } from '../../src/control/record-control';
import { recordReview } from '../../src/control/record-review';
import { tickDueLine, untickDueLine } from '../../src/control/tick-due-line';
import { recordNoClause } from '../../src/control/no-clause';
import { planVerification } from '../../src/control/plan-verification';
import { reopenControl } from '../../src/control/reopen-control';
import { addCheckpoint } from '../../src/incident/add-checkpoint';
import { EVIDENCE } from '../../src/incident/evidence';
import { indexOf, refreshIndex, withIndex } from '../../src/incident/index-properties';
import { linkEvidence } from '../../src/incident/link-evidence';
import { linkNote } from '../../src/incident/link-note';
import { readIncident } from '../../src/incident/incident';
import { markNotAvailable } from '../../src/incident/mark-not-available';
import { readProperties } from '../../src/incident/properties';
import { reclassify } from '../../src/incident/reclassify';
import { recordCost } from '../../src/incident/record-cost';
import { renumber } from '../../src/incident/renumber';
import { startReview } from '../../src/incident/review-parts';
import { CHECKPOINT_KINDS } from '../../src/incident/timeline';
import { writeTriage } from '../../src/incident/write-triage';
import { addRewrite, insertRewriteTable, REWRITE_TABLE } from '../../src/language/rewrite-table';
import { linkIncident } from '../../src/signal/promote';
import { markOutage } from '../../src/recovery/mark-outage';
import { recordRestoreTest } from '../../src/recovery/record-restore-test';
import { linkMessage, recordFeedback } from '../../src/message/link-message';
import { markInIncident, markMessage } from '../../src/message/mark-sent';
import { keepPromise, promiseFullText } from '../../src/message/promise-full-text';
import { utcDayOf, type Instant } from '../../src/text/calendar';
import { lineAt, readDocument } from '../../src/text/document';
import { inOrder, isRefusal, mapOffset, type Edits, type Refusal } from '../../src/text/edit';
import { splitLines } from '../../src/text/line';
import { addWhy } from '../../src/whys/add-why';
import { drawCauseMap } from '../../src/whys/cause-map';
import { insertChain } from '../../src/whys/insert-chain';
import { setRootCause } from '../../src/whys/set-root-cause';
import { splitChain } from '../../src/whys/split-chain';
import { noteMinutes } from '../../src/whys/time-box';
import { applied } from '../notation';
import { CONFLICT, oddNote, typed } from './odd-notes';

const LABELS = { contributingFactor: 'Contributing factor', rootCause: 'Root cause', preventionOwner: 'Prevention owner' };
const at = fc.constantFrom('2026-11-23T14:10Z', '2026-11-22T23:59Z', '2026-11-24T00:05Z', '2027-01-01T00:00Z') as fc.Arbitrary<Instant>;

type Writer = (text: string, cursor: number, said: string, when: Instant) => Edits | Refusal;

/** Writers that only ever add. */
const adding: Readonly<Record<string, Writer>> = {
	addCheckpoint: (text, cursor, said, when) =>
		addCheckpoint(text, { at: when, kind: CHECKPOINT_KINDS[cursor % CHECKPOINT_KINDS.length] ?? 'Note', text: said }),
	linkEvidence: (text, cursor, said) => linkEvidence(text, EVIDENCE[cursor % EVIDENCE.length] ?? 'Message thread', `[[${said.replace(/[[\]|]/g, '')}]]`),
	startReview: (text) => startReview(text, LABELS, ['[[Acme SOW]]'], REWRITE_TABLE),
	addRewrite: (text, _, said) => addRewrite(text, said),
	insertRewriteTable: (text, cursor) => insertRewriteTable(text, cursor),
	insertChain: (text, _, said) => insertChain(text, { outcome: said }, 'Root cause'),
	addWhy: (text, cursor) => addWhy(text, cursor),
	'addWhy with words': (text, cursor, said) => addWhy(text, cursor, said),
	recordNoClause: (text, _, said) => recordNoClause(text, said),
	logBreaker: (text, cursor, said, at) => logBreaker(text, { id: 'ctl-b3k9xr', kind: cursor % 2 ? 'fired' : 'overridden', at, reason: said }),
	giveId: (text, cursor) => giveId(text, splitLines(text)[cursor % splitLines(text).length]?.text ?? '', 'ctl-aaaaaa'),
	planVerification: (text, _, said, when) =>
		planVerification(text, 'ctl-7k3q2a', { id: 'chk-9z8y7x', project: `[[${said.replace(/[[\]|]/g, '') || 'A'}]]`, due: utcDayOf(when) }, { due: 'emoji', globalTag: '' }),
	recordControl: (text, _, said, when) => recordControl(
		text, { id: 'ctl-9z8y7x', kind: 'checklist step', text: said, owner: 'Me', artifact: '[[Send checklist]]', due: utcDayOf(when), verify: { id: 'chk-9z8y7x', project: '[[Acme]]', due: utcDayOf(when) } },
		{ due: 'field', globalTag: '#task' },
	),
	placeInArtifact: (text, cursor, said) => placeInArtifact(
		text, { id: 'ctl-9z8y7x', kind: cursor % 2 ? 'contract clause' : 'checklist step', text: said, owner: 'Me', artifact: '' }, '[[INC-0007]]',
		[{ heading: 'Controls' }, { newHeading: 'Delivery' }, { end: true } as const][cursor % 3] ?? { end: true },
	),
	linkMessage: (text, cursor) => linkMessage(text, cursor % 2 ? 'Mail' : 'INC-0007 notice', '[[INC-0007 notice]]'),
	recordFeedback: (text, cursor, said, when) => recordFeedback(text, cursor % 2 ? 'Mail' : 'INC-0007 notice', utcDayOf(when), said),
	ignoreHere: (text, cursor) => ignoreHere(text, { from: cursor, rule: 'whys/shallow' }),
	addDueLine: (text, _, said, when) => addDueLine(text, { id: 'chk-7k3q2a', text: said, due: utcDayOf(when) }, { due: 'emoji', globalTag: '' }),
};

/** Writers that may also change what stands in a line. */
const changing: Readonly<Record<string, Writer>> = {
	linkNote: (text, cursor, said) => linkNote(text, cursor % 2 ? 'sow' : 'checklists', said),
	reclassify: (text, _, said, when) => reclassify(text, readProperties({}), { at: when, status: 'contained', severity: 'P1', reason: said }),
	refreshIndex: (text) => refreshIndex(text, indexOf(text, undefined, undefined)),
	withIndex: (text, _, said, when) => {
		const body = addCheckpoint(text, { at: when, kind: 'Detected', text: said });
		return isRefusal(body) ? body : withIndex(text, body, (after) => indexOf(after, undefined, undefined));
	},
	postpone: (text, cursor, _, when) => postpone(text, cursor % 2 ? 'ctl-7k3q2a' : 'chk-b2c3d4', utcDayOf(when), 'emoji'),
	recordReview: (text, cursor, said, when) => recordReview(
		text, 'ctl-7k3q2a', { day: utcDayOf(when), result: cursor % 2 ? 'held' : 'skipped', text: said, tick: cursor % 2 === 1, next: utcDayOf(when), format: 'field' },
	),
	tickDueLine: (text, _, __, when) => tickDueLine(text, 'chk-b2c3d4', utcDayOf(when), 'field'),
	untickDueLine: (text, _, __, when) => untickDueLine(text, 'chk-d4e5f6', utcDayOf(when)),
	answerVerification: (text, cursor, said, when) => answerVerification(text, 'chk-b2c3d4', { day: utcDayOf(when), answer: cursor % 2 ? 'yes' : 'no', text: said }, 'emoji'),
	markOutage: (text, cursor, said) => markOutage(text, { provider: said, ...(cursor % 2 && { plan: '[[Recovery plan]]', known: { name: said, stops: said, canWait: '', byHand: said } }) }),
	recordRestoreTest: (text, cursor, said, when) => recordRestoreTest(text,
		{ day: utcDayOf(when), restored: cursor % 2 > 0, what: said, next: { id: 'chk-bbbbbb', due: utcDayOf(when) } }, { due: 'field', globalTag: '' }),
	renumber: (text) => renumber(text, 'INC-0007', 'INC-0008'),
	markMessage: (text, cursor, said, when) => markMessage(text, { at: when, by: said, ...(cursor % 2 && { confirmedAt: when }) }),
	markInIncident: (text, cursor, said, when) => markInIncident(
		text, { kind: cursor % 2 ? 'post-mortem' : 'notice', name: 'Mail', link: '[[Mail]]' }, { at: when, by: said }, utcDayOf(when), 'emoji'),
	promiseFullText: (text, _, __, when) => promiseFullText(text, utcDayOf(when), 'chk-9z8y7x', { due: 'emoji', globalTag: '' }),
	keepPromise: (text, _, __, when) => keepPromise(text, utcDayOf(when), 'field'),
	splitChain: (text, cursor) => splitChain(text, cursor),
	moveIdLast: (text, cursor) => moveIdLast(text, cursor),
	reopenControl: (text, _, __, when) => reopenControl(text, 'ctl-7k3q2a', utcDayOf(when), 'emoji'),
	giveNewId: (text) => giveNewId(text, 'ctl-7k3q2a', 'ctl-aaaaaa'),
	'splitChain with an outcome': (text, cursor, said) => splitChain(text, cursor, 'Root cause', said),
	setRootCause: (text, cursor, said) => setRootCause(text, cursor, { rootCause: said, change: said }),
	noteMinutes: (text) => noteMinutes(text, 'Late', 20),
	markNotAvailable: (text, cursor, said) => markNotAvailable(text, EVIDENCE[cursor % EVIDENCE.length] ?? 'Message thread', said),
	recordCost: (text, cursor) => recordCost(text, { unbilledHours: cursor % 9, stress: cursor % 2 === 0 }),
	writeTriage: (text, _, said, when) => writeTriage(
		text, readIncident('', readDocument(text), {}), { expected: said, actual: said, scope: 'one', detectedAt: when }, { step: 'declare', at: when, severity: 'P2' },
	),
	linkIncident: (text, _, said) => linkIncident(text, `[[${said}]]`),
	drawCauseMap: (text) => drawCauseMap(text, 'Root cause'),
};

const input = [oddNote, fc.double({ min: 0, max: 1, noNaN: true }), typed, at] as const;

/** Takes the inserted text out again and puts back what was removed. */
function undone(text: string, edits: Edits): string {
	let result = applied(text, edits);
	for (const edit of [...inOrder(edits)].reverse()) {
		const before = inOrder(edits).filter((other) => other !== edit && (other.at < edit.at || (other.at === edit.at && edits.indexOf(other) < edits.indexOf(edit))));
		const from = before.reduce((sum, other) => sum + other.insert.length - other.remove, edit.at);
		expect(result.slice(from, from + edit.insert.length)).toBe(edit.insert);
		result = result.slice(0, from) + text.slice(edit.at, edit.at + edit.remove) + result.slice(from + edit.insert.length);
	}
	return result;
}

describe('on any note', () => {
	it.each(Object.entries(adding))('%s only inserts, and taking it out restores every byte (reliability 1, 2)', (_, write) => {
		fc.assert(fc.property(...input, (text, place, said, when) => {
			const answer = write(text, Math.floor(place * text.length), said, when);
			if (isRefusal(answer)) return;
			expect(answer.map((edit) => edit.remove)).toEqual(answer.map(() => 0));
			expect(undone(text, answer)).toBe(text);
		}), { numRuns: 300 });
	});

	it.each(Object.entries(changing))('%s inserts or changes within a line, and undoing it restores every byte', (_, write) => {
		fc.assert(fc.property(...input, (text, place, said, when) => {
			const answer = write(text, Math.floor(place * text.length), said, when);
			if (!isRefusal(answer)) expect(undone(text, answer)).toBe(text);
		}), { numRuns: 300 });
	});

	it.each(Object.entries({ ...adding, ...changing }))('%s writes only line endings that stand next to its place, and none at the very end (reliability 1, 3)', (_, write) => {
		fc.assert(fc.property(oddNote.map((text) => text.replace(/\r\n?/g, '\n').replace(/\n/g, '\r\n')), ...input.slice(1) as [typeof input[1], typeof input[2], typeof input[3]], (text, place, said, when) => {
			const answer = write(text, Math.floor(place * text.length), said, when);
			if (isRefusal(answer) || !text.includes('\r\n')) return;
			expect(applied(text, answer).replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
		}), { numRuns: 100 });
	});

	it.each(Object.entries({ ...adding, ...changing }))('%s refuses a note with merge conflict marks (reliability 14)', (_, write) => {
		fc.assert(fc.property(...input, (text, place, said, when) => {
			const conflicted = `${text}\n${CONFLICT.join('\n')}\n`;
			const answer = write(conflicted, Math.floor(place * text.length), said, when);
			expect(isRefusal(answer) || answer.length === 0).toBe(true);
		}), { numRuns: 50 });
	});

	it.each(Object.entries({ ...adding, ...changing }))('%s never lands in a code block or a comment that is not closed (reliability 8)', (_, write) => {
		fc.assert(fc.property(fc.constantFrom('```js', '~~~', '%%', '<!-- '), ...input, (opening, text, place, said, when) => {
			const start = `---\nincident_id: INC-0007\n---\nWords.\n\n${opening}\n`;
			const answer = write(start + text.replace(/[`~%>-]/g, 'x'), start.length + Math.floor(place * text.length), said, when);
			if (isRefusal(answer)) return;
			expect(answer.filter((edit) => edit.at >= start.length - 1 - opening.length)).toEqual([]);
		}), { numRuns: 100 });
	});

	const visible = Object.entries({ ...adding, ...changing }).filter(([name]) => name !== 'ignoreHere');
	it.each(visible)('%s puts its lines where a reader sees them (reliability 8)', (_, write) => {
		fc.assert(fc.property(...input, (text, place, said, when) => {
			const answer = write(text, Math.floor(place * text.length), said, when);
			if (isRefusal(answer)) return;
			const after = readDocument(applied(text, answer));
			for (const edit of answer) {
				if (edit.own || !/[^\r\n]/.test(edit.insert) || !/[\r\n]/.test(edit.insert) || edit.insert.includes('```')) continue;
				const first = edit.at + edit.insert.search(/[^\r\n]/);
				const line = lineAt(after, mapOffset(edit.at, answer.filter((other) => other !== edit && other.at < edit.at)) + first - edit.at);
				expect(line?.place).not.toMatch(/code|comment/);
			}
		}), { numRuns: 200 });
	});
});
