import fc from 'fast-check';
import { escapeCell, isTableRule, readTableRow, tableRow, unescapeCell } from '../../src/text/table';
import { anyText, typed } from './odd-notes';

const cell = fc.oneof(typed, anyText, fc.string({ unit: fc.constantFrom('\\', '|', '`', ' ', 'a'), maxLength: 12 }));

/** A cell is one line without blanks at its ends. */
function asCell(text: string): string {
	return text.replace(/[\r\n]+/g, ' ').trim();
}

it('a cell reads back exactly, whatever pipes, backslashes and backticks it holds (reliability 12)', () => {
	fc.assert(fc.property(cell, (text) => {
		expect(unescapeCell(escapeCell(text))).toBe(asCell(text));
	}), { numRuns: 1000 });
});

it('a row reads back exactly, empty cells included', () => {
	fc.assert(fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
		expect(readTableRow(tableRow(cells))).toEqual(cells.map(asCell));
	}), { numRuns: 1000 });
});

it.each([
	['| a | b |', ['a', 'b']],
	['| a | b', ['a', 'b']],
	['|a||', ['a', '']],
	['  | [[a\\|b]] | c |', ['[[a|b]]', 'c']],
	['| a \\\\| b |', ['a \\\\', 'b']],
	['a | b', undefined],
	['', undefined],
])('%j is read as cells', (line, cells) => {
	expect(readTableRow(line)).toEqual(cells);
});

it.each(['| --- | --- |', '|:-:|-|', '  | - | ', '---|:---'])('%j is a rule', (line) => {
	expect(isTableRule(line)).toBe(true);
});
it.each(['---', '| a | - |', '| |', '||', '', '- a | b'])('%j is none', (line) => {
	expect(isTableRule(line)).toBe(false);
});
