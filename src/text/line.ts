/** One physical line of a note. Only CR, LF and CR LF end a line; U+2028 is a character like any other. */
export interface Line {
	/** Counts from 0. */
	readonly number: number;
	readonly from: number;
	/** Offset of the end, before the line ending. */
	readonly to: number;
	readonly text: string;
	readonly ending: string;
}

/**
 * Every line of the text; a text that ends in a line ending has an empty last line, as editors show it. A byte order mark
 * before the first line is no part of it.
 */
export function splitLines(text: string): Line[] {
	const lines: Line[] = [];
	const ending = /\r\n|\n|\r/g;
	let from = text.startsWith('\uFEFF') ? 1 : 0;
	for (;;) {
		const found = ending.exec(text);
		const to = found ? found.index : text.length;
		lines.push({ number: lines.length, from, to, text: text.slice(from, to), ending: found ? found[0] : '' });
		if (!found) return lines;
		from = to + found[0].length;
	}
}
