import { EVIDENCE, readEvidence } from '../../src/incident/evidence';
import { handoffTest } from '../../src/incident/handoff';
import { readIncident } from '../../src/incident/incident';
import { linkEvidence } from '../../src/incident/link-evidence';
import { readProperties } from '../../src/incident/properties';
import { startReview } from '../../src/incident/review-parts';
import { isReadTwice, readViews } from '../../src/incident/views';
import { REWRITE_TABLE } from '../../src/language/rewrite-table';
import { applied, approve, docOf, expectEdit, expectRefusal, incidentNote, linesOf } from '../notation';

const LABELS = { contributingFactor: 'Contributing factor', rootCause: 'Root cause', preventionOwner: 'Prevention owner' };
const start = (text: string) => startReview(text, LABELS, ['[[Acme SOW]]', '[[Addendum]]'], REWRITE_TABLE);

describe('starting a review', () => {
	it('adds every part behind the short note', () => {
		const note = incidentNote(linesOf('## Impact', 'Mail.', '', '## Timeline', '- 2026-11-23 14:05 UTC **Detected** a', '', '## Response'));
		approve('review-parts.md', applied(note, start(note)));
	});
	it('adds only what is missing, each part at its place', () => {
		const note = linesOf('## Response', 'Paused.', '## Review', '### Systems view', 'The price block is copied.', '', '### What failed', '', '## Controls', '- [ ] x ^ctl-7k3q2a', '', '## Private');
		approve('review-parts-missing.md', applied(note, start(note)));
	});
	it('completes an evidence pack that lacks items', () => {
		const note = applied('## Evidence\n* Invoice record: [[I]]\n- My own: x\n', start('## Evidence\n* Invoice record: [[I]]\n- My own: x\n'));
		expect(note.startsWith('## Evidence\n* Invoice record: [[I]]\n- My own: x\n- Message thread:\n- Approved brief:\n- Statement of work: [[Acme SOW]] [[Addendum]]\n')).toBe(true);
	});
	it('is refused when nothing is missing', () => {
		const done = applied('# A\n', start('# A\n'));
		expectRefusal(done, start, /nothing to change/);
	});
	it('is refused where it would land in an open fence', () => {
		expectRefusal('# A\n```\n', start, /never closed/);
	});
});

describe('the evidence pack', () => {
	const pack = readEvidence(docOf('## Evidence', '- [x] **Approved brief:** [[Brief v2]] and [the mail](mail.md)', '- message thread:', '  - https://x.y/z', '- Invoice record: not available (not invoiced (yet))',
		'- Version history: not available', '- Delivery dates: not available ( )', '- Revised artifacts: `[[a]]` %% [[b]] %%', '- Approved: [[c]]'));
	it('is read in its fixed order, each item linked, not available with a reason, or open', () => {
		expect(pack.map((item) => [item.name, item.state, item.links.length, item.line, item.reason])).toEqual([
			['Message thread', 'linked', 1, 2, undefined], ['Approved brief', 'linked', 2, 1, undefined], ['Statement of work', 'open', 0, undefined, undefined],
			['Version history', 'open', 0, 5, undefined], ['Delivery dates', 'open', 0, 6, undefined], ['Invoice record', 'not available', 0, 4, 'not invoiced (yet)'],
			['Revised artifacts', 'open', 0, 7, undefined],
		]);
	});
	it('is all open in a note without it', () => {
		expect(readEvidence(docOf('# A')).every((item) => item.state === 'open')).toBe(true);
	});
});

