import fc from 'fast-check';
import { readControls } from '../../src/control/control';
import { postpone } from '../../src/control/postpone';
import { recordReview, type Review } from '../../src/control/record-review';
import { RESULTS, SKIP_REASONS } from '../../src/control/review-result';
import { readDay, type Day } from '../../src/text/calendar';
import { readDocument } from '../../src/text/document';
import { applyEdits, inOrder, isRefusal, type Edits } from '../../src/text/edit';
import { oneLine } from '../../src/text/fold';
import { applied, expectEdit, expectRefusal } from '../notation';
import { oddNote, typed } from '../text/odd-notes';

function day(text: string): Day {
	const read = readDay(text);
	if (!read) throw new Error(text);
	return read;
}

const today = day('2026-12-23');
const next = day('2027-01-22');
const with_ = (review: Partial<Review>) => (text: string) => recordReview(text, 'ctl-aaa111', { day: today, result: 'held', format: 'emoji', ...review });
const held = with_({});
const section = (...lines: readonly string[]): string => `## Controls\n${lines.map((line) => `${line}\n`).join('')}`;

describe('a review of a control', () => {
	it('is a line below the record, with tick and next date in the same answer', () => {
		expectEdit(
			section('- [ ] Compare prices [owner:: Producer] 📅 2026-12-23 ^ctl-aaa111', '- [ ] Other ^ctl-bbb222'),
			with_({ text: 'ticked in [[Acme January]]', tick: true, next }),
			section('- [x] Compare prices [owner:: Producer] 📅 2027-01-22 ^ctl-aaa111', '  - 2026-12-23 held: ticked in [[Acme January]]', '- [ ] Other ^ctl-bbb222'),
		);
	});

	it('names the reason of a skip, and leaves box and date alone unless asked', () => {
		expectEdit(
			section('- [ ] a [due:: 2026-12-23] ^ctl-aaa111'),
			with_({ result: 'skipped', reason: 'placement', text: 'unticked in [[Acme December]]; moved before scheduling' }),
			section('- [ ] a [due:: 2026-12-23] ^ctl-aaa111', '  - 2026-12-23 skipped (placement): unticked in [[Acme December]]; moved before scheduling'),
		);
	});

	it('goes behind earlier results, which stay, and behind the parts of a breaker', () => {
		expectEdit(
			section('* [ ] a 📅 2026-12-23 ^ctl-aaa111', '\t* If: b', '\t* 2026-11-23 skipped (wording): x', '\t\t* more', '\t* Note'),
			held,
			section('* [ ] a 📅 2026-12-23 ^ctl-aaa111', '\t* If: b', '\t* 2026-11-23 skipped (wording): x', '\t\t* more', '\t* 2026-12-23 held', '\t* Note'),
		);
		expectEdit(section('- [ ] a ^ctl-aaa111', '  - If: b', '  - Then: c', '', '- [ ] d ^ctl-bbb222'), held,
			section('- [ ] a ^ctl-aaa111', '  - If: b', '  - Then: c', '  - 2026-12-23 held', '', '- [ ] d ^ctl-bbb222'));
	});

	it('is indented as its neighbours are: to the content, with a tab where they have one, inside a callout (reliability 9)', () => {
		expectEdit(section('10. [ ] a ^ctl-aaa111'), held, section('10. [ ] a ^ctl-aaa111', '    - 2026-12-23 held'));
		expectEdit(section('-   [ ] a ^ctl-aaa111'), held, section('-   [ ] a ^ctl-aaa111', '    - 2026-12-23 held'));
		expectEdit(section('- [ ] b ^ctl-bbb222', '\t- Log: [[c]]', '- [ ] a ^ctl-aaa111'), held,
			section('- [ ] b ^ctl-bbb222', '\t- Log: [[c]]', '- [ ] a ^ctl-aaa111', '\t- 2026-12-23 held'));
		expectEdit(section('> [!todo]', '> + [ ] a ^ctl-aaa111', '> words'), held, section('> [!todo]', '> + [ ] a ^ctl-aaa111', '> words', '>   - 2026-12-23 held'));
		expectEdit(section('>- [ ] a ^ctl-aaa111'), held, section('>- [ ] a ^ctl-aaa111', '>   - 2026-12-23 held'));
	});

	it('keeps the line ending of the neighbour and a missing final newline', () => {
		expectEdit('## Controls\r\n- [ ] a ^ctl-aaa111', held, '## Controls\r\n- [ ] a ^ctl-aaa111\r\n  - 2026-12-23 held');
	});

	it('adds a date before the id when there is none, and finds fields, tags and selectors (reliability 17)', () => {
		expectEdit(section('- [/] a 📅️ 2026-12-23 ⏫ 🔁 every month #x ^CTL-AAA111 #task'), with_({ next, tick: true }),
			section('- [x] a 📅️ 2027-01-22 ⏫ 🔁 every month #x ^CTL-AAA111 #task', '  - 2026-12-23 held'));
		expectEdit(section('- [ ] a ^ctl-aaa111'), with_({ next, format: 'field' }), section('- [ ] a [due:: 2027-01-22] ^ctl-aaa111', '  - 2026-12-23 held'));
	});

	it('leaves an id on the next line where it is', () => {
		expectEdit(section('- [ ] a', '^ctl-aaa111'), with_({ next }), section('- [ ] a 📅 2027-01-22', '^ctl-aaa111', '  - 2026-12-23 held'));
		expectRefusal(section('- [ ] a', '', '^ctl-aaa111'), held, /at the end of its line/);
	});

	it('is found by the whole line where there is no id', () => {
		const whole = (text: string) => recordReview(text, '- [ ] a 📅 2026-12-23', { day: today, result: 'held', format: 'emoji', next, tick: true });
		expectEdit(section('- [ ] a 📅 2026-12-23'), whole, section('- [x] a 📅 2027-01-22', '  - 2026-12-23 held'));
	});

	it('makes one line of several, and refuses words that would end in an id', () => {
		expectEdit(section('- [ ] a ^ctl-aaa111'), with_({ text: 'one\r\n- [ ] two' }), section('- [ ] a ^ctl-aaa111', '  - 2026-12-23 held: one - [ ] two'));
		expectRefusal(section('- [ ] a ^ctl-aaa111'), with_({ text: 'see ^ctl-aaa111' }), /An id at the end/);
		expectRefusal(section('- [ ] a ^ctl-aaa111'), with_({ text: '^x #tag' }), /An id at the end/);
	});

	it('refuses a record that is gone, twice there, hidden, or beside conflict marks (reliability 8, 10, 14)', () => {
		expectRefusal(section('- [ ] a ^ctl-bbb222'), held, /changed or is gone/);
		expectRefusal(section('- [ ] a ^ctl-aaa111', '- [ ] b ^ctl-aaa111'), held, 'The id ctl-aaa111 stands on line 2 and on line 3.');
		expectRefusal(`${section('- [ ] a ^ctl-aaa111')}\n## Client messages\nWords ^ctl-aaa111\n`, held, 'on line 2 and on line 5.');
		expectRefusal(section('```', '- [ ] a ^ctl-aaa111', '```'), held, /changed or is gone/);
		expectRefusal(section('- [ ] a ^ctl-aaa111', '<<<<<<< HEAD'), held, /merge conflict/);
		expectRefusal('- [ ] a 📅 2026-12-23 ^chk-aaa111\n', (text) => recordReview(text, 'chk-aaa111', { day: today, result: 'held', format: 'emoji' }), /changed or is gone/);
	});
});

