import fc from 'fast-check';
import { readBreakerTraces } from '../../src/control/breaker-trace';
import { logBreaker, type BreakerEvent } from '../../src/control/log-breaker';
import type { Instant } from '../../src/text/calendar';
import { readDocument } from '../../src/text/document';
import { isRefusal } from '../../src/text/edit';
import { applied, expectEdit, expectRefusal } from '../notation';
import { CONFLICT, oddNote, typed } from '../text/odd-notes';

const AT = '2026-06-01T07:50Z' as Instant;
const event: BreakerEvent = { id: 'ctl-b3k9xr', kind: 'fired', at: AT, reason: 'prices not approved' };
const LINE = '- 2026-06-01 07:50 UTC **Fired** prices not approved (ctl-b3k9xr)';
const log = (changed: Partial<BreakerEvent> = {}) => (text: string) => logBreaker(text, { ...event, ...changed });

describe('a breaker that fires is logged', () => {
	it.each([
		['behind the list under Log, not behind a later one', '## Log\n- old\n\n## Links\n- [[A]]\n', `## Log\n- old\n${LINE}\n\n## Links\n- [[A]]\n`],
		['behind the items below the last one', '## Log\n- old\n  - more\n\nWords.\n', `## Log\n- old\n  - more\n${LINE}\n\nWords.\n`],
		['below an empty Log', '## Log\n\n## Links\n- [[A]]\n', `## Log\n${LINE}\n\n## Links\n- [[A]]\n`],
		['behind the words of a Log without a list', '## Log\nWords.\n', `## Log\nWords.\n\n${LINE}\n`],
		['behind the last list where no heading is called Log', '- a\n\nWords.\n\n- b\n\nThe end.\n', `- a\n\nWords.\n\n- b\n${LINE}\n\nThe end.\n`],
		['at the end of a note without a list', '# Acme\nWords.\n', `# Acme\nWords.\n\n${LINE}\n`],
		['in an empty note', '', `${LINE}\n`],
		['with the bullet of the list', '## log\n* old\n', `## log\n* old\n${LINE.replace('-', '*')}\n`],
		['inside the quote the list stands in', '## Log\n> - old\n', `## Log\n> - old\n> ${LINE}\n`],
		['without a final newline where there was none', '- old', `- old\n${LINE}`],
		['with the line endings of the note', '## Log\r\n- old\r\n', `## Log\r\n- old\r\n${LINE}\r\n`],
	])('%s', (_, before, after) => {
		expectEdit(before, log(), after);
	});

	it('says when it was overridden', () => {
		expectEdit('- old\n', log({ kind: 'overridden', reason: 'fair opens\non Thursday' }),
			'- old\n- 2026-06-01 07:50 UTC **Overridden** fair opens on Thursday (ctl-b3k9xr)\n');
	});

	it.each([
		['no reason', '- old\n', ' ', /nothing to write/],
		['an id in the reason', '- old\n', 'as with ctl-aaaaaa', /in the reason/],
		['an unclosed code block', '```\n- old\n', 'x', /code block/],
		['a merge conflict', `${CONFLICT.join('\n')}\n`, 'x', /merge conflict/],
	])('is refused with %s', (_, text, reason, why) => {
		expectRefusal(text, log({ reason }), why);
	});

	it('in any note it is a pure insertion that reads back as one more trace', () => {
		let written = 0;
		fc.assert(fc.property(oddNote, typed, fc.constantFrom('fired', 'overridden'), (text, reason, kind) => {
			const answer = logBreaker(text, { ...event, reason, kind });
			if (isRefusal(answer)) return;
			written += 1;
			expect(answer.map((edit) => edit.remove)).toEqual([0]);
			const [before, after] = [readBreakerTraces(readDocument(text)), readBreakerTraces(readDocument(applied(text, answer)))];
			expect(after).toHaveLength(before.length + 1);
			expect(after.filter((trace) => trace.id === event.id && trace.kind === kind && trace.at === AT)).not.toEqual([]);
		}), { numRuns: 400 });
		expect(written).toBeGreaterThan(80);
	});
});
