import { readDocument } from '../text/document';
import { refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { readBlock, type Property } from '../text/front-matter';
import { brokenProperties, guarded } from '../text/guard';
import { setProperty } from '../text/set-property';
import { words } from '../words/words';
import { PROPERTY } from './properties';

/** Gives an incident note another id, in its property and where the old one stands among its aliases. */
export function renumber(text: string, old: string, id: string): Edits | Refusal {
	const doc = readDocument(text);
	if (!doc.frontMatter) return refuse(words().refusals.noFrontMatter);
	const { properties, brokenAt } = readBlock(doc.frontMatter);
	if (brokenAt !== undefined) return brokenProperties(doc);
	const own = setProperty(doc, PROPERTY.id, id);
	if (typeof own !== 'object') return refuse(words().refusals.propertyShape(PROPERTY.id));
	const aliases = properties.find((each) => each.key === PROPERTY.aliases);
	return guarded(doc, [own, ...(aliases ? aliasEdits(aliases, old, id) : [])]);
}

/** Whole entries only: in a list by dashes, in one by brackets, or as the single value. */
function aliasEdits({ line, behindColon, below }: Property, old: string, id: string): Edit[] {
	const entry = new RegExp(`(^|[[,\\s])(["']?)${escaped(old)}\\2(?=[\\],\\s]|$)`, 'gi');
	const parts = [{ from: line.from + behindColon, text: line.text.slice(behindColon) }, ...below];
	return parts.flatMap(({ from, text }) => [...text.matchAll(entry)]
		.filter((found) => isWhole(text, found.index + (found[1] ?? '').length, found[0].length - (found[1] ?? '').length))
		.map((found) => ({ at: from + found.index + (found[1] ?? '').length + (found[2] ?? '').length, remove: old.length, insert: id })));
}

/** Nothing else may stand in the entry. */
function isWhole(text: string, at: number, length: number): boolean {
	return /(?:^|[[,]|-)\s*$/.test(text.slice(0, at)) && /^\s*(?:$|[\],]|#)/.test(text.slice(at + length));
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The file name with the new id in place of the old one; unchanged where the old one does not stand in it as a word. */
export function renumberedName(name: string, old: string, id: string): string {
	return name.replace(new RegExp(`(^|[^\\p{L}\\p{N}-])${escaped(old)}(?![\\p{L}\\p{N}])`, 'iu'), (_, before: string) => before + id);
}

/** Whether a text shows the id as a word. */
export function showsId(text: string, id: string): boolean {
	return new RegExp(`(?:^|[^\\p{L}\\p{N}-])${escaped(id)}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
