import fc from 'fast-check';
import { readHeldIds } from '../../src/control/anchor';
import { readControls } from '../../src/control/control';
import { giveId, giveNewId } from '../../src/control/give-id';
import { readDocument } from '../../src/text/document';
import { isRefusal } from '../../src/text/edit';
import { applied, expectEdit, expectRefusal, linesOf } from '../notation';
import { oddNote } from '../text/odd-notes';

const to = (line: string) => (text: string) => giveId(text, line, 'ctl-aaaaaa');
const fresh = (text: string) => giveNewId(text, 'ctl-7k3q2a', 'ctl-bbbbbb');

describe('a control without an id', () => {
	it.each([
		['at the end of its line', '- [ ] Check [owner:: Me]', '- [ ] Check [owner:: Me] ^ctl-aaaaaa'],
		['behind tags', '> - [ ] Check 📅 2026-12-23 #task', '> - [ ] Check 📅 2026-12-23 #task ^ctl-aaaaaa'],
		['before trailing blanks', '- [ ] Check  ', '- [ ] Check ^ctl-aaaaaa  '],
	])('gets one %s', (_, before, after) => {
		expectEdit(linesOf('## Controls', before, '  - 2026-12-23 held'), to(before), linesOf('## Controls', after, '  - 2026-12-23 held'));
	});

	it('gets it at the end of a text that goes on over lines', () => {
		expectEdit('## Controls\n- [ ] Check\n  twice\n', to('- [ ] Check'), '## Controls\n- [ ] Check\n  twice ^ctl-aaaaaa\n');
	});

	it.each([
		['that is gone', '## Controls\n- [ ] Other\n', /changed or is gone/],
		['that stands there twice', '## Controls\n- [ ] Check\n- [ ] Check\n', /changed or is gone/],
		['that stands elsewhere', '- [ ] Check\n', /changed or is gone/],
	])('is refused one %s', (_, text, why) => {
		expectRefusal(text, to('- [ ] Check'), why);
	});

	it('keeps an id that something else may link to', () => {
		expectRefusal('## Controls\n- [ ] Check ^mine\n', to('- [ ] Check ^mine'), /other notes may link/);
	});

	it('is refused one that would stand in a comment', () => {
		expectRefusal('## Controls\n- [ ] Check %% why\n\n', to('- [ ] Check %% why'), /./);
	});

	it('in any note gets one by a pure insertion, and nothing else changes', () => {
		let written = 0;
		fc.assert(fc.property(oddNote, fc.constantFrom('- [ ] Check', '* [x] Check #tag', '> - [ ] Check'), (text, line) => {
			const note = `${text}\n\n## Controls\n${line}\n`;
			const answer = to(line)(note);
			if (isRefusal(answer)) return;
			written += 1;
			const after = readControls(readDocument(applied(note, answer)));
			const before = readControls(readDocument(note));
			expect(answer).toMatchObject([{ remove: 0, insert: ' ^ctl-aaaaaa' }]);
			expect(after.map((each) => [each.text, each.box])).toEqual(before.map((each) => [each.text, each.box]));
			expect(after.filter((each) => each.id === 'ctl-aaaaaa')).toHaveLength(1);
		}), { numRuns: 300 });
		expect(written).toBeGreaterThan(50);
	});
});

describe('an id that a note holds twice', () => {
	it('is replaced at the second block', () => {
		expectEdit('## Controls\n- [ ] A ^ctl-7k3q2a\n- [ ] B ^CTL-7K3Q2A\n', fresh, '## Controls\n- [ ] A ^ctl-7k3q2a\n- [ ] B ^ctl-bbbbbb\n');
	});

	it('is replaced where tags follow it', () => {
		expectEdit('## Controls\n- [ ] A ^ctl-7k3q2a\n- [ ] B ^ctl-7k3q2a #x\n', fresh, '## Controls\n- [ ] A ^ctl-7k3q2a\n- [ ] B ^ctl-bbbbbb #x\n');
	});

	it.each([
		'- [ ] A ^ctl-7k3q2a\n', '- [ ] A ^ctl-7k3q2a\n```\n- [ ] B ^ctl-7k3q2a\n```\n', '- [ ] A ^ctl-7k3q2a\n- see ^ctl-7k3q2a there\n',
	])('is left alone where it stands once: %j', (text) => {
		expectRefusal(text, fresh, /changed or is gone/);
	});

	it('in any note only the second changes', () => {
		fc.assert(fc.property(oddNote, (text) => {
			const note = `${text}\n\n- [ ] A ^ctl-zzzzzz\n- [ ] B ^ctl-zzzzzz\n`;
			const answer = giveNewId(note, 'ctl-zzzzzz', 'ctl-bbbbbb');
			if (isRefusal(answer)) return;
			const ids = (of: string): string[] => readHeldIds(readDocument(of)).map((held) => held.id);
			const expected = ids(note);
			expected[expected.lastIndexOf('ctl-zzzzzz')] = 'ctl-bbbbbb';
			expect(ids(applied(note, answer))).toEqual(expected);
		}), { numRuns: 200 });
	});
});
