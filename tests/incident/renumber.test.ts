import { renumber, renumberedName, showsId } from '../../src/incident/renumber';
import { applyEdits, isRefusal } from '../../src/text/edit';

function renumbered(text: string): string {
	const edits = renumber(text, 'INC-0001', 'INC-0008');
	return isRefusal(edits) ? edits.refused : applyEdits(text, edits);
}

describe('a new id', () => {
	it.each([
		['---\nincident_id: INC-0001 # mine\naliases:\n  - INC-0001\n  - INC-0001 prices\n---\nINC-0001\n', '---\nincident_id: INC-0008 # mine\naliases:\n  - INC-0008\n  - INC-0001 prices\n---\nINC-0001\n'],
		['---\r\nincident_id: "inc-0001"\r\naliases: [Prices, "INC-0001", INC-00011]\r\n---\r\n', '---\r\nincident_id: INC-0008\r\naliases: [Prices, "INC-0008", INC-00011]\r\n---\r\n'],
		['---\nincident_id: INC-0001\naliases: INC-0001\n---\n', '---\nincident_id: INC-0008\naliases: INC-0008\n---\n'],
		['---\nincident_id: INC-0001\nsow: "[[INC-0001]]"\n---\n', '---\nincident_id: INC-0008\nsow: "[[INC-0001]]"\n---\n'],
	])('is written into %j', (text, after) => {
		expect(renumbered(text)).toBe(after);
	});

	it.each(['---\nincident_id: INC-0001\nimpact: a: b\n---\n', 'No properties\n', '---\nincident_id: INC-0001\n---\n<<<<<<< HEAD\n'])('is refused for %j', (text) => {
		expect(isRefusal(renumber(text, 'INC-0001', 'INC-0008'))).toBe(true);
	});

	it('takes the place of the old one in a file name, as a word', () => {
		expect(renumberedName('INC-0001 Prices', 'INC-0001', 'INC-0008')).toBe('INC-0008 Prices');
		expect(renumberedName('2026 inc-0001', 'INC-0001', 'INC-0008')).toBe('2026 INC-0008');
		expect(renumberedName('INC-00012 Prices', 'INC-0001', 'INC-0008')).toBe('INC-00012 Prices');
		expect(showsId('see INC-0001', 'INC-0001')).toBe(true);
		expect(showsId('INC-00011', 'INC-0001')).toBe(false);
	});
});
