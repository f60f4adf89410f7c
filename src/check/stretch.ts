/** The lines of a text, as an editor gives them without handing over the text; lines count from 0. */
export interface LineSource {
	readonly lines: number;
	line(number: number): string;
}

/** What is looked at together. */
export interface Stretch {
	/** Lines `start` up to, not including, `end`. */
	readonly start: number;
	readonly end: number;
	/** The headings it stands below, the highest first. */
	readonly below: readonly string[];
}

/** Longest section that is looked through as a whole; in a longer one only the paragraph is. */
const LONGEST = 400;

/**
 * The stretch that must be checked again after a change in these lines: the section around them, the whole of a why chain, as
 * it is judged as one, or the paragraph where a section is very long. Its cost does not depend on the length of the note.
 */
export function stretchAround(source: LineSource, first: number, last: number): Stretch {
	const section = grow(source, first, last, isHeading) ?? grow(source, first, last, isBlank) ?? { start: first, end: last + 1 };
	const above = headingsAbove(source, section.start);
	const chain = above.find((heading) => /^#+[ \t]+why chain/i.test(heading.text));
	if (!chain) return { ...withComments(source, section), below: above.map((heading) => heading.text) };
	const whole = grow(source, chain.line, last, (line) => isHeading(line) && levelOf(line) <= chain.level) ?? section;
	const below = above.filter((heading) => heading.line < whole.start).map((heading) => heading.text);
	return { ...withComments(source, { start: Math.min(whole.start, chain.line), end: whole.end }), below };
}

interface Lines {
	readonly start: number;
	readonly end: number;
}

/** From the nearest line above that stops to the next one below, the first included; undefined where that is too far. */
function grow(source: LineSource, first: number, last: number, stops: (line: string) => boolean): Lines | undefined {
	let start = first;
	while (start > 0 && !stops(source.line(start))) {
		if (first - start > LONGEST) return undefined;
		start -= 1;
	}
	let end = last + 1;
	while (end < source.lines && !stops(source.line(end))) {
		if (end - last > LONGEST) return undefined;
		end += 1;
	}
	return { start, end };
}

interface HeadingAbove {
	readonly line: number;
	readonly level: number;
	readonly text: string;
}

/** The headings a line stands below, as far as they are near. */
function headingsAbove(source: LineSource, line: number): HeadingAbove[] {
	const found: HeadingAbove[] = [];
	let level = isHeading(source.line(line)) ? levelOf(source.line(line)) : 7;
	for (let number = line - 1; number >= 0 && line - number <= LONGEST && level > 1; number--) {
		const text = source.line(number);
		if (!isHeading(text) || levelOf(text) >= level) continue;
		level = levelOf(text);
		found.unshift({ line: number, level, text });
	}
	return found;
}

/** A comment that switches rules off stands before the block it covers, and that block may be the heading. */
function withComments(source: LineSource, { start, end }: Lines): Lines {
	let first = start;
	while (first > 0 && (isBlank(source.line(first - 1)) || /^[\s>]*%%.*%%\s*$/.test(source.line(first - 1)))) first -= 1;
	return { start: first, end };
}

function isHeading(line: string): boolean {
	return /^ {0,3}#{1,6}(?:[ \t]|$)/.test(line);
}

function levelOf(line: string): number {
	return line.trimStart().search(/[^#]|$/);
}

function isBlank(line: string): boolean {
	return line.trim() === '';
}

/** Whether a line may change what other stretches mean: then the whole note is looked at again. */
export function reachesFar(line: string): boolean {
	return isHeading(line) || /`{3}|~{3}|%%|<!--|-->|^\uFEFF?---[ \t]*$/.test(line);
}
