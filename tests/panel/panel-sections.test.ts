import { nextStep } from '../../src/index/panel/next-step';
import { plainWords } from '../../src/index/panel/plain-words';
import { readIncident } from '../../src/incident/incident';
import { readDocument } from '../../src/text/document';
import { words } from '../../src/words/words';
import { incident } from '../index/vault-of';
import { groups, onlyRow, rows, section, sectionsOf } from './sections-of';

const control = (text: string, fields: string, id = 'ctl-7k3q2a', box = ' '): string => `- [${box}] ${text} ${fields} ^${id}`;
const note = (name: string): string => `Post-mortems/${name}.md`;

describe('what is due', () => {
	const line = (text: string, date: string, id: string): string => `- [ ] ${text} 📅 ${date} ^chk-${id}`;

	it('is grouped by how long it can wait, and what is far off is folded away', () => {
		const dates = { aaaaaa: '2026-11-22', bbbbbb: '2026-11-23', cccccc: '2026-11-24', dddddd: '2026-12-07', eeeeee: '2026-12-08' };
		const text = Object.entries(dates).map(([id, date]) => line(`for ${date}`, date, id)).join('\n');
		const found = groups(sectionsOf({ 'Plan.md': text }), 'due').map((group) => [group.title, group.folded, group.rows.map((row) => row.when)]);
		expect(found).toEqual([
			['Overdue', false, ['yesterday']],
			['Today', false, ['today']],
			['Next two weeks', false, ['tomorrow', 'in 14 days']],
			['Later', true, ['in 15 days']],
		]);
	});

	it('counts only what cannot wait', () => {
		const text = [line('a', '2026-11-20', 'aaaaaa'), line('b', '2026-11-23', 'bbbbbb'), line('c', '2026-11-24', 'cccccc')].join('\n');
		expect(section(sectionsOf({ 'Plan.md': text }), 'due').count).toBe(2);
	});

	it('says the whole row to a screen reader', () => {
		const record = control('Compare every price', '[owner:: Producer] 📅 2026-11-20');
		expect(onlyRow(sectionsOf({ [note('INC-0007 Wrong prices')]: incident('INC-0007', record) }), 'due').label)
			.toBe('Review: Compare every price, INC-0007 Wrong prices, 3 days overdue');
		expect(onlyRow(sectionsOf({ 'Plan.md': line('Call Priya', '2026-11-22', 'aaaaaa') }), 'due').label)
			.toBe('To do: Call Priya, Plan, 1 day overdue');
		expect(onlyRow(sectionsOf({ 'Plan.md': line('Call Priya', '2026-11-24', 'aaaaaa') }), 'due').label).toBe('To do: Call Priya, Plan, due tomorrow');
	});

	it('can be ticked when it is a line, and never when it is a review', () => {
		const files = { [note('INC-0007 Wrong prices')]: incident('INC-0007', control('Check', '📅 2026-11-23')), 'Plan.md': line('Call', '2026-11-23', 'aaaaaa') };
		expect(rows(sectionsOf(files), 'due').map((row) => row.tick?.id)).toEqual([undefined, 'chk-aaaaaa']);
	});
});

