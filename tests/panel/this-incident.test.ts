import type { ThisIncident } from '../../src/index/panel/this-incident';
import { linesOf } from '../notation';
import { openNote, type Around } from './open-note';

const PATH = 'INC-0007 Wrong prices.md';
const CHECKLIST = { 'Send checklist.md': '- [ ] Compare every price ^ctl-7k3q2a\n', 'Mail.md': '', 'Export.md': '' };

const AT = {
	detected: '- 2026-11-20 09:00 UTC **Detected** complaint',
	contained: '- 2026-11-20 09:15 UTC **Contained** paused',
	notified: '- 2026-11-20 10:00 UTC **Client notified** called',
	resolved: '- 2026-11-21 09:00 UTC **Resolved** new mail sent',
	sent: '- 2026-11-22 09:00 UTC **Post-mortem sent** by mail',
};

interface Told {
	readonly status?: string;
	readonly properties?: readonly string[];
	readonly expected?: readonly string[];
	readonly timeline?: readonly string[];
	readonly more?: readonly string[];
}

const WHOLE = ['severity: P2', 'impact: 410 readers got old prices', 'scope: many', 'client: "[[Acme]]"'];
const EXPECTED = ['**Expected:** Prices of this year', '**Actual:** Prices of last year'];

function note({ status = 'open', properties = WHOLE, expected = EXPECTED, timeline = [AT.detected], more = [] }: Told): string {
	return linesOf(
		'---', 'incident_id: INC-0007', `incident_status: ${status}`, ...properties, '---',
		'## Expected and actual', ...expected, '', '## Timeline', ...timeline, '', ...more,
	);
}

function shown(told: Told, around: Around = {}, files: Readonly<Record<string, string>> = {}): ThisIncident {
	const found = openNote({ ...CHECKLIST, ...files, [PATH]: note(told) }, PATH, around)?.incident;
	if (!found) throw new Error('No incident is shown');
	return found;
}

/** As a person reads the phases: `record done, contain now …`. */
const phases = ({ phases: rows }: ThisIncident): string => rows.map((row) => `${row.key} ${row.word}`).join(', ');
const now = ({ phases: rows }: ThisIncident): string => rows.find((row) => row.standing === 'now')?.key ?? '';
const button = ({ step }: ThisIncident): string => step?.button ?? '';

const out = { status: 'resolved', timeline: [AT.detected, AT.contained, AT.notified, AT.resolved] } as const;
const VIEWS = ['## Review', '### Operator view', 'The price block was copied.', '### Systems view', 'No step compares prices.', ''];
const CHAIN = ['## Five whys', '### Why chain: Prices', '- **Outcome:** 410 readers got old prices.'];
const ANSWERS = ['1. It was copied. [[Mail]]', '2. Nothing compares. [[Mail]]', '3. No step. [[Export]]'];
const CAUSE = [...CHAIN, ...ANSWERS, '- **Root cause:** No price step. [[Mail]] [[Export]]', ''];
const control = (rest: string): string[] => ['## Controls', `- [ ] Compare every price [kind:: checklist step] [owner:: Producer] [in:: [[Send checklist]]] ${rest} ^ctl-7k3q2a`, ''];
const HELD = ['## Controls', '- [x] Compare every price [kind:: checklist step] [in:: [[Send checklist]]] 📅 2026-11-20 ^ctl-7k3q2a', '  - 2026-11-22 held: seen', ''];

