import { linesOf, sectionNamed, type Document } from '../text/document';
import { readLinks, type Link } from '../text/link';
import { allItems, itemTrees, type ItemTree } from '../text/list-item';
import { SECTIONS } from './note-sections';

/** The seven records to collect before explaining anything. */
export const EVIDENCE = [
	'Message thread', 'Approved brief', 'Statement of work', 'Version history', 'Delivery dates', 'Invoice record', 'Revised artifacts',
] as const;
export type EvidenceName = (typeof EVIDENCE)[number];

export interface EvidenceItem {
	readonly name: EvidenceName;
	/** Counts from 0; undefined when the item has no line. */
	readonly line?: number;
	readonly links: readonly Link[];
	readonly state: 'linked' | 'not available' | 'open';
	/** Why it is not available. */
	readonly reason?: string;
}

/** The pack in its fixed order, whatever order the note has; lines for other records are not part of it. */
export function readEvidence(doc: Document): EvidenceItem[] {
	const section = sectionNamed(doc, SECTIONS.evidence);
	const items = section ? itemTrees(linesOf(doc, section)) : [];
	return EVIDENCE.map((name) => readItem(name, items.find((each) => nameOf(each) === name.toLowerCase())));
}

function nameOf(item: ItemTree): string {
	return item.content.slice(0, Math.max(item.content.indexOf(':'), 0)).replace(/\*/g, '').trim().toLowerCase();
}

function readItem(name: EvidenceName, item: ItemTree | undefined): EvidenceItem {
	if (!item) return { name, links: [], state: 'open' };
	const colon = item.content.indexOf(':') + 1;
	const below = allItems(item.children);
	const links = [item.plain.slice(colon), ...below.map((child) => child.plain)].flatMap(readLinks);
	const line = item.line.number;
	if (links.length > 0) return { name, line, links, state: 'linked' };
	const reason = reasonIn([item.content.slice(colon), ...below.map((child) => child.content)].join(' '));
	return reason === '' ? { name, line, links, state: 'open' } : { name, line, links, state: 'not available', reason };
}

/** Between the parentheses behind "not available". */
function reasonIn(said: string): string {
	const from = /not available[ \t]{0,9}\(/i.exec(said);
	const start = from ? from.index + from[0].length : said.length;
	return said.slice(start, Math.max(said.lastIndexOf(')'), start)).trim();
}
