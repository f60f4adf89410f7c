import { addDueLine } from '../../src/control/add-due-line';
import { readIncident, type Incident } from '../../src/incident/incident';
import { noticeDeadline } from '../../src/incident/notice-deadline';
import { triage, type TriageAnswers, type TriageGap, type TriageStep } from '../../src/incident/triage';
import { writeTriage, type TriageDecision } from '../../src/incident/write-triage';
import { instantAt, readDay, type Day } from '../../src/text/calendar';
import { readDocument } from '../../src/text/document';
import { isRefusal } from '../../src/text/edit';
import { applied, incidentNote, linesOf } from '../notation';

const day = (text: string): Day => readDay(text) ?? (() => { throw new Error(text); })();
const at = (minutes: number) => instantAt(day('2026-11-23'), minutes);

const known: TriageAnswers = { expected: 'These prices', actual: 'Those prices', scope: 'one', visible: false, detectedAt: at(600) };

const HOURS = { P1: 1, P2: 4, P3: 24 };

describe('triage', () => {
	const many = 'many' as const;
	const { scope: _scope, ...noScope } = known;
	const { visible: _visible, ...notSeen } = known;
	const { detectedAt: _detected, ...noTime } = known;
	const cases: readonly (readonly [string, TriageAnswers, TriageStep, readonly TriageGap[]])[] = [
		['one case that nobody sees yet', known, 'watch', []],
		['one case that a client sees', { ...known, visible: true }, 'declare', []],
		['many, and a client sees it', { ...known, scope: many, visible: true }, 'declare', []],
		['many, though nobody sees it yet', { ...known, scope: many }, 'declare', []],
		['somebody sees it, and nobody knows how many', { ...noScope, visible: true }, 'declare', ['scope']],
		['somebody sees it, and nobody knows since when or what was meant', { ...noTime, expected: '', visible: true }, 'declare', ['expected', 'detected']],
		['somebody sees something, and nobody knows what', { ...known, actual: ' ', visible: true }, 'gather', ['actual']],
		['many, and nobody knows whether it can be seen', { ...notSeen, scope: many }, 'gather', ['visible']],
		['one case, and nobody knows whether it can be seen', notSeen, 'gather', ['visible']],
		['nobody sees it, and nobody knows how many', noScope, 'gather', ['scope']],
		['one unseen case without a time', noTime, 'gather', ['detected']],
		['one unseen case without what was expected', { ...known, expected: '' }, 'gather', ['expected']],
		['nothing is known', { expected: '', actual: '' }, 'gather', ['expected', 'actual', 'scope', 'visible', 'detected']],
	];

	it.each(cases)('where %s', (_, answers, step, missing) => {
		expect(triage(answers)).toEqual({ step, missing });
	});

	it('gives the client a time that counts from detection, over midnight too', () => {
		expect(noticeDeadline(at(600), 'P1', HOURS)).toBe('2026-11-23T11:00Z');
		expect(noticeDeadline(at(22 * 60), 'P2', HOURS)).toBe('2026-11-24T02:00Z');
		expect(noticeDeadline(at(600), 'P3', HOURS)).toBe('2026-11-24T10:00Z');
	});
});

const FRONT = { incident_id: 'INC-0007', incident_status: 'candidate', severity: null, scope: null };
const BARE = incidentNote('## Response\nCampaign paused.\n', ['incident_status: candidate', 'severity:', 'scope:']);

const incident = (text: string, front: object = FRONT): Incident => readIncident('INC-0007 Prices.md', readDocument(text), front);
const write = (text: string, answers: TriageAnswers, decision: TriageDecision, front?: object) =>
	writeTriage(text, incident(text, front), answers, decision);

const watch: TriageDecision = {
	step: 'watch',
	line: (text) => addDueLine(text, { id: 'chk-abc123', text: 'Look whether it has spread', due: day('2026-11-25') }, { due: 'emoji', globalTag: '#task' }),
};

describe('what triage writes', () => {
	it('fills in what the record lacks and adds the day to look again', () => {
		expect(applied(BARE, write(BARE, known, watch))).toBe(incidentNote(linesOf(
			'## Expected and actual',
			'**Expected:** These prices',
			'**Actual:** Those prices',
			'',
			'## Timeline',
			'- 2026-11-23 10:00 UTC **Detected** Those prices',
			'',
			'## Response',
			'Campaign paused.',
			'',
			'- [ ] Look whether it has spread #task 📅 2026-11-25 ^chk-abc123',
		), ['incident_status: candidate', 'severity:', 'scope: one']));
	});

	it('declares in the timeline and opens a candidate with its severity', () => {
		const after = applied(BARE, write(BARE, { ...known, visible: true }, { step: 'declare', at: at(605), severity: 'P1' }));
		expect(after).toContain(linesOf(
			'## Timeline',
			'- 2026-11-23 10:00 UTC **Detected** Those prices',
			'- 2026-11-23 10:05 UTC **Declared**',
			'- 2026-11-23 10:05 UTC **Reclassified** status candidate → open, severity empty → P1',
		));
		expect(after).toContain('incident_status: open\nseverity: P1\nscope: one\n');
	});

	it('never writes over what the note says', () => {
		const note = incidentNote(linesOf('## Expected and actual', '**Expected:** A', '**Actual:** B', '', '## Timeline', '- 2026-11-22 09:00 UTC **Detected** C', '', '## Response'));
		expect(applied(note, write(note, known, watch))).toBe(note.replace('---\n## E', 'scope: one\n---\n## E')
			.replace('## Response\n', '## Response\n- [ ] Look whether it has spread #task 📅 2026-11-25 ^chk-abc123\n'));
	});

	it('keeps the status of an incident that is past being open', () => {
		const note = incidentNote('## Response\n', ['incident_status: contained', 'severity: P2']);
		const front = { incident_id: 'INC-0007', incident_status: 'contained', severity: 'P2' };
		const after = applied(note, write(note, { ...known, visible: true }, { step: 'declare', at: at(605), severity: 'P2' }, front));
		expect(after).toContain('**Declared**');
		expect(after).toContain('incident_status: contained\n');
		expect(after).not.toContain('Reclassified');
	});

	it('refuses to declare twice, and to add the same due line twice', () => {
		const declared = applied(BARE, write(BARE, { ...known, visible: true }, { step: 'declare', at: at(605), severity: 'P1' }));
		const front = { ...FRONT, incident_status: 'open', severity: 'P1', scope: 'one' };
		expect(write(declared, { ...known, visible: true }, { step: 'declare', at: at(700), severity: 'P1' }, front))
			.toEqual({ refused: 'There is nothing to change.' });
		const watched = applied(BARE, write(BARE, known, watch));
		const twice = write(watched, known, watch);
		expect(isRefusal(twice) ? twice.refused : '').toMatch(/^The same step is already there, on line \d+\.$/);
	});

	it('writes the answers alone while facts are gathered, and nothing where there are none', () => {
		expect(applied(BARE, write(BARE, { expected: '', actual: 'Those\nprices' }, { step: 'gather' }))).toContain('**Actual:** Those prices\n');
		expect(write(BARE, { expected: '', actual: '' }, { step: 'gather' })).toEqual([]);
	});

	it('refuses in a note with merge conflict marks', () => {
		expect(isRefusal(write(`${BARE}<<<<<<< HEAD\n`, known, watch))).toBe(true);
	});
});
