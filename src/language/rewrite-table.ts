import { addSection, SECTIONS } from '../incident/note-sections';
import { lineAt, readDocument, sectionNamed, type Document } from '../text/document';
import { insertion, refuse, type Edits, type Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { endingAt, endOfSection, linesAfter } from '../text/insert';
import { isTableRule, readTableRow, tableRow } from '../text/table';
import { words } from '../words/words';

/** What a person would say, what the system did, and which document changes because of it. */
export interface Rewrite {
	readonly blame: string;
	readonly system: string;
	readonly artifact: string;
	/** Counts from 0. */
	readonly line: number;
}

const HEADER = ['Blame statement', 'System statement', 'Artifact to update'] as const;

/** An empty rewrite table. */
export const REWRITE_TABLE: readonly string[] = [tableRow(HEADER), '| --- | --- | --- |'];

/** Rows of every rewrite table in the note; rows with nothing in them are left out. */
export function readRewrites(doc: Document): Rewrite[] {
	const rows: Rewrite[] = [];
	for (const table of tables(doc)) {
		for (let number = table.rule + 1; number < table.end; number++) {
			const [blame = '', system = '', artifact = ''] = readTableRow(doc.lines[number]?.text ?? '') ?? [];
			if (blame + system + artifact !== '') rows.push({ blame, system, artifact, line: number });
		}
	}
	return rows;
}

interface Table {
	/** Line of the dashes. */
	readonly rule: number;
	readonly end: number;
}

function tables(doc: Document): Table[] {
	const found: Table[] = [];
	for (let number = 0; number < doc.lines.length; number++) {
		const [line, rule] = [doc.lines[number], doc.lines[number + 1]];
		const header = line?.place === 'text' ? readTableRow(line.text) : undefined;
		if (header?.[0]?.toLowerCase() !== HEADER[0].toLowerCase() || !rule || !isTableRule(rule.text)) continue;
		let end = rule.number + 1;
		while (readTableRow(doc.lines[end]?.text ?? '')) end += 1;
		found.push({ rule: rule.number, end });
		number = end - 1;
	}
	return found;
}

/** Puts a sentence into the first column of the note's table, the cursor into the second; adds the table where it is missing. */
export function addRewrite(text: string, blame: string, system = ''): Edits | Refusal {
	const said = oneLine(blame);
	if (said === '') return refuse(words().refusals.noSelection);
	const doc = readDocument(text);
	const row = tableRow([said, system, '']);
	const cursor = tableRow([said]).length + 1;
	const [table] = tables(doc);
	if (table) return guarded(doc, [linesAfter(doc, table.end - 1, [row], cursor)]);
	const section = sectionNamed(doc, SECTIONS.rewrites);
	const block = [...REWRITE_TABLE, row];
	if (!section) {
		const before = lengthOf([`## ${SECTIONS.rewrites}`, ...REWRITE_TABLE], doc.ending);
		return guarded(doc, [addSection(doc, SECTIONS.rewrites, block, before + cursor)]);
	}
	const last = endOfSection(doc, section);
	const gap = last === section.heading.line ? [] : [''];
	return guarded(doc, [linesAfter(doc, last, [...gap, ...block], lengthOf([...gap, ...REWRITE_TABLE], endingAt(doc, last)) + cursor)]);
}

function lengthOf(lines: readonly string[], ending: string): number {
	return lines.reduce((sum, line) => sum + line.length + ending.length, 0);
}

/** An empty table at the cursor, on lines of its own, below a table it stands in; refused in properties, code and comments. */
export function insertRewriteTable(text: string, at: number): Edits | Refusal {
	const doc = readDocument(text);
	const here = lineAt(doc, at);
	if (!here || here.place === 'front matter') return refuse(words().refusals.inFrontMatter);
	if (here.place !== 'text') return refuse(words().refusals.inCode);
	let number = here.number;
	while (isRow(doc, number) && isRow(doc, number + 1)) number += 1;
	const isBlank = isEmpty(doc, number);
	const gapAbove = isBlank ? !isEmpty(doc, number - 1) : true;
	const gapBelow = !isEmpty(doc, number + 1);
	const lines = [...(gapAbove ? [''] : []), ...REWRITE_TABLE];
	const ending = endingAt(doc, number);
	const row = '|  |  |  |';
	const cursor = lengthOf(lines, ending) + 2;
	if (!isBlank) return guarded(doc, [linesAfter(doc, number, [...lines, row, ...(gapBelow ? [''] : [])], cursor)]);
	const insert = [...lines, row].join(ending) + (gapBelow ? ending : '');
	return guarded(doc, [insertion(doc.lines[number]?.from ?? at, insert, cursor)]);
}

function isEmpty(doc: Document, number: number): boolean {
	return (doc.lines[number]?.text.trim() ?? '') === '';
}

function isRow(doc: Document, number: number): boolean {
	return readTableRow(doc.lines[number]?.text ?? '') !== undefined;
}

/** The words of a selection, without the list mark that one from the start of a line takes along. */
export function selectedSentence(selection: string): string {
	return selection.replace(LIST_MARKS, '');
}

const LIST_MARKS = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t]|\[.\][ \t])+/;
