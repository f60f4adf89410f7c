import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDocument, type Document } from '../src/text/document';
import { applyEdits, assertSmall, cursorAfter, isRefusal, type Edits, type Refusal } from '../src/text/edit';

/**
 * Notes as tests show them: `|` is the cursor, `<…>` the selection. A note that holds pipes of its own, as every table does,
 * marks the cursor with `¦` instead; in one with several pipes and no `¦` nothing is marked.
 */
export interface Marked {
	/** Without the marks. */
	readonly text: string;
	/** Undefined where nothing is marked. */
	readonly cursor?: number;
	readonly selection?: { readonly from: number; readonly to: number };
}

function marked(shown: string): Marked {
	const mark = shown.includes('¦') ? '¦' : '|';
	const parts = shown.split(mark);
	if (parts.length > 2 && mark === '¦') throw new Error('Two cursors');
	if (parts.length === 2) return { text: parts.join(''), cursor: parts[0]?.length ?? 0 };
	const found = /(?<!<)<(?![<!])([^<>]*)>(?!>)/.exec(shown);
	if (!found) return { text: shown };
	const selected = found[1] ?? '';
	const text = shown.slice(0, found.index) + selected + shown.slice(found.index + found[0].length);
	return { text, selection: { from: found.index, to: found.index + selected.length } };
}

/** A writer under test; it gets the text without marks, the cursor, and the end of the selection. */
export type MarkedWriter = (text: string, at: number, to: number) => Edits | Refusal;

function answer(before: string, writer: MarkedWriter): { text: string; edits: Edits | Refusal } {
	const { text, cursor, selection } = marked(before);
	return { text, edits: writer(text, selection?.from ?? cursor ?? text.length, selection?.to ?? cursor ?? text.length) };
}

/** The writer turns one note into the other, by small edits; a cursor in `after` is where the writer must put it. */
export function expectEdit(before: string, writer: MarkedWriter, after: string): void {
	const { text, edits } = answer(before, writer);
	const expected = marked(after);
	const result = applied(text, edits);
	const cursor = isRefusal(edits) ? undefined : cursorAfter(edits);
	expect(expected.cursor === undefined ? result : show(result, cursor, after)).toBe(expected.cursor === undefined ? expected.text : after);
}

function show(text: string, cursor: number | undefined, like: string): string {
	if (cursor === undefined) return text;
	return text.slice(0, cursor) + (like.includes('¦') ? '¦' : '|') + text.slice(cursor);
}

/** The writer writes nothing and says why. */
export function expectRefusal(before: string, writer: MarkedWriter, reason: string | RegExp): void {
	const { edits } = answer(before, writer);
	expect(isRefusal(edits) ? edits.refused : 'not refused').toMatch(reason);
}

/** The text after an answer, which must be edits that a note can take: insertions, or changes within a line. */
export function applied(text: string, edits: Edits | Refusal): string {
	if (isRefusal(edits)) throw new Error(`Refused: ${edits.refused}`);
	assertSmall(text, edits);
	return applyEdits(text, edits);
}

/** A document of these lines, each ending in a line feed. */
export function docOf(...lines: readonly string[]): Document {
	return readDocument(linesOf(...lines));
}

/** A note of these lines, each ending in a line feed. */
export function linesOf(...lines: readonly string[]): string {
	return lines.map((line) => `${line}\n`).join('');
}

/** An incident note with these properties, as YAML lines, and this body. */
export function incidentNote(body: string, properties: readonly string[] = []): string {
	return `---\nincident_id: INC-0007\n${linesOf(...properties)}---\n${body}`;
}

const APPROVED = join(__dirname, 'approved');

/** Compares with `tests/approved/<name>`; `UPDATE=1` rewrites that file and fails on purpose, so that someone reads the diff. */
export function approve(name: string, text: string): void {
	const path = join(APPROVED, name);
	const approved = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
	if (process.env['UPDATE'] === '1' && approved !== text) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		throw new Error(`Rewrote tests/approved/${name}. Read the diff, then run again without UPDATE.`);
	}
	if (approved === undefined) throw new Error(`tests/approved/${name} is missing. UPDATE=1 writes it.`);
	expect(text).toBe(approved);
}
