import fc from 'fast-check';
import { readDocument } from '../../src/text/document';
import { allItems, itemTrees, readListItem, type ItemTree } from '../../src/text/list-item';
import { docOf } from '../notation';
import { anyText } from './odd-notes';

function item(line: string): { prefix: string; marker: string; status?: string; content: string } | undefined {
	const [first] = readDocument(line).lines;
	const found = first && readListItem(first);
	return found && { prefix: found.prefix, marker: found.marker, content: found.content, ...(found.status !== undefined && { status: found.status }) };
}

/** Trees drawn with brackets: `a(b(c) d)`. */
function drawn(...lines: readonly string[]): string {
	const draw = (tree: ItemTree): string => tree.content + (tree.children.length > 0 ? `(${tree.children.map(draw).join(' ')})` : '');
	return itemTrees(docOf(...lines).lines).map(draw).join(' ');
}

describe('an item', () => {
	it.each([
		['- a', { prefix: '', marker: '-', content: 'a' }],
		['* [ ] a', { prefix: '', marker: '*', status: ' ', content: 'a' }],
		['+ [x] a', { prefix: '', marker: '+', status: 'x', content: 'a' }],
		['12) [-] a', { prefix: '', marker: '12)', status: '-', content: 'a' }],
		['> - [/] a', { prefix: '> ', marker: '-', status: '/', content: 'a' }],
		['> >\t- a', { prefix: '> >\t', marker: '-', content: 'a' }],
		['>- a', { prefix: '>', marker: '-', content: 'a' }],
		['- [🔥] a', { prefix: '', marker: '-', status: '🔥', content: 'a' }],
		['-', { prefix: '', marker: '-', content: '' }],
		['- [ ]', { prefix: '', marker: '-', status: ' ', content: '' }],
		['- [x]a', { prefix: '', marker: '-', content: '[x]a' }],
		['- [[Note]] a', { prefix: '', marker: '-', content: '[[Note]] a' }],
		['- a\u2028b', { prefix: '', marker: '-', content: 'a\u2028b' }],
	])('%j is read', (line, expected) => {
		expect(item(line)).toEqual(expected);
	});

	it.each(['a', '-a', '---', '- - -', '* * *', '> - - -', '1234567890. a', '`- a`', '%% - a %%', '\u00A0- a'])('%j is none', (line) => {
		expect(item(line)).toBeUndefined();
	});
});

describe('trees', () => {
	it('nest by indentation, with blanks, tabs and both (reliability 9)', () => {
		expect(drawn('- a', '  - b', '    - c', '- d', '\t- e', '\t\t- f')).toBe('a(b(c)) d(e(f))');
	});
	it('nest what a person indents less than the marker is wide', () => {
		expect(drawn('1. a', '  - b', '- c')).toBe('a(b) c');
	});
	it('stay apart in different quotes', () => {
		expect(drawn('- a', '> - b', '>   - c', '> > - d')).toBe('a b(c) d');
	});
	it('nest below tabs in a callout', () => {
		expect(drawn('> - a', '> \t- b', '>\t\t- c')).toBe('a(b(c))');
	});
	it('go on over blank lines and end at a paragraph or a heading', () => {
		expect(drawn('- a', '', '  - b', '', 'Words.', '  - c')).toBe('a(b) c');
		expect(drawn('- a', '# H', '  - b')).toBe('a b');
	});
	it('end behind everything that belongs to them', () => {
		const ends = (...lines: readonly string[]): number[] => itemTrees(docOf(...lines).lines).map((tree) => tree.end);
		expect(ends('- a', '  - b', '', '  more', '', '- c')).toEqual([4, 6]);
		expect(ends('- a', 'lazy words', '- b')).toEqual([2, 3]);
		expect(ends('- a', '| a table |')).toEqual([1]);
		expect(ends('> - a', '> lazy', '> - b', 'Words.')).toEqual([2, 3]);
		expect(ends('- a', '  ```', '  code', '  ```', '- b')).toEqual([4, 5]);
	});
});

it('holds the offsets of content and status, and each item once, on any text', () => {
	fc.assert(fc.property(anyText, (text) => {
		const doc = readDocument(text);
		const items = allItems(itemTrees(doc.lines));
		expect(items.map((each) => each.line.number)).toEqual(doc.lines.filter((line) => readListItem(line)).map((line) => line.number));
		for (const each of items) {
			expect(text.slice(each.contentAt, each.line.to)).toBe(each.content);
			if (each.statusAt !== undefined) expect(text.startsWith(`[${each.status ?? ''}]`, each.statusAt - 1)).toBe(true);
		}
	}), { numRuns: 200 });
});
