import { readBlockId } from '../text/block-id';
import { lineAt, readDocument, type Document } from '../text/document';
import { insertion, refuse, type Edits, type Refusal } from '../text/edit';
import { guarded } from '../text/guard';
import { linesBefore } from '../text/insert';
import { readTableRow } from '../text/table';
import { words } from '../words/words';
import { ASSUMPTION } from '../whys/why-chain';
import type { FindingPlace } from './finding';
import { ignoreComment } from './ignored';

/** Says at the end of an answer, before its block id, that nothing backs it. */
export function markAssumption(text: string, place: Pick<FindingPlace, 'from'>): Edits | Refusal {
	const doc = readDocument(text);
	const line = lineAt(doc, place.from);
	if (!line || line.text.includes(ASSUMPTION)) return refuse(words().refusals.nothingToChange);
	const said = line.text.slice(0, readBlockId(line.plain)?.at ?? line.text.length);
	return guarded(doc, [insertion(line.from + said.trimEnd().length, ` ${ASSUMPTION}`)]);
}

/** Writes the comment that switches the rule off before the block of the finding. */
export function ignoreHere(text: string, place: Pick<FindingPlace, 'from' | 'rule'>): Edits | Refusal {
	const doc = readDocument(text);
	const line = lineAt(doc, place.from);
	if (!line || line.place === 'front matter') return refuse(words().refusals.inFrontMatter);
	const start = blockStart(doc, line.number);
	const lead = /^[ \t>]*/.exec(doc.lines[start]?.text ?? '')?.[0] ?? '';
	const endsInId = readBlockId(doc.lines[start - 1]?.plain ?? '') !== undefined;
	return guarded(doc, [linesBefore(doc, start, [...(endsInId ? [''] : []), lead + ignoreComment(place.rule)])]);
}

/** A list item or a heading starts its own block; a paragraph or a table starts below the line that is none of it. */
function blockStart(doc: Document, number: number): number {
	let start = number;
	while (start > 0 && !startsItself(doc.lines[start]?.text ?? '')) {
		const above = doc.lines[start - 1];
		if (!above || above.place !== 'text' || above.text.trim() === '' || /^ {0,3}#{1,6}(?:[ \t]|$)/.test(above.text)) break;
		if (readTableRow(doc.lines[start]?.text ?? '') && !readTableRow(above.text)) break;
		start -= 1;
	}
	return start;
}

function startsItself(text: string): boolean {
	return /^\s*(?:>\s?)*(?:[-*+]\s|\d+[.)]\s|#{1,6}\s)/.test(text);
}