const record = fc.constantFrom(
	'- [ ] a [in:: [[L]]] 📅 2026-12-23 ^ctl-aaa111', '> - [ ] a 📅️ 2026-12-23 #t ^ctl-aaa111\n>   - 2026-01-01 held', '\t* [!] a [due:: 2026-12-23] ^ctl-aaa111\n\t\t* If: x',
	'2. [x] a ^ctl-aaa111\n   - 2026-01-01 skipped (cost): b\n   ```\n   code\n   ```', '- [ ] a\r\n^ctl-aaa111', '- [ ] a `x` [x:: y] ^ctl-aaa111\r\n  - Note\r\n\r\n    words', '>- [ ] a ^ctl-aaa111',
);
const note = fc.tuple(oddNote, record, oddNote).map(([before, said, after]) => `${before}\n## Controls\n${said}\n${after}`);
const review: fc.Arbitrary<Review> = fc.record({
	result: fc.constantFrom(...RESULTS), reason: fc.option(fc.constantFrom(...SKIP_REASONS)), text: typed, ahead: fc.boolean(), tick: fc.boolean(), format: fc.constantFrom('emoji', 'field'),
}).map(({ reason, ahead, ...rest }) => ({ ...rest, day: today, ...(reason && { reason }), ...(ahead && { next }) }));

/** The edits that take these back. */
function inverse(text: string, edits: Edits): Edits {
	let shift = 0;
	return inOrder(edits).map((edit) => {
		const at = edit.at + shift;
		shift += edit.insert.length - edit.remove;
		return { at, remove: edit.insert.length, insert: text.slice(edit.at, edit.at + edit.remove) };
	});
}

const reviewsOf = (text: string) => readControls(readDocument(text)).find((each) => each.id === 'ctl-aaa111')?.reviews ?? [];

describe('a review, in whatever note', () => {
	it('reads back as it was meant, by small edits that can be taken back', () => {
		let written = 0;
		fc.assert(fc.property(note, review, (text, said) => {
			const edits = recordReview(text, 'ctl-aaa111', said);
			if (isRefusal(edits)) return;
			written += 1;
			const after = applied(text, edits);
			expect(reviewsOf(after).at(-1)).toMatchObject({ day: today, result: said.result, reason: said.reason ?? '', text: oneLine(said.text ?? '') });
			expect(readDocument(after).lines).toHaveLength(readDocument(text).lines.length + 1);
			expect(applyEdits(after, inverse(text, edits))).toBe(text);
		}), { numRuns: 600 });
		expect(written).toBeGreaterThan(150);
	});

	it('keeps the order of two, and loses nothing that was written in between (reliability 23)', () => {
		let written = 0;
		fc.assert(fc.property(note, review, review, (text, first, second) => {
			const once = recordReview(text, 'ctl-aaa111', first);
			if (isRefusal(once)) return;
			const moved = applied(text, once);
			const later = postpone(moved, 'ctl-aaa111', day('2027-03-01'), 'emoji');
			if (isRefusal(later)) return;
			const between = applied(moved, later);
			const twice = recordReview(between, 'ctl-aaa111', { ...second, day: day('2027-01-20') });
			if (isRefusal(twice)) return;
			written += 1;
			const after = applied(between, twice);
			expect(reviewsOf(after).map(({ day: on, result }) => `${on} ${result}`)).toEqual(
				[...reviewsOf(text).map(({ day: on, result }) => `${on} ${result}`), `2026-12-23 ${first.result}`, `2027-01-20 ${second.result}`]);
			expect(readControls(readDocument(after)).find((each) => each.id === 'ctl-aaa111')?.due).toBe(second.next ?? '2027-03-01');
		}), { numRuns: 400 });
		expect(written).toBeGreaterThan(100);
	});
});
