/** The lines of a text, as an editor gives them without handing over the text; lines count from 0. */
export interface LineSource {
	readonly lines: number;
	line(number: number): string;
}

/** Lines `start` up to, not including, `end`. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** Longest section that is looked through as a whole; in a longer one only the paragraph is. */
const LONGEST = 400;

/**
 * The stretch that must be checked again after a change in these lines: the section around them, as a why chain is judged as
 * a whole, or the paragraph where a section is very long. Its cost does not depend on the length of the note.
 */
export function stretchAround(source: LineSource, first: number, last: number): Stretch {
	const section = grow(source, first, last, isHeading, LONGEST);
	if (section) return section;
	return grow(source, first, last, (line) => line.trim() === '', LONGEST) ?? { start: first, end: last + 1 };
}

function grow(source: LineSource, first: number, last: number, stops: (line: string) => boolean, most: number): Stretch | undefined {
	let start = first;
	while (start > 0 && !stops(source.line(start))) {
		if (first - start > most) return undefined;
		start -= 1;
	}
	let end = last + 1;
	while (end < source.lines && !stops(source.line(end))) {
		if (end - last > most) return undefined;
		end += 1;
	}
	return { start, end };
}

function isHeading(line: string): boolean {
	return /^#{1,6}[ \t]/.test(line);
}

/** Whether a line may open or close something that reaches over other lines: then the whole note is looked at again. */
export function reachesFar(line: string): boolean {
	return /`{3}|~{3}|%%|<!--|-->|^\uFEFF?---[ \t]*$/.test(line);
}
