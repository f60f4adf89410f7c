import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDueLine } from '../../src/control/add-due-line';
import { answerVerification } from '../../src/control/answer-verification';
import { placeInArtifact } from '../../src/control/artifact-line';
import { CONTROL_KINDS, readControls, type Control } from '../../src/control/control';
import { readDueLines } from '../../src/control/due-line';
import type { NewControl } from '../../src/control/new-control';
import { planVerification } from '../../src/control/plan-verification';
import { postpone } from '../../src/control/postpone';
import { recordControl } from '../../src/control/record-control';
import { recordReview } from '../../src/control/record-review';
import { reopenControl } from '../../src/control/reopen-control';
import { tickDueLine, untickDueLine } from '../../src/control/tick-due-line';
import type { Day } from '../../src/text/calendar';
import { readDocument } from '../../src/text/document';
import type { Edits, Refusal } from '../../src/text/edit';
import { incident, vaultOf } from '../index/vault-of';
import { applied } from '../notation';
import { readAsDataview } from './dataview-reader';
import { readAsTasks, toggledByTasks, type TasksFormat } from './tasks-reader';

const DUE = '2026-12-23' as Day;
const NEXT = '2027-01-22' as Day;
const TODAY = '2026-12-20' as Day;

const STYLES = (['emoji', 'field'] as const).flatMap((due) => ['', '#task', '#client/acme'].map((globalTag) => ({ due, globalTag })));

function control(kind: NewControl['kind']): NewControl {
	return {
		id: 'ctl-7k3q2a', kind, text: 'Compare every price (twice) with the [price list](https://example.com) #prices', owner: 'Producer', artifact: '[[Send checklist|the list]]',
		placed: '2026-11-24' as Day, due: DUE, stage: 'delivery', effect: 'quality',
		...(kind === 'circuit breaker' && { breaker: { condition: 'no approval 24 hours before', action: 'pause', log: '[[Acme log]]' } }),
		...(kind === 'checklist step' && { verify: { id: 'chk-a1b2c3', project: '[[Acme December]]', due: TODAY } }),
	};
}

type Write = (text: string) => Edits | Refusal;

