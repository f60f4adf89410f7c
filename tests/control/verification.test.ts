import fc from 'fast-check';
import { answerVerification, type NewAnswer } from '../../src/control/answer-verification';
import { readControls, unverifiable, type Control } from '../../src/control/control';
import { readDueLines } from '../../src/control/due-line';
import { planVerification } from '../../src/control/plan-verification';
import { recordControl } from '../../src/control/record-control';
import { readDay, type Day } from '../../src/text/calendar';
import { readDocument } from '../../src/text/document';
import { applyEdits, assertSmall, isRefusal } from '../../src/text/edit';
import { oneLine } from '../../src/text/fold';
import { expectEdit, expectRefusal } from '../notation';
import { oddNote, typed } from '../text/odd-notes';

function day(text: string): Day {
	const read = readDay(text);
	if (!read) throw new Error(text);
	return read;
}

const due = day('2026-12-05');
const today = day('2026-12-06');
const emoji = { due: 'emoji', globalTag: '' } as const;
const planned = { id: 'chk-aaa111', project: '[[Acme December]]', due };
const plan = (text: string) => planVerification(text, 'ctl-aaa111', planned, emoji);
const answer = (said: Partial<NewAnswer>) => (text: string) => answerVerification(text, 'chk-aaa111', { day: today, answer: 'no', text: '', ...said }, 'emoji');
const section = (...lines: readonly string[]): string => `## Controls\n${lines.map((line) => `${line}\n`).join('')}`;
const RECORD = '- [ ] Compare prices 📅 2026-12-23 ^ctl-aaa111';
const LOOK = '- [ ] Can it be verified from the record? [verify:: [[Acme December]]] 📅 2026-12-05 ^chk-aaa111';
const DONE = '- [x] Can it be verified from the record? [verify:: [[Acme December]]] 📅 2026-12-05 ✅ 2026-12-06 ^chk-aaa111';

function only(text: string): Control {
	const [control, more] = readControls(readDocument(text));
	if (!control || more) throw new Error('Not one control');
	return control;
}

describe('a look at one live project', () => {
	it('is a due line below the record, which stays as it is', () => {
		expectEdit(section(RECORD, '  - 2026-11-23 held', '- [ ] Other ^ctl-bbb222'), plan, section(RECORD, '  - 2026-11-23 held', `  ${LOOK}`, '- [ ] Other ^ctl-bbb222'));
		expectEdit(`> ${section(RECORD).replace('\n- ', '\n> - ')}`.replace('> ## ', '## '), plan, `## Controls\n> ${RECORD}\n>   ${LOOK}\n`);
	});

	it('is written in the user’s format and with the user’s tag', () => {
		expectEdit(section(RECORD), (text) => planVerification(text, 'ctl-aaa111', planned, { due: 'field', globalTag: '#task' }),
			section(RECORD, '  - [ ] Can it be verified from the record? #task [verify:: [[Acme December]]] [due:: 2026-12-05] ^chk-aaa111'));
	});

	it('is due on its day, and neither a control nor a result', () => {
		const text = section(RECORD, `  ${LOOK}`);
		expect(readDueLines(readDocument(text))).toEqual([{ id: 'chk-aaa111', line: 2, text: 'Can it be verified from the record?', due, box: 'open' }]);
		expect(only(text)).toMatchObject({ id: 'ctl-aaa111', reviews: [], answers: [], verifications: [{ id: 'chk-aaa111', line: 2, project: { target: 'Acme December' } }] });
	});

	it.each([
		['another task', '  - [ ] Send the mail 📅 2026-12-05 ^chk-aaa111'],
		['one without an id', '  - [ ] Can it be verified? [verify:: [[Acme December]]] 📅 2026-12-05'],
		['one that names no note', '  - [ ] Can it be verified? [verify:: Acme] 📅 2026-12-05 ^chk-aaa111'],
		['a plain item', '  - Can it be verified? [verify:: [[Acme December]]] ^chk-aaa111'],
		['a task two levels down', '  - Note\n    - [ ] Can it be? [verify:: [[Acme December]]] 📅 2026-12-05 ^chk-aaa111'],
	])('is not %s below the record', (_, line) => {
		expect(only(section(RECORD, line)).verifications).toEqual([]);
	});

	it('is not planned twice for one project and day, nor where there is no such record or no note to look into', () => {
		expectRefusal(section(RECORD, `  ${LOOK}`), (text) => planVerification(text, 'ctl-aaa111', { ...planned, id: 'chk-bbb222' }, emoji), 'planned already, on line 3');
		expectRefusal(section(RECORD), (text) => planVerification(text, 'ctl-bbb222', planned, emoji), /./);
		expectRefusal(section(RECORD), (text) => planVerification(text, 'ctl-aaa111', { ...planned, project: '' }, emoji), 'needs a note');
	});

	it('comes with a new record in one piece', () => {
		expectEdit('## Controls\n', (text) => recordControl(text, {
			id: 'ctl-aaa111', kind: 'checklist step', text: 'Compare prices', owner: 'Me', artifact: '[[Send]]', verify: planned,
		}, emoji), section('- [ ] Compare prices [kind:: checklist step] [owner:: Me] [in:: [[Send]]] ^ctl-aaa111', `  ${LOOK}`));
	});
});

