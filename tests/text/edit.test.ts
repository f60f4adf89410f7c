import { applyEdits, assertSmall, cursorAfter, inOrder, insertion, mapOffset } from '../../src/text/edit';
import { readDocument } from '../../src/text/document';
import { appendToNote, appendToSection, linesAfter, linesBefore } from '../../src/text/insert';
import { replaceBlock } from '../../src/text/replace-block';
import { sectionNamed } from '../../src/text/document';
import { applied } from '../notation';

const BLOCK = '```mermaid\na\nb\nc\n```';

describe('edits', () => {
	it('are all measured on the original text, those at one place in the order given', () => {
		const edits = [insertion(3, 'x'), insertion(0, '1'), insertion(3, 'y'), { at: 1, remove: 1, insert: 'B' }];
		expect(applyEdits('abc', edits)).toBe('1aBcxy');
		expect(inOrder(edits).map((edit) => edit.insert)).toEqual(['1', 'B', 'x', 'y']);
	});
	it('say where the cursor stands when all are done', () => {
		expect(cursorAfter([insertion(4, 'abc', 1), insertion(0, '12')])).toBe(7);
		expect(cursorAfter([insertion(0, 'a')])).toBeUndefined();
	});
	it('carry an offset along', () => {
		const edits = [insertion(2, 'xx'), { at: 4, remove: 3, insert: '' }];
		expect([0, 2, 3, 5, 7, 8].map((offset) => mapOffset(offset, edits))).toEqual([0, 4, 5, 6, 6, 7]);
	});
	it.each([
		['two that overlap', [{ at: 0, remove: 2, insert: '' }, insertion(1, 'x')]],
		['one past the end', [{ at: 8, remove: 5, insert: '' }]],
		['one over a line end', [{ at: 2, remove: 3, insert: '' }]],
		['one that names a block which is not there', [{ at: 2, remove: 3, insert: '', own: { at: 0, text: BLOCK } }]],
		['one that names words as its block', [{ at: 2, remove: 2, insert: '', own: { at: 0, text: 'abc\ndefgh' } }]],
	])('are our own bug when there is %s', (_, edits) => {
		expect(() => assertSmall('abc\ndefgh', edits)).toThrow();
	});
	it('may take lines only out of the inside of a block of ours', () => {
		const own = { at: 2, text: BLOCK };
		expect(() => assertSmall(`x\n${BLOCK}\ny`, [{ at: 14, remove: 2, insert: '', own }])).not.toThrow();
		expect(() => assertSmall(`x\n${BLOCK}\ny`, [{ at: 14, remove: 12, insert: '', own }])).toThrow();
		expect(() => assertSmall(`x\n${BLOCK}\ny`, [{ at: 0, remove: 5, insert: '', own }])).toThrow();
	});
});

describe('a block of ours drawn again', () => {
	const replaced = (old: string, lines: readonly string[]): string => {
		const text = `x\r\n${old}\r\ny`;
		const doc = readDocument(text);
		return applied(text, replaceBlock(doc, 1, doc.lines.length - 2, lines));
	};
	it.each([[['```mermaid', 'a', 'b', 'c', '```']], [['```mermaid', 'a', 'B', 'c', '```']], [['```mermaid', 'a', 'b', 'c', 'd', 'e', '```']], [['```mermaid', 'a', '```']], [['```mermaid', 'c', '```']]])('becomes %j', (lines) => {
		expect(replaced(BLOCK.replace(/\n/g, '\r\n'), lines)).toBe(['x', ...lines, 'y'].join('\r\n'));
	});
	it('changes nothing when it is the same', () => {
		expect(replaceBlock(readDocument(BLOCK), 0, 4, BLOCK.split('\n'))).toEqual([]);
	});
});

describe('lines', () => {
	const after = (text: string, line: number): string => applied(text, [linesAfter(readDocument(text), line, ['x', 'y'])]);
	it.each([
		['a\nb\n', 0, 'a\nx\ny\nb\n'],
		['a\nb', 1, 'a\nb\nx\ny'],
		['a\r\nb', 1, 'a\r\nb\r\nx\r\ny'],
		['a\r\nb\nc', 1, 'a\r\nb\nx\ny\nc'],
		['a\rb\r', 0, 'a\rx\ry\rb\r'],
		['', 0, '\nx\ny'],
	])('go behind one, with its ending: %j', (text, line, expected) => {
		expect(after(text, line)).toBe(expected);
	});
	it('go before one, behind a byte order mark', () => {
		expect(applied('\uFEFFa\r\nb', [linesBefore(readDocument('\uFEFFa\r\nb'), 0, ['x'])])).toBe('\uFEFFx\r\na\r\nb');
	});
	it.each([
		['', 'x\n'], ['\uFEFF', '\uFEFFx\n'], ['a', 'a\n\nx'], ['a\n', 'a\n\nx\n'], ['a\n\n\n', 'a\n\nx\n\n\n'], ['---\nb: 1\n---', '---\nb: 1\n---\n\nx'],
	])('go to the end of a note: %j', (text, expected) => {
		expect(applied(text, [appendToNote(readDocument(text), ['x'])])).toBe(expected);
	});
	it.each([
		['## S\n\n## T', '## S\n- x\n\n## T'],
		['## S\n- a\n\n## T', '## S\n- a\n- x\n\n## T'],
		['## S\nWords.\n## T', '## S\nWords.\n\n- x\n## T'],
		['## S\n- a\n  more', '## S\n- a\n  more\n- x'],
	])('go to the end of a section: %j', (text, expected) => {
		const doc = readDocument(text);
		const section = sectionNamed(doc, 'S');
		expect(section && applied(text, [appendToSection(doc, section, ['- x'])])).toBe(expected);
	});
});