describe('linking evidence', () => {
	const link = (name: (typeof EVIDENCE)[number], written: string) => (text: string) => linkEvidence(text, name, written);
	it('writes behind the name, a second link behind the first', () => {
		expectEdit('## Evidence\n- Message thread:\n- Approved brief:', link('Message thread', '[[Mail]]'), '## Evidence\n- Message thread: [[Mail]]\n- Approved brief:');
		expectEdit('## Evidence\n- Message thread: [[Mail]]  \n', link('Message thread', 'https://x.y'), '## Evidence\n- Message thread: [[Mail]] https://x.y  \n');
	});
	it('keeps a block id last', () => {
		expectEdit('## Evidence\n- Message thread: [[Mail]] ^abc\n', link('Message thread', '[[B]]'), '## Evidence\n- Message thread: [[Mail]] [[B]] ^abc\n');
	});
	it('adds the line, or the whole pack, where it is missing', () => {
		expectEdit('## Evidence\n- My own: x\n', link('Invoice record', '[[I]]'), '## Evidence\n- My own: x\n- Invoice record: [[I]]\n');
		expectEdit('# A\n', link('Invoice record', '[[I]]'), `# A\n\n## Evidence\n${EVIDENCE.map((name) => `- ${name}:${name === 'Invoice record' ? ' [[I]]' : ''}`).join('\n')}\n`);
	});
	it('is refused for the same link twice, and for no link', () => {
		expectRefusal('## Evidence\n- Message thread: [[mail|M]]\n¦', link('Message thread', '[[Mail]]'), /linked already/);
		expectRefusal('# A', link('Message thread', 'words'), /nothing to write/);
	});
});

describe('the views', () => {
	it('hold text when something stands behind the labels', () => {
		const views = readViews(docOf('## Review', '### Operator view', '%% what was known %%', '', '### Systems view', '- **Contributing factor:** ', '- **Prevention owner:** Producer', '### What worked', '-', '### What failed', '- The mail.', '> Quoted.'));
		expect(views).toEqual({ operator: [], systems: ['**Prevention owner:** Producer'], worked: [], failed: ['The mail.', 'Quoted.'] });
		expect(isReadTwice(views)).toBe(false);
	});
	it('are read twice when both have text', () => {
		expect(isReadTwice(readViews(docOf('### Operator view', 'I sent it.', '### Systems view', 'No step.')))).toBe(true);
		expect(isReadTwice(readViews(docOf('# A')))).toBe(false);
	});
});

describe('expected and actual', () => {
	const read = (...lines: readonly string[]): [string, string] => {
		const { expected, actual } = readIncident('a.md', docOf(...lines), {});
		return [expected, actual];
	};
	it('stand behind their labels, over lines, up to the next label or a blank line', () => {
		expect(read('## Expected and actual', '**Expected:** one', 'two', '**Actual**: three', '', 'Something else.')).toEqual(['one two', 'three']);
		expect(read('## Expected and actual', '- **Expected:**', '', '- **Actual:** b\u2028c', '### More', '**Expected:** no')).toEqual(['', 'b c']);
	});
	it('are not a comment that stands below their labels', () => {
		expect(read('## Expected and actual', '**Expected:** one', '**Actual:**', '', '%% post-mortem-ignore whys/shallow %%', '### Why chain: Mail')).toEqual(['one', '']);
		expect(read('## Expected and actual', '**Expected:**', '<!-- ask Priya -->', '**Actual:**', '%% over', 'lines %%')).toEqual(['', '']);
	});
	it('are not those of another section', () => {
		expect(read('**Expected:** no', '## Impact', '**Actual:** no')).toEqual(['', '']);
	});
});

describe('the handoff test', () => {
	const of = (properties: Record<string, string>, ...lines: readonly string[]) => handoffTest(readIncident('a.md', docOf(...lines), properties));
	it('is met part by part', () => {
		expect(of({})).toEqual({ whatBroke: false, whoWasAffected: false, whenItStarted: false });
		expect(of({ impact: 'x', scope: 'unknown' }, '## Expected and actual', '**Actual:** a')).toEqual({ whatBroke: true, whoWasAffected: false, whenItStarted: false });
		expect(of({ impact: 'x', scope: 'many' }, '## Timeline', '- 2026-11-23 14:05 UTC **Detected** a')).toEqual({ whatBroke: false, whoWasAffected: true, whenItStarted: true });
		expect(of({ client: '[[Acme]]' }).whoWasAffected).toBe(true);
	});
});

it('reads the properties of no note at all', () => {
	expect(readProperties(undefined)).toMatchObject({ id: '', sows: [], odd: [] });
});
