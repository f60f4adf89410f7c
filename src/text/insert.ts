import type { Document, Section } from './document';
import { insertion, type Edit } from './edit';

/** Behind the last line of a section that is not blank, or behind its heading when it is empty. */
export function endOfSection(doc: Document, section: Section): number {
	for (let number = section.end - 1; number >= section.start; number--) {
		if (doc.lines[number]?.text.trim()) return number;
	}
	return section.heading.line;
}

/** The ending a new line at a line's place is written with: that of the neighbour. */
export function endingAt(doc: Document, number: number): string {
	return doc.lines[number]?.ending || doc.lines[number - 1]?.ending || doc.ending;
}

/**
 * Inserts whole lines behind line `number`, with the line endings of the neighbour; no final newline is added to a note
 * that has none. `cursor` counts from the start of the first new line.
 */
export function linesAfter(doc: Document, number: number, lines: readonly string[], cursor?: number): Edit {
	const ending = endingAt(doc, number);
	const insert = lines.map((each) => ending + each).join('');
	return insertion(doc.lines[number]?.to ?? doc.text.length, insert, cursor === undefined ? undefined : ending.length + cursor);
}

/** Inserts whole lines before line `number`. */
export function linesBefore(doc: Document, number: number, lines: readonly string[], cursor?: number): Edit {
	const ending = endingAt(doc, number);
	return insertion(doc.lines[number]?.from ?? doc.text.length, lines.map((each) => each + ending).join(''), cursor);
}

/**
 * Appends list lines to a section: straight behind its last line when that is part of a list, else behind a blank line.
 */
export function appendToSection(doc: Document, section: Section, lines: readonly string[], cursor?: number): Edit {
	const last = endOfSection(doc, section);
	const text = doc.lines[last]?.text ?? '';
	const joins = last !== section.heading.line && /^(?:[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t])/.test(text)
		&& /^(?:[-*+]|\d{1,9}[.)]) /.test(lines[0] ?? '');
	const gap = joins || last === section.heading.line ? [] : [''];
	return linesAfter(doc, last, [...gap, ...lines], cursor === undefined ? undefined : cursor + gap.length * endingAt(doc, last).length);
}

/** Appends blocks to the end of a note, with one blank line before them. */
export function appendToNote(doc: Document, lines: readonly string[], cursor?: number): Edit {
	let last = doc.lines.length - 1;
	while (last > 0 && doc.lines[last]?.text.trim() === '') last -= 1;
	if (doc.lines[last]?.text.trim() === '') return linesBefore(doc, last, lines, cursor);
	return linesAfter(doc, last, ['', ...lines], cursor === undefined ? undefined : cursor + endingAt(doc, last).length);
}