describe('the next step', () => {
	const steps: readonly [string, Told, string, string, Around?][] = [
		['a candidate of which little is known', { status: 'candidate', properties: [], expected: [] }, 'record', 'Triage'],
		['a candidate of which little is known, without triage', { status: 'candidate', properties: [], expected: [] }, 'record', 'Reclassify', { available: ['reclassify'] }],
		['a candidate whose facts are known', { status: 'candidate', properties: WHOLE.slice(1) }, 'record', 'Reclassify'],
		['an incident without a severity', { properties: WHOLE.slice(1) }, 'record', 'Reclassify'],
		['one that still spreads', {}, 'contain', 'Add checkpoint: Contained'],
		['one that still spreads, its record not complete', { properties: ['severity: P2'] }, 'contain', 'Add checkpoint: Contained'],
		['a contained one', { timeline: [AT.detected, AT.contained] }, 'notify', 'Add checkpoint: Client notified'],
		['a status that is ahead of the timeline', { status: 'contained' }, 'notify', 'Add checkpoint: Client notified'],
		['a contained one, with messages', { status: 'contained' }, 'notify', 'Draft notice', { available: ['draft-notice', 'add-checkpoint'] }],
		['a contained one, its notice drafted and ready to copy', { status: 'contained' }, 'notify', 'Copy the notice', { available: ['copy-client-message', 'draft-notice', 'add-checkpoint'], drafted: ['notice'] }],
		['a contained one, its notice drafted', { status: 'contained' }, 'notify', 'Add checkpoint: Client notified', { available: ['draft-notice', 'add-checkpoint'], drafted: ['notice'] }],
		['one whose client knows', { status: 'contained', timeline: [AT.detected, AT.contained, AT.notified] }, 'review', 'Add checkpoint: Resolved'],
		['one that is reviewed before it is resolved', { status: 'contained', timeline: [AT.detected, AT.contained, AT.notified], more: [...CHAIN] }, 'review', 'Start review'],
		['a resolved one with a gap', { ...out, properties: WHOLE.filter((each) => !each.startsWith('impact')) }, 'record', 'Complete the record'],
		['a resolved one never detected', { ...out, timeline: [AT.contained, AT.notified, AT.resolved] }, 'record', 'Add checkpoint: Detected'],
		['a resolved one', out, 'review', 'Start review'],
		['a review that nobody wrote', { ...out, more: ['## Review', '### Operator view', '### Systems view'] }, 'review', 'Go to the view'],
		['a review without whys', { ...out, more: VIEWS }, 'whys', 'Insert five whys'],
		['an empty chain', { ...out, more: [...VIEWS, ...CHAIN, '1. '] }, 'whys', 'Add why'],
		['a chain of two answers', { ...out, more: [...VIEWS, ...CHAIN, ...ANSWERS.slice(1)] }, 'whys', 'Add why'],
		['a chain of three answers', { ...out, more: [...VIEWS, ...CHAIN, ...ANSWERS] }, 'whys', 'Set root cause'],
		['a second chain that is open', { ...out, more: [...VIEWS, ...CAUSE, '### Why chain: Late', '- **Outcome:** It was late.'] }, 'whys', 'Go to the open chain'],
		['a cause without a control', { ...out, more: [...VIEWS, ...CAUSE] }, 'controls', 'Add control'],
		['a clause that is not needed', { ...out, more: [...VIEWS, ...CAUSE, '## Controls', '- [-] No clause needed: own work [kind:: contract clause]'] }, 'controls', 'Add control'],
		['a control that stands nowhere', { ...out, more: [...VIEWS, ...CAUSE, '## Controls', '- [ ] Compare prices 📅 2026-12-23 ^ctl-aaaaaa'] }, 'controls', 'Go to the control'],
		['a control in place', { ...out, more: [...VIEWS, ...CAUSE, ...control('📅 2026-12-23')] }, 'client', 'Add checkpoint: Post-mortem sent'],
		['a control whose review is overdue', { ...out, more: [...VIEWS, ...CAUSE, ...control('📅 2026-11-20')] }, 'follow-through', 'Go to the control'],
		['an overdue review that can be held', { ...out, more: [...VIEWS, ...CAUSE, ...control('📅 2026-11-20')] }, 'follow-through', 'Review', { available: ['review-controls'] }],
		['one whose client has the full text', { ...out, timeline: [...out.timeline, AT.sent], more: [...VIEWS, ...CAUSE, ...control('📅 2026-12-23')] }, 'follow-through', 'Go to the control'],
		['a control that never comes due', { ...out, timeline: [...out.timeline, AT.sent], more: [...VIEWS, ...CAUSE, ...control('')] }, 'follow-through', 'Go to the control'],
		['a control that held', { ...out, timeline: [...out.timeline, AT.sent], more: [...VIEWS, ...CAUSE, ...HELD] }, 'follow-through', 'Close the incident'],
		['a closed one with a review to come', { ...out, status: 'closed', more: control('📅 2026-12-23') }, 'follow-through', 'Go to the control'],
	];

	for (const [name, told, phase, says, around] of steps) {
		it(`of ${name}`, () => {
			const incident = shown(told, around);
			expect([now(incident), button(incident)]).toEqual([phase, says]);
		});
	}

	it('names what the record still lacks', () => {
		expect(shown({ ...out, properties: WHOLE.filter((each) => !each.startsWith('impact')) }).step?.about).toBe('impact');
	});

	it('leads to the empty line below a view, and to its heading where there is none', () => {
		const told = { ...out, more: ['## Review', '### Operator view', '', '### Systems view', ''] };
		const line = note(told).split('\n').indexOf('### Operator view');
		expect(shown(told).step?.action).toEqual({ line: line + 1 });
		expect(shown({ ...out, more: ['## Review', '### Operator view', '### Systems view'] }).step?.action).toEqual({ line });
	});

	it('says what it is about, and when that is due', () => {
		expect(shown({ ...out, status: 'closed', more: control('📅 2026-11-20') }).step?.about).toBe('Compare every price · 3 days overdue');
	});

	it('is never a command that is not there', () => {
		const told = { ...out, more: [...VIEWS, ...CAUSE, ...control('📅 2026-11-20')] };
		const line = note(told).split('\n').findIndex((each) => each.endsWith('^ctl-7k3q2a'));
		expect(shown(told, { available: [] }).step?.action).toEqual({ line });
		expect(shown({}, { available: [] }).step).toBeUndefined();
	});

	it('is none where nothing is left, and says so', () => {
		const dismissed = shown({ status: 'dismissed' });
		expect([dismissed.step, dismissed.nothingLeft, dismissed.phases, dismissed.facts]).toEqual([undefined, 'Dismissed: it was no incident.', [], []]);
		expect(shown({ ...out, status: 'closed' }).nothingLeft).toBe('Closed. Nothing is due.');
	});
});

