import { parser } from '@lezer/markdown';
import { frontMatter } from './front-matter';

/** Blocks of a note, by name and text. */
function blocks(text: string, read = parser.configure(frontMatter)): string[][] {
	const found: string[][] = [];
	for (let node = read.parse(text).topNode.firstChild; node; node = node.nextSibling) found.push([node.name, text.slice(node.from, node.to)]);
	return found;
}

describe('properties in the editor', () => {
	it('are one block, and no heading', () => {
		expect(blocks('---\nsent_at:\nconfirmed_at:\n---\n## Where things stand\n')).toEqual([
			['FrontMatter', '---\nsent_at:\nconfirmed_at:\n---'], ['ATXHeading2', '## Where things stand'],
		]);
	});

	it('stand only at the top', () => {
		expect(blocks('---\n\nText\n').map(([name]) => name)).toEqual(['HorizontalRule', 'Paragraph']);
		expect(blocks('Text\n\n---\na: b\n').map(([name]) => name)).toEqual(['Paragraph', 'HorizontalRule', 'Paragraph']);
	});
});
