import { foldText } from '../text/fold';
import { linesOf, sectionOf, type Document, type Heading } from '../text/document';
import { readLinks, type Link } from '../text/link';
import { itemTrees, type ItemTree } from '../text/list-item';

/** What starts the heading of a why chain. */
export const WHY_CHAIN = 'Why chain';

/** One observable outcome and the answers to "why?" below it. */
export interface WhyChain {
	/** Behind `Why chain:`, without the minutes noted there. */
	readonly title: string;
	/** Counts from 0: the heading's line. */
	readonly line: number;
	/** Line behind the chain. */
	readonly end: number;
	readonly outcome?: Statement;
	readonly answers: readonly Answer[];
	readonly rootCause?: Statement;
	readonly change?: Statement;
}

export interface Statement {
	readonly line: number;
	/** As written, links included. */
	readonly text: string;
	/** In the statement and in the items below it. */
	readonly links: readonly Link[];
}

export interface Answer extends Statement {
	/** No evidence backs it, whether or not it ends in the mark. */
	readonly assumption: boolean;
}

/** `rootCauseLabel` is what the user calls the root cause; the default wording is always read too. */
export function readWhyChains(doc: Document, rootCauseLabel = ROOT_CAUSE): WhyChain[] {
	return doc.headings.filter(isChain).map((heading) => readChain(doc, heading, rootCauseLabel));
}

export const OUTCOME = 'Outcome';
export const ROOT_CAUSE = 'Root cause';
export const CHANGE = 'Change';
export const ASSUMPTION = '(assumption)';

function isChain(heading: Heading): boolean {
	return /^why chain(?:\s*:|$)/i.test(heading.text);
}

function readChain(doc: Document, heading: Heading, rootCauseLabel: string): WhyChain {
	const section = sectionOf(doc, heading);
	const items = itemTrees(linesOf(doc, section));
	const outcome = labelled(items, [OUTCOME]);
	const rootCause = labelled(items, [rootCauseLabel, ROOT_CAUSE]);
	const change = labelled(items, [CHANGE]);
	return {
		title: heading.text.replace(/^why chain\s*:?\s*/i, '').trim(),
		line: heading.line,
		end: section.end,
		answers: items.filter((item) => /^\d/.test(item.marker) && item.content.trim() !== '').map(readAnswer),
		...(outcome && { outcome }),
		...(rootCause && { rootCause }),
		...(change && { change }),
	};
}

function readAnswer(item: ItemTree): Answer {
	const statement = readStatement(item, item.content);
	return { ...statement, assumption: statement.links.length === 0 };
}

function labelled(items: readonly ItemTree[], labels: readonly string[]): Statement | undefined {
	for (const item of items) {
		const found = /^\*\*([^*]{1,60}?):?\*\*:?\s*(.*)$/.exec(item.content);
		if (found && labels.some((label) => foldText(label) === foldText(found[1] ?? ''))) return readStatement(item, found[2] ?? '');
	}
	return undefined;
}

function readStatement(item: ItemTree, text: string): Statement {
	const below = item.children.flatMap(withChildren).map((child) => child.content);
	return { line: item.line.number, text: text.trim(), links: [text, ...below].flatMap(readLinks) };
}

function withChildren(item: ItemTree): ItemTree[] {
	return [item, ...item.children.flatMap(withChildren)];
}