describe('the notice', () => {
	const fact = (told: Told) => shown(told).facts.find((each) => each.key === 'notice');

	it('has the time left that the severity gives, from detection', () => {
		const soon = fact({ timeline: ['- 2026-11-23 12:00 UTC **Detected** complaint'] });
		expect(soon).toMatchObject({ value: '1 h 55 min left', tone: 'accent', details: ['Due by 2026-11-23 16:00 UTC'] });
		expect(shown({ status: 'contained', timeline: ['- 2026-11-23 12:00 UTC **Detected** complaint'] }).step?.about).toBe('1 h 55 min left');
	});

	it('is shown late, and after it was sent whether it was in time', () => {
		expect(fact({})).toMatchObject({ value: 'late by 3 d 1 h 5 min', tone: 'warning' });
		expect(fact({ timeline: [AT.detected, AT.notified] })).toMatchObject({ value: 'sent in time', tone: 'success', details: [] });
		expect(fact({ properties: ['severity: P1'], timeline: [AT.detected, '- 2026-11-20 10:30 UTC **Client notified** called'] })).toMatchObject({ value: 'sent 30 min late', tone: 'warning' });
	});

	it('has no deadline without a severity, and none once an incident is closed', () => {
		expect(fact({ properties: [] })).toBeUndefined();
		expect(fact({ status: 'closed' })).toBeUndefined();
	});
});

describe('the phases', () => {
	it('stand for what is done, in words, whatever the order', () => {
		expect(phases(shown({ ...out, more: [...CAUSE, ...control('📅 2026-12-23')] }))).toBe(
			'record done, contain done, notify done, review now, whys done, controls done, client later, follow-through later',
		);
	});

	it('leave the record for later while it burns', () => {
		expect(phases(shown({ properties: ['severity: P1'] }))).toMatch(/^record later, contain now, notify later/);
	});

	it('say what a closed incident never went through', () => {
		expect(phases(shown({ ...out, status: 'closed', timeline: [...out.timeline, AT.sent], more: [...VIEWS, ...HELD] }))).toBe(
			'record done, contain done, notify done, review done, whys left out, controls done, client done, follow-through done',
		);
	});
});

