import fc from 'fast-check';
import { readControls } from '../../src/control/control';
import { readDueChoice } from '../../src/control/due-choice';
import { readDueLines } from '../../src/control/due-line';
import { postpone } from '../../src/control/postpone';
import { readDay, type Day } from '../../src/text/calendar';
import { readDocument } from '../../src/text/document';
import { applyEdits, isRefusal } from '../../src/text/edit';
import { applied, expectEdit, expectRefusal } from '../notation';
import { oddNote } from '../text/odd-notes';

function day(text: string): Day {
	const read = readDay(text);
	if (!read) throw new Error(text);
	return read;
}

const on = day('2027-01-15');
const line = (text: string) => postpone(text, 'chk-a1b2c3', on, 'emoji');
const control = (text: string) => postpone(text, 'ctl-aaa111', on, 'emoji');
const record = (said: string): string => `## Controls\n${said}\n`;

describe('postponing', () => {
	it('changes exactly the date, in the format it is written in', () => {
		expectEdit('- [ ] Send 📅 2026-12-23 ⏫ ^chk-a1b2c3\n', line, '- [ ] Send 📅 2027-01-15 ⏫ ^chk-a1b2c3\n');
		expectEdit('- [ ] Send 📅️2026-12-23 ^chk-a1b2c3', line, '- [ ] Send 📅️2027-01-15 ^chk-a1b2c3');
		expectEdit('- [ ] Send (due:: 2026-12-23 ) #task ^chk-a1b2c3', line, '- [ ] Send (due:: 2027-01-15 ) #task ^chk-a1b2c3');
		expectEdit('> 1. [!] Send [due::2026-12-23] ^CHK-A1B2C3 #later\r\n', line, '> 1. [!] Send [due::2027-01-15] ^CHK-A1B2C3 #later\r\n');
	});

	it('leaves other dates, dates in words and dates in code alone', () => {
		expectEdit(
			'- [ ] By 2026-12-23 `📅 2026-12-01` ➕ 2026-11-01 📅 2026-12-23 ✅ 2026-12-23 ^chk-a1b2c3', line,
			'- [ ] By 2026-12-23 `📅 2026-12-01` ➕ 2026-11-01 📅 2027-01-15 ✅ 2026-12-23 ^chk-a1b2c3',
		);
	});

	it('changes the date that is read where there are two, and an impossible one where there is no other', () => {
		expectEdit('- [ ] a 📅 2026-02-30 [due:: 2026-12-23] 📅 2026-12-24 ^chk-a1b2c3', line, '- [ ] a 📅 2026-02-30 [due:: 2027-01-15] 📅 2026-12-24 ^chk-a1b2c3');
		expectEdit(record('- [ ] a 📅 2026-02-30 ^ctl-aaa111'), control, record('- [ ] a 📅 2027-01-15 ^ctl-aaa111'));
		expectEdit(record('- [ ] a 📅 ^ctl-aaa111'), control, record('- [ ] a 📅 2027-01-15 ^ctl-aaa111'));
		expectEdit(record('- [ ] a [due::] ^ctl-aaa111'), control, record('- [ ] a [due:: 2027-01-15] ^ctl-aaa111'));
	});

	it('adds a date before the id, or at the end of a line whose id stands below it', () => {
		expectEdit(record('- [ ] a [owner:: Me] ^ctl-aaa111 #tag'), control, record('- [ ] a [owner:: Me] 📅 2027-01-15 ^ctl-aaa111 #tag'));
		expectEdit(record('- [ ] a\n  goes on ^ctl-aaa111'), control, record('- [ ] a 📅 2027-01-15\n  goes on ^ctl-aaa111'));
		expectEdit(record('- [ ] a\n^ctl-aaa111'), (text) => postpone(text, 'ctl-aaa111', on, 'field'), record('- [ ] a [due:: 2027-01-15]\n^ctl-aaa111'));
	});

	it('finds a control without an id by its whole line', () => {
		const whole = (text: string) => postpone(text, '- [ ] a 📅 2026-12-23', on, 'emoji');
		expectEdit(record('- [ ] a 📅 2026-12-23'), whole, record('- [ ] a 📅 2027-01-15'));
		expectRefusal(record('- [ ] a 📅 2026-12-24'), whole, /changed or is gone/);
		expectRefusal(record('- [ ] a 📅 2026-12-23\n- [ ] a 📅 2026-12-23'), whole, /line 2 and on line 3/);
	});

	it('writes nothing when it is due that day already', () => {
		expect(postpone('- [ ] a 📅 2027-01-15 ^chk-a1b2c3', 'chk-a1b2c3', on, 'emoji')).toEqual([]);
	});

	it('refuses a line that is gone, an id twice, a copy, code and conflict marks', () => {
		expectRefusal('- [ ] a 📅 2026-12-23 ^chk-zzzzzz', line, /changed or is gone/);
		expectRefusal('- [ ] a 📅 2026-12-23 ^chk-a1b2c3\n\n- [ ] b ^chk-a1b2c3', line, /line 1 and on line 3/);
		expectRefusal('- [ ] a 📅 2026-12-23 ^ctl-aaa111', control, /changed or is gone/);
		expectRefusal('```\n- [ ] a 📅 2026-12-23 ^chk-a1b2c3\n```', line, /changed or is gone/);
		expectRefusal(`- [ ] a 📅 2026-12-23 ^chk-a1b2c3\n${'<'.repeat(7)} HEAD\n`, line, /merge conflict/);
	});

	it('changes one line of whatever note by nothing but the date, and back again', () => {
		const task = fc.constantFrom(
			'- [ ] a 📅 2026-12-23 ^chk-zzz999', '> * [!] a `x` 📅️ 2026-12-23 #t ^chk-zzz999', '3) [ ] [due:: 2026-12-23] a [x:: y] ^chk-zzz999',
			'- [ ] 👩‍👩‍👧 a 📅 2026-12-23 🔁 every month\n  ^chk-zzz999', '- [ ] a 📅 2026-12-23\r\n^chk-zzz999',
		);
		let written = 0;
		fc.assert(fc.property(oddNote, task, oddNote, (before, said, after) => {
			const text = `${before}\n${said}\n${after}`;
			const edits = postpone(text, 'chk-zzz999', on, 'emoji');
			if (isRefusal(edits)) return;
			written += 1;
			expect(edits).toHaveLength(1);
			const moved = applied(text, edits);
			expect(readDueLines(readDocument(moved)).find((each) => each.id === 'chk-zzz999')?.due).toBe(on);
			const back = postpone(moved, 'chk-zzz999', day('2026-12-23'), 'emoji');
			expect(isRefusal(back) ? back.refused : applyEdits(moved, back)).toBe(text);
		}), { numRuns: 400 });
		expect(written).toBeGreaterThan(100);
	});

	it('gives any control a date that reads back', () => {
		const said = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.constantFrom('📅', '[due:: ', '`x', '%% x', '🔁 every day', '[due:: [[2026-01-01]]]'));
		let written = 0;
		fc.assert(fc.property(said, fc.constantFrom('emoji', 'field'), (words, format) => {
			const text = record(`- [ ] ${words.replace(/[\r\n]/g, ' ')} ^ctl-aaa111`);
			const edits = postpone(text, 'ctl-aaa111', on, format);
			if (isRefusal(edits)) return;
			written += 1;
			expect(readControls(readDocument(applied(text, edits)))).toMatchObject([{ id: 'ctl-aaa111', due: on }]);
		}), { numRuns: 400 });
		expect(written).toBeGreaterThan(100);
	});
});

describe('a choice of a day', () => {
	it.each([
		['tomorrow', '2026-02-01'], ['next week', '2026-02-07'], ['+2w', '2026-02-14'], ['next month', '2026-02-28'], ['+3d', '2026-02-03'],
		['+ 10 Days', '2026-02-10'], ['+2 weeks', '2026-02-14'], ['+13m', '2027-02-28'], [' 2026-12-23 ', '2026-12-23'],
	])('%s, counted from 31 January, is %s', (choice, expected) => {
		expect(readDueChoice(choice, day('2026-01-31'))).toBe(expected);
	});

	it.each(['', 'soon', '+0d', '+2', '2w', '-3d', '+2y', '2026-02-30', '+99999d'])('“%s” is none', (choice) => {
		expect(readDueChoice(choice, day('2026-01-31'))).toBeUndefined();
	});

	it('goes over a leap day and a year', () => {
		expect(readDueChoice('next month', day('2028-01-30'))).toBe('2028-02-29');
		expect(readDueChoice('tomorrow', day('2026-12-31'))).toBe('2027-01-01');
	});
});
