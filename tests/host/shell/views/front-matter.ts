import type { MarkdownExtension } from '@lezer/markdown';

/** Properties at the top of a note are no Markdown: without this their last line and the `---` below it would be a heading. */
export const frontMatter: MarkdownExtension = {
	defineNodes: [{ name: 'FrontMatter', block: true }],
	parseBlock: [{
		name: 'FrontMatter',
		before: 'HorizontalRule',
		parse(context, line) {
			if (context.lineStart !== 0 || line.text !== '---' || !/^[\w-]+:/.test(context.peekLine())) return false;
			while (context.nextLine() && line.text !== '---') continue;
			context.nextLine();
			context.addElement(context.elt('FrontMatter', 0, context.prevLineEnd()));
			return true;
		},
	}],
};
