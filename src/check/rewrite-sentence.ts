import { addRewrite } from '../language/rewrite-table';
import { readBlockId } from '../text/block-id';
import { lineAt, readDocument, type Document } from '../text/document';
import { isRefusal, refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { guarded } from '../text/guard';
import { readInlineFields } from '../text/inline-field';
import { readListItem } from '../text/list-item';
import type { VisibleLine } from '../text/visible';
import { words } from '../words/words';
import type { FindingPlace } from './finding';

/** A part of a sentence on one line, as offsets in that line. */
interface Piece {
	readonly line: VisibleLine;
	readonly start: number;
	readonly end: number;
}

/** Sentences longer than this many lines are not looked for. */
const MOST = 20;

/** Takes the sentence around the finding out of the prose and puts it into the rewrite table, in one change. */
export function rewriteSentence(text: string, place: Pick<FindingPlace, 'from' | 'to'>): Edits | Refusal {
	const doc = readDocument(text);
	const pieces = sentenceAround(doc, place.from, place.to);
	if (pieces.length === 0) return refuse(words().refusals.notFound);
	if (pieces.some(({ line }) => !canLoseWords(line))) return refuse(words().checks.partOfRecord);
	const row = addRewrite(text, pieces.map(({ line, start, end }) => line.text.slice(start, end)).join('\n'));
	return isRefusal(row) ? row : guarded(doc, [...pieces.map(removal), ...row]);
}

/** Rows of tables and lines with an id or fields are records of their own; nothing is moved out of them. */
export function canLoseWords(line: VisibleLine): boolean {
	return line.place === 'text' && !isRow(line) && readBlockId(line.plain) === undefined && readInlineFields(line.plain).length === 0;
}

/** One blank goes with the sentence, so that no two are left. */
function removal({ line, start, end }: Piece): Edit {
	const isBlank = (at: number): boolean => /[ \t]/.test(line.text.charAt(at));
	const before = start > leadOf(line) && isBlank(start - 1) && (isBlank(end) || end === line.text.length) ? 1 : 0;
	const after = start === leadOf(line) && isBlank(end) ? 1 : 0;
	return { at: line.from + start - before, remove: end - start + before + after, insert: '' };
}

/** What stands before the words of a line: quote marks, list markers, boxes, numbers, times and bold labels. */
const LEAD = /^(?:\s|>|\[![\w-]{1,40}\][+-]?\s|[-*+]\s|\d+[.)]\s|\[.\]\s|\d{4}-\d{2}-\d{2}(?=[ T])|T?\d{1,2}:\d{2}(?: ?(?:UTC|Z)\b)?|\*\*[^*]{1,60}\*\*)*/;

function leadOf(line: VisibleLine): number {
	return LEAD.exec(line.text)?.[0].length ?? 0;
}

/** From the end of the sentence before to the end of the sentence, over the lines of one paragraph; empty when there is none. */
function sentenceAround(doc: Document, from: number, to: number): Piece[] {
	const [first, last] = [lineAt(doc, from), lineAt(doc, Math.max(to - 1, from))];
	if (!first || !last) return [];
	const start = startOf(doc, first.number, from - first.from);
	const end = endOf(doc, last.number, to - last.from);
	return doc.lines.slice(start.line, end.line + 1).map((line) => ({
		line,
		start: line.number === start.line ? start.at : leadOf(line),
		end: line.number === end.line ? end.at : line.text.trimEnd().length,
	})).filter((piece) => piece.end > piece.start);
}

interface Spot {
	readonly line: number;
	readonly at: number;
}

function startOf(doc: Document, number: number, at: number): Spot {
	for (let line = number; ; line--) {
		const own = doc.lines[line];
		if (!own) return { line: number, at };
		const lead = leadOf(own);
		const said = own.text.slice(lead, line === number ? at : own.text.length);
		const before = [...said.matchAll(/[.!?]["”’)]?(?:\s+|$)/g)].at(-1);
		if (before) return before.index + before[0].length < said.length || line === number
			? { line, at: lead + before.index + before[0].length }
			: { line: line + 1, at: leadOf(doc.lines[line + 1] ?? own) };
		if (number - line >= MOST || !goesOn(doc, line)) return { line, at: lead };
	}
}

function endOf(doc: Document, number: number, at: number): Spot {
	for (let line = number; ; line++) {
		const own = doc.lines[line];
		if (!own) return { line: number, at };
		const from = line === number ? at : leadOf(own);
		const end = /[.!?]["”’)]?(?=\s|$)/.exec(own.text.slice(from));
		if (end) return { line, at: from + end.index + end[0].length };
		if (line - number >= MOST || !goesOn(doc, line + 1)) return { line, at: own.text.trimEnd().length };
	}
}

/** Whether a line goes on with the paragraph of the line above. */
function goesOn(doc: Document, number: number): boolean {
	const [above, line] = [doc.lines[number - 1], doc.lines[number]];
	if (!above || !line || line.place !== 'text' || above.place !== 'text') return false;
	return isProse(line) && line.text.trim() !== '' && above.text.trim() !== '' && !readListItem(line) && !isRow(above) && !isHeading(above) && !/^[\s>]*\[!/.test(above.text)
		&& leadOf(line) === /^[\s>]*/.exec(line.text)?.[0].length;
}

function isProse(line: VisibleLine): boolean {
	return !isRow(line) && !isHeading(line);
}

function isRow(line: VisibleLine): boolean {
	return line.text.trimStart().startsWith('|');
}

function isHeading(line: VisibleLine): boolean {
	return /^ {0,3}#{1,6}(?:[ \t]|$)/.test(line.text);
}
