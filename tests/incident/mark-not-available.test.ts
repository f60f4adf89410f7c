import { readEvidence } from '../../src/incident/evidence';
import { markNotAvailable } from '../../src/incident/mark-not-available';
import { readDocument } from '../../src/text/document';
import { applied, expectRefusal, incidentNote } from '../notation';

const mark = (reason: string) => (text: string) => markNotAvailable(text, 'Invoice record', reason);
const pack = (line: string): string => incidentNote(`## Evidence\n- Message thread: [[Mail]]\n${line}\n## Review\n`);

describe('marking a record as not available', () => {
	it.each([
		['- Invoice record:', '- Invoice record: not available (not invoiced yet)'],
		['- Invoice record: not available', '- Invoice record: not available (not invoiced yet)'],
		['- Invoice record: Not available (lost (twice))', '- Invoice record: not available (not invoiced yet)'],
		['- Invoice record: asked Ada', '- Invoice record: asked Ada not available (not invoiced yet)'],
		['- **Invoice record:** ^ev-1', '- **Invoice record:** not available (not invoiced yet) ^ev-1'],
		['- Invoice record: not available (lost) ^ev-1', '- Invoice record: not available (not invoiced yet) ^ev-1'],
	])('turns %j into %j', (before, after) => {
		expect(applied(pack(before), mark('not invoiced\nyet')(pack(before)))).toBe(pack(after));
	});

	it('reads back as that reason', () => {
		const after = applied(pack('- Invoice record:'), mark('lost (twice), not found')(pack('- Invoice record:')));
		expect(readEvidence(readDocument(after)).find((item) => item.name === 'Invoice record'))
			.toMatchObject({ state: 'not available', reason: 'lost (twice), not found' });
	});

	it('adds the line, or the whole pack, where it is missing', () => {
		const note = incidentNote('## Evidence\n- Message thread: [[Mail]]\n');
		expect(applied(note, mark('lost')(note))).toBe(`${note}- Invoice record: not available (lost)\n`);
		const bare = incidentNote('## Response\n');
		expect(readEvidence(readDocument(applied(bare, mark('lost')(bare)))).map((item) => item.line !== undefined)).toEqual(Array(7).fill(true));
	});

	it('refuses without a reason, for a reason that links, for a linked record, and twice', () => {
		expectRefusal(pack('- Invoice record:'), mark(' '), 'There is nothing to write yet.');
		expectRefusal(pack('- Invoice record:'), mark('see [[Books]]'), /^The reason holds a link/);
		expectRefusal(pack('- Invoice record: [[Invoice]]'), mark('lost'), 'That note is linked already.');
		expectRefusal(pack('- Invoice record: not available (lost)'), mark('lost'), 'There is nothing to change.');
	});
});
