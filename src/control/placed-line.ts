import { readDocument, type Document } from '../text/document';
import { foldText, oneLine } from '../text/fold';
import { readLinks, type Link } from '../text/link';
import { allItems, itemTrees, readListItem } from '../text/list-item';
import { readBlockId } from '../text/block-id';
import type { VisibleLine } from '../text/visible';
import { readHeldIds } from './anchor';
import { bare } from './artifact-line';
import { readBreaker, STAGES, type BreakerParts, type ControlKind, type Stage } from './control';

/** The line of a control in a note that work runs on, as far as a record can be made from it. */
export interface PlacedLine {
	/** Without the id and without the link back. */
	readonly text: string;
	/** From the kind of block, its parts and the name of its note; a guess for the user to correct. */
	readonly kind: ControlKind;
	/** The heading it stands under; empty above the first. */
	readonly heading: string;
	readonly stage?: Stage;
	readonly breaker: BreakerParts;
	/** Every link on it, the one back to the incident among them. */
	readonly links: readonly Link[];
}

/** The line that holds an id; undefined when none does. */
export function readPlacedLine(text: string, id: string, noteName: string): PlacedLine | undefined {
	const doc = readDocument(text);
	const first = readHeldIds(doc).find((held) => held.id === id)?.line;
	if (!first) return undefined;
	const said = blockText(doc, first, id);
	const item = allItems(itemTrees(doc.lines)).find((each) => each.line.number === first.number);
	const breaker = item ? readBreaker(item.children) : {};
	const heading = doc.headings.findLast((each) => each.line < first.number)?.text ?? '';
	const stage = STAGES.find((each) => foldText(heading).split(' ').includes(each));
	const kind = item?.status === undefined ? 'contract clause' : breaker.condition !== undefined ? 'circuit breaker' : kindByName(noteName);
	return { text: oneLine(bare(said)), kind, heading, breaker, links: readLinks(said), ...(stage && { stage }) };
}

/** From the first line of a block to the one that ends in the id. */
function blockText(doc: Document, first: VisibleLine, id: string): string {
	const last = doc.lines.slice(first.number).find((line) => readBlockId(line.text)?.id === id)?.number ?? first.number;
	const rest = doc.lines.slice(first.number + 1, last + 1).map((line) => line.text.trim());
	return [readListItem(first)?.content ?? first.text, ...rest].join(' ');
}

const KINDS: readonly (readonly [RegExp, ControlKind])[] = [
	[/check ?list/i, 'checklist step'],
	[/template/i, 'template change'],
	[/protocol/i, 'protocol change'],
	[/procedure|\bsop\b/i, 'procedure change'],
];

function kindByName(name: string): ControlKind {
	return KINDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'checklist step';
}