describe('the facts', () => {
	const fact = (incident: ThisIncident, key: string): string => {
		const found = incident.facts.find((each) => each.key === key);
		return found ? [found.value, ...found.details, ...found.parts.map((part) => `${part.name}: ${part.word}`)].join(' | ') : 'none';
	};

	it('tell which parts of the handoff test are met', () => {
		expect(fact(shown({}), 'handoff')).toBe('3 of 3');
		expect(fact(shown({ properties: ['severity: P2'], expected: [] }), 'handoff'))
			.toBe('1 of 3 | What broke: not met | Who was affected: not met | When it started: met');
	});

	it('count evidence that is linked or says why not; a link that leads nowhere is open', () => {
		const evidence = ['## Evidence', '- Message thread: [[Mail]]', '- Approved brief: [[Nowhere]]', '- Invoice record: not available (not invoiced)', '- Version history: https://example.com/log'];
		expect(fact(shown({ more: evidence }), 'evidence')).toBe(
			'3 of 7 | 2 linked · 1 not available | Broken link: Approved brief | Open: Statement of work, Delivery dates, Revised artifacts',
		);
		expect(fact(shown({}), 'evidence')).toBe('0 of 7');
	});

	it('call it analysis below four, and prevention at four', () => {
		expect(fact(shown({ more: control('📅 2026-12-23') }), 'prevention'))
			.toBe('analysis · 2 of 4 | Contract clause: missing | Checklist step: there | Circuit breaker: missing | Dated review: there');
		const all = [
			...control('📅 2026-12-23').slice(0, 2),
			'- [-] No clause needed: own work [kind:: contract clause]',
			'- [ ] Pause [kind:: circuit breaker] [owner:: Producer] [in:: [[Send procedure]]] ^ctl-m4x9td',
			'  - If: no approval 24 hours before', '  - Then: pause', '  - Log: [[Mail]]',
		];
		expect(fact(shown({ more: all }, {}, { 'Send procedure.md': '- [ ] Pause ^ctl-m4x9td\n' }), 'prevention')).toBe('prevention · 4 of 4');
	});

	it('measure from detection, over midnight', () => {
		expect(fact(shown(out), 'times')).toBe(' | to contained: 15 min | to client notified: 1 h | to resolved: 1 d');
		expect(fact(shown({}), 'times')).toBe('none');
	});

	it('say whether a formal review is called for', () => {
		expect(fact(shown({}), 'formal')).toBe('a short one will do');
		expect(fact(shown({ properties: ['severity: P1', 'unbilled_hours: 6', 'stress: yes'] }), 'formal'))
			.toBe('called for | Because of: a client was harmed, much unpaid time, stress');
		expect(fact(shown({ properties: [] }), 'formal')).toBe('none');
	});
});

describe('the section', () => {
	it('is there for incidents and for documents that a control names, and for no other note', () => {
		const files = { ...CHECKLIST, [PATH]: note({ more: control('📅 2026-12-23') }) };
		expect(openNote(files, PATH)?.title).toBe('This incident');
		expect(openNote(files, 'Send checklist.md')?.title).toBe('This document');
		expect(openNote(files, 'Mail.md')).toBeUndefined();
	});

	it('lists the controls that incidents put into a document, each with its incident and state', () => {
		const files = { ...CHECKLIST, [PATH]: note({ more: control('📅 2026-12-23') }) };
		const changedBy = openNote(files, 'Send checklist.md')?.changedBy;
		expect(changedBy?.rows.map((row) => [row.title, row.state, row.detail, row.path])).toEqual([['Compare every price', 'In place', 'INC-0007 Wrong prices', PATH]]);
		expect(changedBy?.rows[0]?.label).toBe('Compare every price, In place: not seen in live work yet, INC-0007 Wrong prices');
	});

	it('names what keeps an incident from being read', () => {
		const files = { [PATH]: '---\nincident_id: INC-0007\ntitle: DB: down\n---\n## Timeline\n' };
		expect(openNote(files, PATH)?.incident).toMatchObject({ title: 'INC-0007 Wrong prices', detail: 'Its properties are not valid YAML', phases: [], facts: [] });
	});

	it('groups findings by level, hints folded, and shows the first five of each', () => {
		const guilty = Array.from({ length: 8 }, (_, number) => `I should have checked list ${number}.\n`);
		const found = openNote({ [PATH]: note({ more: ['## Review', ...guilty] }) }, PATH)?.findings ?? [];
		const warnings = found.find((group) => group.title === 'Warnings');
		expect([warnings?.count, warnings?.rows.length, warnings?.folded]).toEqual([8, 5, false]);
		expect(warnings?.rows[0]?.label).toMatch(/^Warning: It describes an event that did not happen.* · line 17 · “I should have” · Ask instead: /);
		expect(found.find((group) => group.title === 'Hints')?.folded ?? true).toBe(true);
	});

	it('keeps the key of a finding when its line moves', () => {
		const keys = (above: readonly string[]): (string | undefined)[] =>
			(openNote({ [PATH]: note({ more: [...above, '## Review', 'I should have checked.'] }) }, PATH)?.findings ?? []).flatMap((group) => group.rows.map((row) => row.key));
		expect(keys(['', '', 'A line.', ''])).toEqual(keys([]));
		expect(keys([])).toContain('finding language/counterfactual 1');
	});
});
