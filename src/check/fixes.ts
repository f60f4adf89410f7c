import { addRewrite } from '../language/rewrite-table';
import { readBlockId } from '../text/block-id';
import { lineAt, readDocument, type Document } from '../text/document';
import { insertion, isRefusal, refuse, type Edits, type Refusal } from '../text/edit';
import { guarded } from '../text/guard';
import { linesBefore } from '../text/insert';
import { readTableRow } from '../text/table';
import { words } from '../words/words';
import { ASSUMPTION } from '../whys/why-chain';
import type { Finding, Fix } from './finding';
import { ignoreComment } from './ignored';

/** What can be done about a finding, the most helpful first. */
export function fixesOf(finding: Finding): readonly Fix[] {
	const { fixes } = words().checks;
	const special: Fix[] = [];
	if (finding.rule.startsWith('language/')) special.push({ title: fixes.rewrite, write: (text) => rewriteSentence(text, finding) });
	else if (finding.rule === 'whys/no-evidence') special.push({ title: fixes.assumption, write: (text) => markAssumption(text, finding) });
	else if (finding.fix) special.push(finding.fix);
	return [...special, { title: fixes.ignore, write: (text) => ignoreHere(text, finding) }];
}

/** Takes the sentence around the finding out of the prose and puts it into the rewrite table, in one change. */
export function rewriteSentence(text: string, finding: Pick<Finding, 'from' | 'to'>): Edits | Refusal {
	const doc = readDocument(text);
	const place = sentenceAround(doc, finding.from, finding.to);
	if (!place) return refuse(words().refusals.notFound);
	const row = addRewrite(text, text.slice(place.from, place.to));
	if (isRefusal(row)) return row;
	const gap = /[ \t]/.test(text.charAt(place.from - 1)) && /[ \t]/.test(text.charAt(place.to)) ? 1 : 0;
	return guarded(doc, [{ at: place.from, remove: place.to - place.from + gap, insert: '' }, ...row]);
}

/** What stands before the words of a line: quote marks, list markers, boxes, numbers, times and bold labels. */
const LEAD = /^(?:\s|>|[-*+]\s|\d+[.)]\s|\[.\]\s|\d{4}-\d{2}-\d{2}(?=[ T])|T?\d{1,2}:\d{2}(?: ?(?:UTC|Z)\b)?|\*\*[^*]{1,60}\*\*)*/;

/** From the end of the sentence before to the end of the sentence, within one line. */
function sentenceAround(doc: Document, from: number, to: number): { from: number; to: number } | undefined {
	const line = lineAt(doc, from);
	if (!line) return undefined;
	const start = LEAD.exec(line.text)?.[0].length ?? 0;
	const [at, end] = [from - line.from, Math.min(to, line.to) - line.from];
	const before = [...line.text.slice(start, at).matchAll(/[.!?]["”’)]?\s+/g)].at(-1);
	const first = before ? start + before.index + before[0].length : start;
	const after = /[.!?]["”’)]?(?=\s|$)/.exec(line.text.slice(end));
	const last = after ? end + after.index + after[0].length : line.text.trimEnd().length;
	return last > first ? { from: line.from + first, to: line.from + last } : undefined;
}

/** Says at the end of an answer that nothing backs it. */
export function markAssumption(text: string, finding: Pick<Finding, 'from'>): Edits | Refusal {
	const doc = readDocument(text);
	const line = lineAt(doc, finding.from);
	if (!line || line.text.includes(ASSUMPTION)) return refuse(words().refusals.nothingToChange);
	return guarded(doc, [insertion(line.from + line.text.trimEnd().length, ` ${ASSUMPTION}`)]);
}

/** Writes the comment that switches the rule off before the block of the finding. */
export function ignoreHere(text: string, finding: Pick<Finding, 'from' | 'rule'>): Edits | Refusal {
	const doc = readDocument(text);
	const line = lineAt(doc, finding.from);
	if (!line || line.place === 'front matter') return refuse(words().refusals.inFrontMatter);
	const start = blockStart(doc, line.number);
	const indent = /^[ \t]*/.exec(doc.lines[start]?.text ?? '')?.[0] ?? '';
	const endsInId = readBlockId(doc.lines[start - 1]?.plain ?? '') !== undefined;
	return guarded(doc, [linesBefore(doc, start, [...(endsInId ? [''] : []), indent + ignoreComment(finding.rule)])]);
}

/** A list item or a heading starts its own block; a paragraph or a table starts below the line that is none of it. */
function blockStart(doc: Document, number: number): number {
	const own = (text: string): boolean => /^\s*(?:>\s?)*(?:[-*+]\s|\d+[.)]\s|#{1,6}\s)/.test(text);
	let start = number;
	while (start > 0 && !own(doc.lines[start]?.text ?? '')) {
		const above = doc.lines[start - 1];
		if (!above || above.place !== 'text' || above.text.trim() === '' || (own(above.text) && /^\s*#/.test(above.text))) break;
		if (readTableRow(doc.lines[start]?.text ?? '') && !readTableRow(above.text)) break;
		start -= 1;
	}
	return start;
}
