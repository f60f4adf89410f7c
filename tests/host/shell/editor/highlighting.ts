import { tagHighlighter, tags } from '@lezer/highlight';

const heading = (level: number, tag = tags.heading) => ({ tag, class: `cm-header cm-header-${level}` });

/** The class names that the app gives to Markdown in source mode, as far as the parser here tells them apart. */
export const markdownClasses = tagHighlighter([
	heading(1, tags.heading1),
	heading(2, tags.heading2),
	heading(3, tags.heading3),
	heading(4, tags.heading4),
	heading(5, tags.heading5),
	heading(6, tags.heading6),
	{ tag: tags.strong, class: 'cm-strong' },
	{ tag: tags.emphasis, class: 'cm-em' },
	{ tag: tags.strikethrough, class: 'cm-strikethrough' },
	{ tag: tags.link, class: 'cm-link' },
	{ tag: tags.url, class: 'cm-url' },
	{ tag: tags.monospace, class: 'cm-inline-code' },
	{ tag: tags.quote, class: 'cm-quote' },
	{ tag: tags.list, class: 'cm-list-1' },
	{ tag: tags.comment, class: 'cm-comment' },
	{ tag: tags.contentSeparator, class: 'cm-hr' },
	{ tag: tags.processingInstruction, class: 'cm-formatting' },
]);
