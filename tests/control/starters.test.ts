import { findPlaceholders } from '../../src/check/placeholders';
import { headingFor, placeInArtifact } from '../../src/control/artifact-line';
import { CLAUSES } from '../../src/control/clause-library';
import { STAGES } from '../../src/control/control';
import { holdNotice } from '../../src/control/hold-notice';
import { testSow } from '../../src/control/sow-test';
import { starters } from '../../src/control/starter/starters';
import { messages, controls as controlRules } from '../../src/language/rule-set';
import { scan } from '../../src/language/scan';
import { readDocument } from '../../src/text/document';
import { isRefusal } from '../../src/text/edit';
import { cleanFileName } from '../../src/text/file-name';
import { readLinks } from '../../src/text/link';
import { readListItem } from '../../src/text/list-item';
import { approve } from '../notation';

const notes = starters({ noticeHours: { P1: 1, P2: 4, P3: 24 }, fullTextDays: 5 });
const named = (name: string): string => notes.find((note) => note.name === name)?.text ?? '';
const each = notes.map((note) => [note.name, note.text] as const);

/** The note as its owner has filled it in. */
function filledIn(text: string): string {
	return text.replace(/\[add [^\]]+\]/g, '12').replace(/\{\{[^}]+\}\}/g, 'Acme').replace(/…/g, 'Acme');
}

it('covers a project from intake to handoff, each note once', () => {
	expect(notes.map((note) => note.name)).toEqual([
		'Intake checklist', 'Kickoff checklist', 'Delivery checklist', 'Revision checklist', 'Handoff checklist',
		'Statement of work', 'Communication protocol', 'Delivery procedure', 'Hold notice',
	]);
});

describe.each(each)('%s', (name, text) => {
	it('is approved as it stands', () => {
		approve(`artifacts/${name}.md`, text);
	});

	it('has a name every file system takes, and begins and ends as a note should', () => {
		expect(cleanFileName(name)).toBe(name);
		expect(text).toMatch(/^# \S/);
		expect(text).toMatch(/[^\n]\n$/);
		expect(text).not.toMatch(/\n{3}|\t|[ \t]\n/);
	});

	it('links only to notes of the set', () => {
		const links = readDocument(text).lines.flatMap((line) => readLinks(line.text)).filter((link) => link.kind !== 'url');
		expect(links.map((link) => link.target).filter((target) => named(target) === '')).toEqual([]);
	});

	it('has steps that can be verified, and a tone without blame', () => {
		const said = text.split('\n').filter((line) => !line.startsWith('>')).flatMap((line) => [...scan(line, controlRules), ...scan(line, messages)].map((hit) => line.slice(hit.from, hit.to)));
		expect(said).toEqual([]);
		const tasks = readDocument(text).lines.flatMap((line) => readListItem(line) ?? []).filter((item) => item.status !== undefined);
		expect(tasks.filter((item) => item.status !== ' ' || item.content.length < 12)).toEqual([]);
		expect(new Set(tasks.map((item) => item.content)).size).toBe(tasks.length);
	});

	it('has nothing left to fill in but what is marked so', () => {
		expect(findPlaceholders(readDocument(filledIn(text)))).toEqual([]);
	});
});

it.each(STAGES)('gives a control of the stage %s its place in the list for it', (stage) => {
	const list = `${stage.charAt(0).toUpperCase()}${stage.slice(1)} checklist`;
	expect(headingFor(named(list), stage)?.toLowerCase()).toBe(stage);
	expect(headingFor(named('Statement of work'), stage)?.toLowerCase()).toBe(stage);
});

it('gives steps and clauses a place in the procedures and the protocol too', () => {
	expect(headingFor(named('Delivery procedure'), 'delivery')).toBe('Delivery');
	expect(headingFor(named('Hold notice'), 'delivery')).toBe('Delivery');
	for (const stage of ['kickoff', 'delivery', 'revision', 'handoff']) expect(headingFor(named('Communication protocol'), stage)?.toLowerCase()).toBe(stage);
});

describe('the statement of work', () => {
	const sow = named('Statement of work');

	it('answers every question of its test, before and after it is filled in', () => {
		for (const text of [sow, filledIn(sow)]) {
			const { inputs, pause, decisions } = testSow(text);
			expect([inputs, pause, decisions]).not.toContain(undefined);
		}
	});

	it('has every clause of the library in its own words, so that adding one again is noticed', () => {
		for (const { text } of CLAUSES) {
			expect(sow.split('\n')).toContain(text);
			const again = { id: 'ctl-7k3q2a', kind: 'contract clause', text, owner: 'Producer', artifact: '', applies: 'now' } as const;
			expect(isRefusal(placeInArtifact(sow, again, '[[INC-0007]]', { end: true }))).toBe(true);
		}
	});

	it('leaves what only its owner can decide, such as fee shares and days, to be filled in', () => {
		expect(findPlaceholders(readDocument(sow)).map(({ text }) => text)).toEqual(expect.arrayContaining(['[add deposit percent]', '[add payment days]', '[add channel]']));
	});
});

it('names each decision so that its value can be set once, the same name for the same decision', () => {
	const used = notes.flatMap(({ name, text }) => findPlaceholders(readDocument(text)).map((each) => [each.text, name] as const));
	expect(used.map(([text]) => text).filter((text) => /^\[add (?:number|hours?|minutes|percent|days|weekdays?)\]$/.test(text))).toEqual([]);
	const shared = new Map(used.map(([text]) => [text, new Set(used.filter(([other]) => other === text).map(([, name]) => name))]));
	expect([...shared].filter(([text, names]) => names.size > 1 && !text.startsWith('{{')).map(([text]) => text)).toEqual(['[add deposit percent]', '[add channel]']);
});

it('words the hold notice as a fired breaker does', () => {
	const text = named('Hold notice').split('\n').filter((line) => line.startsWith('>')).map((line) => line.slice(2)).join('\n');
	expect(text).toBe(holdNotice({ condition: '[add the condition that is met]', action: '[add what stops, and what you do instead]' }));
});

it('promises in the protocol what the settings say', () => {
	const other = starters({ noticeHours: { P1: 2, P2: 6, P3: 48 }, fullTextDays: 7 }).find((note) => note.name === 'Communication protocol')?.text;
	expect(other).toContain('within 2 h of detection');
	expect(other).toContain('within 7 days');
	expect(other).not.toBe(named('Communication protocol'));
});