describe('an open control', () => {
	const shown = (record: string, files: Record<string, string> = {}): string => {
		const row = onlyRow(sectionsOf({ [note('INC-0007 Wrong prices')]: incident('INC-0007', record), ...files }), 'controls');
		return `${row.state}: ${row.reason} (${row.detail})`;
	};
	const inList = '[owner:: Producer] [in:: [[Send checklist]]]';
	const holding = { 'Send checklist.md': '- [ ] Check ^ctl-7k3q2a\n' };

	it('says why it stands where it stands', () => {
		expect(shown(control('Check', ''))).toBe('Intent: no document named yet (No owner · no document)');
		expect(shown(control('Check', inList))).toBe('Intent: there is no note “Send checklist” (Producer · Send checklist)');
		expect(shown(control('Check', inList), { 'Send checklist.md': 'empty ^other' })).toBe('Intent: not in Send checklist yet (Producer · Send checklist)');
		expect(shown(control('Check', inList), holding)).toBe('In place: not seen in live work yet (Producer · Send checklist)');
		expect(shown(control('Check', `${inList} [placed:: 2026-11-01]`), { 'Send checklist.md': 'empty ^other' }))
			.toBe('Slipped: line deleted from Send checklist (Producer · Send checklist)');
		expect(shown(control('Check', `${inList} [placed:: 2026-11-01]`))).toBe('Slipped: Send checklist is gone (Producer · Send checklist)');
		expect(shown(`${control('Check', inList)}\n  - 2026-11-20 skipped (placement): too late`, holding))
			.toBe('Slipped: skipped at the review 3 days ago (placement) (Producer · Send checklist)');
		expect(shown(`${control('Check', inList)}\n  - 2026-11-22 held: seen`, holding))
			.toBe('In use: held yesterday, box not ticked yet (Producer · Send checklist)');
	});

	it('counts what its copies say', () => {
		const copies = { ...holding, 'A.md': '- [x] Check ^ctl-7k3q2a', 'B.md': '- [x] Check ^ctl-7k3q2a', 'C.md': '- [ ] Check ^ctl-7k3q2a', 'D.md': '- [-] Check ^ctl-7k3q2a' };
		expect(shown(control('Check', inList), copies)).toBe('In use: ticked in 2 notes, 1 waiting, 1 overridden (Producer · Send checklist)');
		expect(shown(control('Clause', inList), { ...holding, 'SOW.md': 'The clause. ^ctl-7k3q2a' })).toBe('In use: issued in 1 note (Producer · Send checklist)');
		expect(shown(control('Check', inList), { ...holding, 'C.md': '- [ ] Check ^ctl-7k3q2a' })).toMatch(/^In place: copied to 1 note, not used yet/);
	});

	it('reports a tick without proof and a second record with its id', () => {
		expect(shown(control('Check', inList, 'ctl-7k3q2a', 'x'), holding)).toMatch(/; ticked, though no review says it held /);
		const twice = sectionsOf({ [note('INC-0001 A')]: incident('INC-0001', control('Check', '')), [note('INC-0002 B')]: incident('INC-0002', control('Check', '')) });
		expect(rows(twice, 'controls').map((row) => row.reason)).toEqual([
			'no document named yet; same id in INC-0001 A', 'no document named yet; same id in INC-0002 B',
		]);
	});

	it('names the notes that prove it with their lines', () => {
		const log = '# Log\n\n- 2026-06-01 07:50 UTC **Fired** no approval (ctl-7k3q2a)\n';
		const record = `${control('Pause', '[kind:: circuit breaker] [in:: [[Send checklist]]]')}\n  - Log: [[Log]]`;
		const row = onlyRow(sectionsOf({ [note('INC-0007 Wrong prices')]: incident('INC-0007', record), 'Send checklist.md': 'one\n\n- [ ] Check ^ctl-7k3q2a\n', 'A.md': '- [x] Check ^ctl-7k3q2a', 'Log.md': log }), 'controls');
		expect(row.proof?.notes.map(({ path, line, word }) => [path, line, word])).toEqual([
			['Send checklist.md', 2, 'holds the line'], ['A.md', 0, 'ticked'], ['Log.md', 2, 'log'],
		]);
	});

	it('that slipped brings its incident to the top', () => {
		const files = {
			[note('INC-0001 Old')]: incident('INC-0001', `${control('Check', '', 'ctl-aaaaaa')}\n  - 2026-11-20 overridden: no time\n${control('Ask', '', 'ctl-bbbbbb')}`),
			[note('INC-0002 New')]: incident('INC-0002', control('Check', '', 'ctl-cccccc')),
			[note('INC-0010 Newest')]: incident('INC-0010', control('Check', '', 'ctl-dddddd')),
		};
		const found = groups(sectionsOf(files), 'controls').map((group) => [group.title, group.rows.map((row) => row.state)]);
		expect(found).toEqual([['INC-0001 Old', ['Slipped', 'Intent']], ['INC-0010 Newest', ['Intent']], ['INC-0002 New', ['Intent']]]);
	});
});

