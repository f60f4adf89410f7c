import fc from 'fast-check';
import { tickDueLine, untickDueLine } from '../../src/control/tick-due-line';
import { readDay, type Day } from '../../src/text/calendar';
import { applyEdits, isRefusal } from '../../src/text/edit';
import { applied, expectEdit, expectRefusal } from '../notation';

function day(text: string): Day {
	const read = readDay(text);
	if (!read) throw new Error(text);
	return read;
}
const today = day('2026-11-23');
const tick = (text: string) => tickDueLine(text, 'chk-4r8vwy', today, 'emoji');

describe('ticking a due line', () => {
	it('writes the day before the id', () => {
		expectEdit(
			'- [ ] Send the notice 📅 2026-11-23 ^chk-4r8vwy\n',
			tick,
			'- [x] Send the notice 📅 2026-11-23 ✅ 2026-11-23 ^chk-4r8vwy\n',
		);
	});

	it('writes the day as a field where the user writes fields', () => {
		expectEdit(
			'- [ ] Send the notice [due:: 2026-11-23] ^chk-4r8vwy',
			(text) => tickDueLine(text, 'chk-4r8vwy', today, 'field'),
			'- [x] Send the notice [due:: 2026-11-23] [completion:: 2026-11-23] ^chk-4r8vwy',
		);
	});

	it('keeps quotes, markers and line endings, and leaves every other line alone', () => {
		expectEdit(
			'> * [!] Send 📅 2026-11-23 ^chk-4r8vwy\r\n- [ ] Other 📅 2026-11-23 ^chk-aaaaaa\r\n',
			tick,
			'> * [x] Send 📅 2026-11-23 ✅ 2026-11-23 ^chk-4r8vwy\r\n- [ ] Other 📅 2026-11-23 ^chk-aaaaaa\r\n',
		);
	});

	it('writes nothing when the line is ticked already', () => {
		expectEdit('- [x] Send 📅 2026-11-23 ^chk-4r8vwy', tick, '- [x] Send 📅 2026-11-23 ^chk-4r8vwy');
	});

	it('refuses when the line is gone, stands there twice, repeats, or the note holds a merge conflict', () => {
		const line = '- [ ] Send 📅 2026-11-23 ^chk-4r8vwy\n';
		expectRefusal('- [ ] Send 📅 2026-11-23 ^chk-aaaaaa', tick, /changed or is gone/);
		expectRefusal(`${line}${line}`, tick, /line 1 and on line 2/);
		expectRefusal('- [ ] Send 🔁 every month 📅 2026-11-23 ^chk-4r8vwy', tick, /repeats/);
		expectRefusal(`${'<'.repeat(7)} a\n${line}${'>'.repeat(7)} b`, tick, /merge conflict/);
	});

	it('does not see a line in a code block', () => {
		expectRefusal('```\n- [ ] Send 📅 2026-11-23 ^chk-4r8vwy\n```', tick, /changed or is gone/);
	});
});

describe('taking a tick back', () => {
	const words = fc.array(fc.constantFrom('send', 'the', '日本語', '[[Note|label]]', '#tag', '(x)', '`code`', 'é', '👩‍👩‍👧'), { minLength: 1, maxLength: 6 });
	const note = fc.record({
		before: fc.array(fc.constantFrom('text', '', '- item', '## Heading', '- [x] done ✅ 2026-01-01'), { maxLength: 4 }),
		prefix: fc.constantFrom('- ', '* ', '+ ', '1. ', '  - ', '> - '),
		said: words,
		date: fc.constantFrom('📅 2026-11-23', '📅️ 2026-11-23', '[due:: 2026-11-23]'),
		behind: fc.constantFrom('', ' ⏫', ' #task', ' [note:: a]'),
		after: fc.array(fc.constantFrom('text', '', '- [ ] other'), { maxLength: 3 }),
		ending: fc.constantFrom('\n', '\r\n'),
	});

	it('restores every byte, so that only the done date was ever added', () => {
		fc.assert(fc.property(note, fc.constantFrom('emoji', 'field'), ({ before, prefix, said, date, behind, after, ending }, format) => {
			const line = `${prefix}[ ] ${said.join(' ')} ${date}${behind} ^chk-4r8vwy`;
			const text = ['intro', '', ...before, '', line, ...after].join(ending);
			const ticked = applied(text, tickDueLine(text, 'chk-4r8vwy', today, format));
			const back = untickDueLine(ticked, 'chk-4r8vwy', today);
			expect(ticked).not.toBe(text);
			expect(isRefusal(back) ? back.refused : applyEdits(ticked, back)).toBe(text);
		}));
	});
});
