import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from 'mdast';
import { readDocument } from '../../src/text/document';

const LINES = ['', '', 'words', '- a', '- b', '  - c', '\t- d', '1. e', '   1. f', '> g', '> - h', '>   - i', '```', '  ```', '> ```', '~~~', '````', '- ```', '# H', '    code', '      deep', '\tcode', '>     code', '> ~~~'];

/** Lines that stand in a code block, by the parser the app's metadata is made with. */
function codeLines(text: string): number[] {
	const found: number[] = [];
	const walk = (node: Nodes): void => {
		if (node.type === 'code' && node.position) {
			const end = node.position.end.line - (node.position.end.column === 1 ? 1 : 0);
			for (let line = node.position.start.line; line <= end; line++) found.push(line - 1);
		}
		if ('children' in node) node.children.forEach(walk);
	};
	walk(fromMarkdown(text));
	return [...new Set(found)].sort((a, b) => a - b);
}

it('calls code what CommonMark calls code, in lists and quotes too (reliability 8)', () => {
	fc.assert(fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 9 }), (lines) => {
		const text = lines.join('\n');
		const isBlank = (number: number): boolean => /^[ \t>]*$/.test(lines[number] ?? '');
		const ours = readDocument(text).lines.filter((line) => line.place === 'code' && !isBlank(line.number)).map((line) => line.number);
		expect(ours).toEqual(codeLines(text).filter((number) => !isBlank(number)));
	}), { numRuns: 3000 });
});
