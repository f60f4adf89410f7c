import type { Document } from '../text/document';
import { allItems, itemTrees } from '../text/list-item';
import { isOnlyComment } from '../text/visible';

const COMMENT = /%%[ \t]*post-mortem-ignore[ \t]+([^%\r\n]{1,500})%%/g;

/** Lines on which a rule is switched off by a comment `%% post-mortem-ignore id id %%` before the block. */
export type Ignored = (rule: string, line: number) => boolean;

interface Stretch {
	readonly rules: readonly string[];
	readonly start: number;
	/** Behind the last line. */
	readonly end: number;
}

/** A comment covers the next Markdown block; a list item, with what is below it, is one. */
export function readIgnored(doc: Document): Ignored {
	const stretches: Stretch[] = [];
	if (doc.text.includes('post-mortem-ignore')) {
		for (const line of doc.lines) {
			if (line.place === 'code' || line.place === 'front matter') continue;
			const rules = [...line.text.matchAll(COMMENT)].flatMap((found) => (found[1] ?? '').trim().split(/[\s,]+/));
			const start = rules.length === 0 ? undefined : nextBlock(doc, line.number + 1);
			if (start !== undefined) stretches.push({ rules, start, end: endOfBlock(doc, start) });
		}
	}
	return (rule, line) => stretches.some((each) => line >= each.start && line < each.end && each.rules.includes(rule));
}

function nextBlock(doc: Document, from: number): number | undefined {
	return doc.lines.find((line) => line.number >= from && line.text.trim() !== '' && !isOnlyComment(line))?.number;
}

function endOfBlock(doc: Document, start: number): number {
	const rest = doc.lines.slice(start);
	const item = allItems(itemTrees(rest)).find((each) => each.line.number === start);
	if (item) return item.end;
	if (doc.headings.some((heading) => heading.line === start)) return start + 1;
	return rest.find((line) => line.text.trim() === '')?.number ?? doc.lines.length;
}

/** The comment that switches a rule off for the block a line stands in. */
export function ignoreComment(rule: string): string {
	return `%% post-mortem-ignore ${rule} %%`;
}