describe('an incident that waits', () => {
	const timeline = (...kinds: string[]): string => `## Timeline\n${kinds.map((kind, at) => `- 2026-11-20 12:0${at} UTC **${kind}** x`).join('\n')}\n`;
	const step = (status: string, ...kinds: string[]): string =>
		nextStep(readIncident('a.md', readDocument(timeline(...kinds)), { incident_id: 'INC-0001', incident_status: status }));

	it('says what comes next', () => {
		expect(step('', 'Detected')).toBe('classify');
		expect(step('candidate', 'Detected', 'Contained')).toBe('classify');
		expect(step('open', 'Detected')).toBe('contain');
		expect(step('open', 'Detected', 'Contained')).toBe('notify');
		expect(step('contained', 'Detected')).toBe('notify');
		expect(step('contained', 'Detected', 'Contained', 'Client notified')).toBe('resolve');
		expect(step('open', 'Detected', 'Contained', 'Client notified', 'Resolved')).toBe('review');
	});

	it('stands by status, then severity, then newest first, with its age', () => {
		const one = (id: string, status: string, severity: string): string =>
			`---\nincident_id: ${id}\nincident_status: ${status}\nseverity: ${severity}\n---\n## Timeline\n- 2026-11-20 12:00 UTC **Detected** x\n`;
		const files = {
			[note('INC-0001 A')]: one('INC-0001', 'contained', 'P1'),
			[note('INC-0002 B')]: one('INC-0002', 'open', 'P2'),
			[note('INC-0003 C')]: one('INC-0003', 'candidate', ''),
			[note('INC-0004 D')]: one('INC-0004', 'open', 'P2'),
			[note('INC-0005 E')]: one('INC-0005', 'open', 'P1'),
		};
		const found = rows(sectionsOf(files), 'incidents');
		expect(found.map((row) => row.title)).toEqual(['INC-0005 E', 'INC-0004 D', 'INC-0002 B', 'INC-0003 C', 'INC-0001 A']);
		expect(found[0]?.label).toMatch(/^INC-0005 E, severity P1, Open, next: contain it, detected [234] days ago$/);
		expect(found[3]?.label).toContain('no severity, Candidate, next: classify it');
	});
});

describe('notes that need a hand', () => {
	it('are listed with what to do, never skipped', () => {
		const files = {
			[note('INC-0001 A')]: incident('INC-0001', '', 'closed'),
			[note('INC-0001 B')]: incident('inc-0001', '', 'closed'),
			[note('Broken')]: '---\nincident_id: INC-0002\ntitle: a: b\n---\n',
			[note('No id')]: '---\nincident_id:\n---\n',
			[note('INC-0001 A (Conflicted copy Pixel 202611201912)')]: incident('INC-0001', '', 'closed'),
			'Send checklist.md': '# List\n- [ ] Check ^ctl-zzzzzz\n',
		};
		const found = groups(sectionsOf(files), 'incidents').map((group) => [group.title, group.rows.map((row) => row.title), group.hint !== '']);
		expect(found).toEqual([
			['Duplicate ids', ['INC-0001 A', 'INC-0001 B'], true],
			['Can’t be read', ['Broken', 'No id'], true],
			['Conflict copies', ['INC-0001 A (Conflicted copy Pixel 202611201912)'], true],
			['Record missing', ['Send checklist'], true],
		]);
		expect(groups(sectionsOf(files), 'incidents')[3]?.rows[0]).toMatchObject({ detail: 'ctl-zzzzzz, line 2', line: 1 });
	});
});

describe('a list that is long', () => {
	it('is cut where the view wants it cut, and says how much there is', () => {
		const files = Object.fromEntries(Array.from({ length: 7 }, (_, at) => [note(`INC-000${at} X`), incident(`INC-000${at}`, control('Check', '📅 2026-11-20', `ctl-aaaaa${at}`))]));
		const sections = sectionsOf(files, 3);
		const sizes = (key: string): unknown => groups(sections, key).map((group) => [group.count, group.rows.length]);
		expect(sizes('due')).toEqual([[7, 3]]);
		expect(sizes('incidents')).toEqual([[7, 3]]);
		expect([section(sections, 'controls').groupCount, groups(sections, 'controls').length]).toEqual([7, 3]);
	});
});

describe('an empty panel', () => {
	it('has no sections in a vault without incidents', () => {
		expect(sectionsOf({ 'Note.md': '# Nothing' })).toEqual([]);
	});

	it('says the next step where a section has nothing to list', () => {
		const sections = sectionsOf({ [note('INC-0001 A')]: incident('INC-0001', '', 'closed') });
		expect(sections.map((each) => each.empty?.command)).toEqual(['add-control', 'add-control', 'create-incident']);
		expect(section(sections, 'incidents').footer).toBe('1 closed');
	});
});

describe('text from notes', () => {
	it('loses its Markdown and nothing else', () => {
		expect(plainWords('Compare **every** price with [[Price list|the list]] and `x` <b>y</b>')).toBe('Compare every price with the list and x <b>y</b>');
	});

	it('is kept whole whatever it holds', () => {
		const hostile = '<img src=x onerror=alert(1)> __proto__ {{title}} \u202Eabc';
		expect(onlyRow(sectionsOf({ 'Plan.md': `- [ ] ${hostile} 📅 2026-11-23 ^chk-aaaaaa` }), 'due').title).toBe(hostile);
	});
});

describe('days in words', () => {
	it('say how a due date stands', () => {
		const { due } = words().time;
		expect([-12, -1, 0, 1, 5].map(due)).toEqual(['12 days overdue', '1 day overdue', 'due today', 'due tomorrow', 'due in 5 days']);
	});
});