describe('its answer', () => {
	it('ticks the line and stands behind it, in a form that can be read without the plugin', () => {
		expectEdit(section(RECORD, `  ${LOOK}`, '  - Note'), answer({ text: 'in [[Acme December]]; no initials' }),
			section(RECORD, `  ${DONE}`, '  - 2026-12-06 verifiable (no): in [[Acme December]]; no initials', '  - Note'));
		expectEdit(section(RECORD, `  ${LOOK}`), answer({ answer: 'yes' }), section(RECORD, `  ${DONE}`, '  - 2026-12-06 verifiable (yes)'));
	});

	it('can be given after the line was ticked elsewhere, and changes nothing the second time', () => {
		const once = section(RECORD, `  ${DONE}`, '  - 2026-12-06 verifiable (no): x');
		expectEdit(section(RECORD, `  ${DONE}`), answer({ text: 'x' }), once);
		expect(answer({ text: 'x' })(once)).toEqual([]);
	});

	it.each([['2026-12-06 verifiable (yes)', 'yes'], ['2026-12-06  Verifiable (NO) : words', 'no'], ['2026-12-06 verifiable (no):', 'no']])('reads %s', (line, expected) => {
		expect(only(section(RECORD, `  - ${line}`)).answers).toMatchObject([{ day: today, answer: expected }]);
	});

	it.each(['2026-12-06 verifiable', '2026-02-30 verifiable (yes)', '2026-12-06 verifiable (maybe)', 'verifiable (yes)', '2026-12-06 unverifiable (no)'])('does not read %s', (line) => {
		expect(only(section(RECORD, `  - ${line}`)).answers).toEqual([]);
	});

	it('counts by its date, then by its place: the last no stands until a yes follows', () => {
		const said = (...lines: readonly string[]): string | undefined => unverifiable(only(section(RECORD, ...lines.map((line) => `  - ${line}`))))?.day;
		expect(said('2026-12-06 verifiable (no)')).toBe('2026-12-06');
		expect(said('2026-12-08 verifiable (no)', '2026-12-06 verifiable (yes)')).toBe('2026-12-08');
		expect(said('2026-12-06 verifiable (no)', '2026-12-06 verifiable (yes)')).toBeUndefined();
		expect(said()).toBeUndefined();
	});

	it('is refused where its words would be read as something else, or nothing is planned', () => {
		expectRefusal(section(RECORD, `  ${LOOK}`), answer({ text: 'x ^ctl-bbb222' }), 'id at the end');
		expectRefusal(section(RECORD), answer({}), /./);
		expectRefusal(section(RECORD, `  ${LOOK.replace('📅', '🔁 every week 📅')}`), answer({}), 'repeats');
	});
});

describe('in whatever note', () => {
	it('a look and its answer are small edits that lose nothing and read back', () => {
		let written = 0;
		fc.assert(fc.property(oddNote, oddNote, typed, (above, below, said) => {
			const text = `${above}\n## Controls\n${RECORD}\n${below}`;
			const first = plan(text);
			if (isRefusal(first)) return;
			assertSmall(text, first);
			const with_ = applyEdits(text, first);
			expect(isRefusal(plan(with_))).toBe(true);
			const second = answer({ text: said })(with_);
			if (isRefusal(second)) return;
			assertSmall(with_, second);
			written += 1;
			const control = readControls(readDocument(applyEdits(with_, second))).find(({ verifications }) => verifications.some((each) => each.id === 'chk-aaa111'));
			expect(control?.answers.at(-1)).toMatchObject({ day: today, answer: 'no', text: oneLine(said) });
			expect(answer({ text: said })(applyEdits(with_, second))).toEqual([]);
		}), { numRuns: 300 });
		expect(written).toBeGreaterThan(40);
	});
});
