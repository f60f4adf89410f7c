import { foldText } from '../text/fold';
import { readLabel } from '../incident/incident';
import { lineAt, linesOf, sectionOf, type Document, type Heading } from '../text/document';
import { readLinks, withoutLinks, type Link } from '../text/link';
import { allItems, itemTrees, type ItemTree } from '../text/list-item';

/** What starts the heading of a why chain. */
export const WHY_CHAIN = 'Why chain';

/** One observable outcome and the answers to "why?" below it. */
export interface WhyChain {
	/** Behind `Why chain:`, without the minutes noted there; the outcome where nothing stands there. */
	readonly title: string;
	/** Spent on it, as the heading notes. */
	readonly minutes?: number;
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
	const { title, minutes } = readChainHeading(heading.text);
	const outcome = labelled(items, [OUTCOME]);
	const rootCause = labelled(items, [rootCauseLabel, ROOT_CAUSE]);
	const change = labelled(items, [CHANGE]);
	return {
		title: title === '' ? withoutLinks(outcome?.text ?? '') : title,
		...(minutes !== undefined && { minutes }),
		line: heading.line,
		end: section.end,
		answers: items.filter((item) => isAnswer(item) && item.content.trim() !== '').map(readAnswer),
		...(outcome && { outcome }),
		...(rootCause && { rootCause }),
		...(change && { change }),
	};
}

/** Answers are the numbered items of the chain, not those below another. */
export function isAnswer(item: ItemTree): boolean {
	return /^\d/.test(item.marker);
}

/** What stands behind `Why chain:` and the minutes at its end. */
export function readChainHeading(text: string): { readonly title: string; readonly minutes?: number } {
	const rest = text.replace(/^why chain\s*:?/i, '').trim();
	const found = /\((\d{1,6}) min\)$/.exec(rest);
	return found ? { title: rest.slice(0, found.index).trim(), minutes: Number(found[1]) } : { title: rest };
}

/** The chain an offset of the note stands in. */
export function chainAt(doc: Document, at: number, rootCauseLabel = ROOT_CAUSE): WhyChain | undefined {
	const line = lineAt(doc, at)?.number ?? 0;
	return readWhyChains(doc, rootCauseLabel).find((chain) => chain.line <= line && line < chain.end);
}

/** The outermost list items of a chain, labels and answers alike. */
export function chainItems(doc: Document, chain: WhyChain): ItemTree[] {
	return itemTrees(doc.lines.slice(chain.line + 1, chain.end));
}

/** Whether an item starts with one of these labels in bold. */
export function hasLabel(item: ItemTree, ...labels: readonly string[]): boolean {
	const found = readLabel(item.content)?.label;
	return found !== undefined && labels.some((label) => foldText(label) === foldText(found));
}

function readAnswer(item: ItemTree): Answer {
	const statement = readStatement(item, item.content);
	return { ...statement, assumption: statement.links.length === 0 };
}

function labelled(items: readonly ItemTree[], labels: readonly string[]): Statement | undefined {
	const item = items.find((each) => hasLabel(each, ...labels));
	return item && readStatement(item, readLabel(item.content)?.behind ?? '');
}

/** Links in code or comments back nothing. */
function readStatement(item: ItemTree, text: string): Statement {
	const own = item.plain.slice(item.plain.length - text.length);
	const below = allItems(item.children).map((child) => child.plain);
	return { line: item.line.number, text: text.trim(), links: [own, ...below].flatMap(readLinks) };
}
