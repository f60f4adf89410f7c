import fc from 'fast-check';
import { readControls } from '../../src/control/control';
import { reopenControl } from '../../src/control/reopen-control';
import { readDay, type Day } from '../../src/text/calendar';
import { readDocument } from '../../src/text/document';
import { applyEdits, assertSmall, inOrder, isRefusal } from '../../src/text/edit';
import { expectEdit, expectRefusal } from '../notation';

function day(text: string): Day {
	const read = readDay(text);
	if (!read) throw new Error(text);
	return read;
}

const ID = 'ctl-aaaaaa';
const reopen = (text: string) => reopenControl(text, ID, day('2026-12-23'), 'emoji');
const head = '## Controls\n';

describe('opening a control again', () => {
	it.each([
		['- [x] Compare 📅 2026-03-25 ^ctl-aaaaaa\n  - 2026-03-25 held\n', '- [ ] Compare 📅 2026-12-23 ^ctl-aaaaaa\n  - 2026-03-25 held\n'],
		['> * [X] Compare [due:: 2026-03-25] ^ctl-AAAAAA\r\n', '> * [ ] Compare [due:: 2026-12-23] ^ctl-AAAAAA\r\n'],
		['- [x] Compare ^ctl-aaaaaa #print\n', '- [ ] Compare 📅 2026-12-23 ^ctl-aaaaaa #print\n'],
		['- [x] Compare 📅 2026-12-23 ^ctl-aaaaaa', '- [ ] Compare 📅 2026-12-23 ^ctl-aaaaaa'],
	])('changes its box and its date and nothing else: %j', (before, after) => {
		expectEdit(head + before, reopen, head + after);
	});

	it.each([
		['- [ ] Compare 📅 2026-03-25 ^ctl-aaaaaa\n', /is not ticked/],
		['- [-] Compare ^ctl-aaaaaa\n', /is not ticked/],
		['- [x] Compare ^ctl-bbbbbb\n', /./],
		['- [x] Compare ^ctl-aaaaaa\n- [x] Other ^ctl-aaaaaa\n', /./],
		['- [x] Compare ^ctl-aaaaaa\n<<<<<<< HEAD\n', /conflict/],
	])('is refused for %j', (before, reason) => {
		expectRefusal(head + before, reopen, reason);
	});

	it('leaves every other byte of whatever note alone, and does not do it twice', () => {
		const line = fc.oneof(fc.lorem({ maxCount: 4 }), fc.constantFrom('', '- [x] Other 📅 2026-01-01 ^ctl-bbbbbb', '```', '%% x %%', '> - [x] Quoted', '  - 2026-01-01 held: yes', '| a |', '## Review', '- [x] Twin ^ctl-aaaaaa'));
		const record = fc.constantFrom('- [x] Compare 📅 2026-03-25 ^ctl-aaaaaa', '\t- [X] Compare [due:: 2026-02-30] ^ctl-aaaaaa', '* [x] Compare 📅 ^ctl-aaaaaa', '- [x] Two 📅 2026-01-01 [due:: 2026-02-01] ^ctl-aaaaaa');
		let written = 0;
		fc.assert(fc.property(fc.array(line, { maxLength: 8 }), record, fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'), (before, own, after, ending) => {
			const text = ['## Controls', ...before, own, ...after].join(ending);
			const edits = reopen(text);
			if (isRefusal(edits)) return;
			written += 1;
			assertSmall(text, edits);
			const result = applyEdits(text, edits);
			expect(result.split(ending).filter((each, number) => each !== text.split(ending)[number])).toHaveLength(1);
			for (const edit of inOrder(edits)) expect(edit.insert).not.toMatch(/[\r\n]/);
			expect(readControls(readDocument(result)).find((control) => control.id === ID)).toMatchObject({ box: 'open', due: '2026-12-23' });
			expect(isRefusal(reopen(result))).toBe(true);
		}), { numRuns: 400 });
		expect(written).toBeGreaterThan(50);
	});
});
