import fc from 'fast-check';
import { readControls } from '../../src/control/control';
import { isNoClause, recordNoClause } from '../../src/control/no-clause';
import { readDocument } from '../../src/text/document';
import { isRefusal } from '../../src/text/edit';
import { oneLine } from '../../src/text/fold';
import { applied, expectEdit, expectRefusal } from '../notation';
import { oddNote, typed } from '../text/odd-notes';

const because = (reason: string) => (text: string) => recordNoClause(text, reason);

describe('a clause that is not needed', () => {
	it('is recorded with its reason behind the other controls', () => {
		expectEdit('## Controls\n- [ ] Check ^ctl-7k3q2a\n\n## Client messages\n', because(' The terms\nalready say it '),
			'## Controls\n- [ ] Check ^ctl-7k3q2a\n- [-] No clause needed: The terms already say it [kind:: contract clause]\n\n## Client messages\n');
	});

	it('brings the heading where there is none', () => {
		expectEdit('Text\n', because('in the terms'), 'Text\n\n## Controls\n- [-] No clause needed: in the terms [kind:: contract clause]\n');
	});

	it.each([
		['Text\n', ' ', /nothing to write/],
		['## Controls\n- [-] no clause needed: terms [kind:: contract clause]\n', 'again', /already says .* line 2\.$/],
		['## Controls\n', 'see [owner:: me]', /own fields/],
		['## Controls\n', 'since 📅 2026-01-01', /own fields/],
		['## Controls\n```\n', 'terms', /code block/],
	])('is refused in %j for %j', (text, reason, why) => {
		expectRefusal(text, because(reason), why);
	});

	it('is a pure insertion that reads back in any note', () => {
		let written = 0;
		fc.assert(fc.property(oddNote, typed, (text, reason) => {
			const answer = recordNoClause(text, reason);
			if (isRefusal(answer)) return;
			written += 1;
			const after = applied(text, answer);
			expect(answer.map((edit) => edit.remove)).toEqual([0]);
			expect(readControls(readDocument(after)).filter(isNoClause).map((control) => control.text)).toEqual([`No clause needed: ${oneLine(reason)}`]);
			expect(isRefusal(recordNoClause(after, reason))).toBe(true);
		}), { numRuns: 400 });
		expect(written).toBeGreaterThan(80);
	});
});
