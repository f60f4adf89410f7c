import { lineAt, readDocument, sectionNamed, sectionsNamed, sectionText } from '../../src/text/document';
import { docOf } from '../notation';

describe('headings', () => {
	it('lose their marks, also those that close them', () => {
		expect(docOf('# A', '## B ##', '###  C # d', '####### no', '#no').headings.map((each) => each.text)).toEqual(['A', 'B', 'C # d']);
	});
	it('are none in code, comments, properties and quotes', () => {
		const doc = docOf('---', '# a: b', '---', '```', '# c', '```', '%%', '# d', '%%', '> # e', '    # f');
		expect(doc.headings).toEqual([]);
	});
	it('keep a line separator, which ends no line', () => {
		expect(readDocument('# A\u2028B\n').headings[0]?.text).toBe('A\u2028B');
	});
});

describe('a section', () => {
	it('reaches to the next heading of its own level or a higher one', () => {
		const doc = docOf('## Timeline', 'a', '### Deeper', 'b', '## Response', 'c');
		const section = sectionNamed(doc, 'timeline');
		expect(section && sectionText(doc, section)).toBe('a\n### Deeper\nb');
	});
	it('is the first of two with one name, and both are found (reliability 11)', () => {
		const doc = docOf('## Controls', 'a', '# Other', '### controls', 'b');
		expect(sectionNamed(doc, 'Controls')?.start).toBe(1);
		expect(sectionsNamed(doc, 'Controls').map((each) => each.end)).toEqual([2, 6]);
	});
	it('is missing where the name is only part of a heading', () => {
		expect(sectionNamed(docOf('## Timeline of the client'), 'Timeline')).toBeUndefined();
	});
});

it('finds the line of an offset, the end of a line included', () => {
	const doc = readDocument('\uFEFFab\r\ncd\n');
	expect([0, 1, 3, 4, 5, 7, 8].map((offset) => lineAt(doc, offset)?.number)).toEqual([0, 0, 0, 0, 1, 1, 2]);
});

describe('marks of a merge', () => {
	it.each(['<<<<<<< HEAD', '>>>>>>> phone', '<<<<<<<'])('are found: %s (reliability 14)', (mark) => {
		expect(docOf('---', mark, '---').conflict).toBe(1);
	});
	it.each(['<<<<<< six', '>>>>>>>> eight', 'a <<<<<<< b', '======='])('are not seen in %s', (line) => {
		expect(docOf(line).conflict).toBeUndefined();
	});
});

it('takes the ending of the first line for the note', () => {
	expect(['a\r\nb\n', 'a\rb', 'a'].map((text) => readDocument(text).ending)).toEqual(['\r\n', '\r', '\n']);
});