/** The task lines of a note after some writers, one after the other. */
function written(text: string, ...writers: readonly Write[]): string[] {
	return writers.reduce((now, write) => applied(now, write(now)), text).split('\n').filter((line) => /^[\s>]*[-*+] \[/.test(line));
}

describe.each(STYLES)('with dates as $due and the tag “$globalTag”, Tasks and Dataview read', (style) => {
	const { due: format } = style;
	const tasks = (line: string | undefined) => readAsTasks(line ?? '', format);

	it.each(CONTROL_KINDS)('the record of a %s: its date, its id, and every field', (kind) => {
		const [line] = written('## Controls\n', (text) => recordControl(text, control(kind), style));
		expect(tasks(line)).toMatchObject({ status: ' ', due: DUE, blockLink: '^ctl-7k3q2a' });
		expect(tasks(line)?.description).toContain('Compare every price');
		if (style.globalTag !== '') expect(tasks(line)?.description).toContain(style.globalTag);
		expect(readAsDataview(line ?? '')).toMatchObject({
			kind, stage: 'delivery', owner: 'Producer', effect: 'quality', in: '[[Send checklist|the list]]', placed: '2026-11-24', due: DUE,
		});
	});

	it('a due line, and the day on which it was ticked', () => {
		const write: Write = (text) => addDueLine(text, { id: 'chk-a1b2c3', text: 'Send the notice', due: DUE }, style);
		expect(tasks(written('', write)[0])).toMatchObject({ status: ' ', due: DUE, blockLink: '^chk-a1b2c3' });
		const [done] = written('', write, (text) => tickDueLine(text, 'chk-a1b2c3', TODAY, format));
		expect(tasks(done)).toMatchObject({ status: 'x', due: DUE, done: TODAY, blockLink: '^chk-a1b2c3' });
		expect(readAsDataview(done ?? '')).toEqual({ due: DUE, completion: TODAY });
	});

	it('a look at a live project, and its answer', () => {
		const [, look] = written('## Controls\n', (text) => recordControl(text, control('checklist step'), style));
		expect(tasks(look)).toMatchObject({ status: ' ', due: TODAY, blockLink: '^chk-a1b2c3' });
		expect(readAsDataview(look ?? '')).toMatchObject({ verify: '[[Acme December]]', due: TODAY });
		const [, , more] = written('## Controls\n', (text) => recordControl(text, control('checklist step'), style),
			(text) => planVerification(text, 'ctl-7k3q2a', { id: 'chk-d4e5f6', project: '[Acme](Acme%20May.md)', due: DUE }, style));
		expect(tasks(more)).toMatchObject({ due: DUE, blockLink: '^chk-d4e5f6' });
		const [, done] = written('## Controls\n', (text) => recordControl(text, control('checklist step'), style),
			(text) => answerVerification(text, 'chk-a1b2c3', { day: TODAY, answer: 'no', text: 'x' }, format));
		expect(tasks(done)).toMatchObject({ status: 'x', due: TODAY, done: TODAY, blockLink: '^chk-a1b2c3' });
	});

	it('what a review, a postponement and a reopening leave behind', () => {
		const record: Write = (text) => recordControl(text, control('procedure change'), style);
		const reviewed: Write = (text) => recordReview(text, 'ctl-7k3q2a', { day: TODAY, result: 'held', text: 'ticked in [[A]]', tick: true, next: NEXT, format });
		expect(tasks(written('## Controls\n', record, reviewed)[0])).toMatchObject({ status: 'x', due: NEXT, blockLink: '^ctl-7k3q2a' });
		expect(tasks(written('## Controls\n', record, (text) => postpone(text, 'ctl-7k3q2a', NEXT, format))[0])).toMatchObject({ status: ' ', due: NEXT });
		expect(tasks(written('## Controls\n', record, reviewed, (text) => reopenControl(text, 'ctl-7k3q2a', DUE, format))[0])).toMatchObject({ status: ' ', due: DUE });
		const { due: _, ...undated } = control('procedure change');
		expect(tasks(written('## Controls\n', (text) => recordControl(text, undated, style), (text) => postpone(text, 'ctl-7k3q2a', NEXT, format))[0])).toMatchObject({ due: NEXT });
	});

	it('a line in an artifact as a task with its id', () => {
		const [line] = written('# List\n', (text) => placeInArtifact(text, control('checklist step'), '[[INC-0007 Wrong|INC-0007]]', { end: true }));
		expect(tasks(line)).toMatchObject({ status: ' ', blockLink: '^ctl-7k3q2a' });
		expect(tasks(line)?.due).toBeUndefined();
	});
});

describe('what Tasks put on a line', () => {
	const TRAILING = '- [ ] Compare ⏫ 🔁 every month 🛫 2026-11-01 ⏳ 2026-11-02 📅 2026-12-23 ➕ 2026-10-01 #task ^ctl-7k3q2a';
	const line = (text: string): Control | undefined => readControls(readDocument(`## Controls\n${text}\n`))[0];

	it('stays where it is, in its order, when a date is moved', () => {
		const [moved] = written(`## Controls\n${TRAILING}\n`, (text) => postpone(text, 'ctl-7k3q2a', NEXT, 'field'));
		expect(moved).toBe(TRAILING.replace(DUE, NEXT));
		expect(readAsTasks(moved ?? '', 'emoji')).toMatchObject({ due: NEXT, recurrence: 'every month', blockLink: '^ctl-7k3q2a' });
	});

	it('is no part of what the control says', () => {
		expect(line(TRAILING)).toMatchObject({ text: 'Compare', due: DUE, box: 'open', id: 'ctl-7k3q2a' });
	});

	it.each(['emoji', 'field'] as const)('as %s when it ticks a box is understood: ticked, with its date, and reported while no review held', (format: TasksFormat) => {
		const [record = ''] = written('## Controls\n', (text) => recordControl(text, control('procedure change'), { due: format, globalTag: '#task' }));
		const toggled = toggledByTasks(record, TODAY, format);
		expect(readAsTasks(toggled, format)).toMatchObject({ status: 'x', done: TODAY, due: DUE });
		expect(line(toggled)).toEqual({ ...line(record), box: 'ticked' });
		expect(line(toggled.replace('[x]', '[-]'))).toMatchObject({ box: 'dropped' });
		expect(line(toggled.replace('[x]', '[/]'))).toMatchObject({ box: 'open' });
	});

	it('when it ticks a due line is taken back byte for byte', () => {
		const due = '- [ ] Send the notice 📅 2026-12-23 ^chk-a1b2c3';
		const toggled = toggledByTasks(due, TODAY, 'emoji');
		expect(readDueLines(readDocument(toggled))).toMatchObject([{ box: 'ticked', due: DUE, text: 'Send the notice' }]);
		expect(applied(toggled, untickDueLine(toggled, 'chk-a1b2c3', TODAY))).toBe(due);
		expect(applied(due, tickDueLine(due, 'chk-a1b2c3', TODAY, 'emoji'))).toBe(toggled);
	});

	it('when it repeats a control is understood: the done one keeps the id, the next one is offered an id', () => {
		const again = TRAILING.replace(' ^ctl-7k3q2a', '').replace(DUE, NEXT);
		const controls = readControls(readDocument(`## Controls\n${again}\n${toggledByTasks(TRAILING, TODAY, 'emoji')}\n`));
		expect(controls.map(({ id, box, due }) => [id, box, due])).toEqual([[undefined, 'open', NEXT], ['ctl-7k3q2a', 'ticked', DUE]]);
		expect(tickDueLine('- [ ] Look 🔁 every month 📅 2026-12-23 ^chk-a1b2c3', 'chk-a1b2c3', TODAY, 'emoji')).toHaveProperty('refused');
	});
});

describe('a control rescheduled elsewhere is due on its new day', () => {
	it.each([
		['by Tasks', '- [ ] Step [in:: [[Send]]] 📅 2027-01-22 ^ctl-aaaaaa'],
		['by Tasks, which writes two blanks', '- [ ] Step [in:: [[Send]]]  [due:: 2027-01-22] ^ctl-aaaaaa'],
		['as a Dataview field in brackets', '- [ ] Step [in:: [[Send]]] [due:: 2027-01-22] ^ctl-aaaaaa'],
		['as a Dataview field in parentheses', '- [ ] Step (in:: [[Send]]) (due:: 2027-01-22) ^ctl-aaaaaa'],
		['by hand, with another sign and no blank', '- [ ] Step [in:: [[Send]]] 🗓️2027-01-22 ^ctl-aaaaaa'],
		['by hand, in front of everything else', '- [ ] 📅 2027-01-22 Step [in:: [[Send]]] ^ctl-aaaaaa'],
	])('%s', (_, record) => {
		const { index } = vaultOf({ 'INC.md': incident('INC-0001', record), 'Send.md': '- [ ] Step ^ctl-aaaaaa' });
		expect(index.controls().map(({ control: { due, text }, standing }) => [due, text, standing.state])).toEqual([['2027-01-22', 'Step', 'in place']]);
	});
});

it('reads every dated line of the sample vault as Tasks and Dataview do', () => {
	const root = join(__dirname, '../vault');
	const notes = readdirSync(root, { recursive: true, withFileTypes: true }).filter((file) => file.isFile() && file.name.endsWith('.md'));
	let compared = 0;
	for (const note of notes) {
		const doc = readDocument(readFileSync(join(note.parentPath, note.name), 'utf8'));
		for (const { line, due } of [...readControls(doc), ...readDueLines(doc)]) {
			const text = doc.lines[line]?.text ?? '';
			const theirs = readAsTasks(text, 'emoji')?.due ?? readAsTasks(text, 'field')?.due;
			if (due === undefined || theirs === undefined) continue;
			compared += 1;
			expect([note.name, line, theirs, readAsDataview(text)['due']]).toEqual([note.name, line, due, due]);
		}
	}
	expect(compared).toBeGreaterThan(20);
});
