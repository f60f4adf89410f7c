import { readFrontMatter, type FrontMatter } from './front-matter';
import { splitLines } from './line';
import { visibleLines, type VisibleLine } from './visible';

/** A note taken apart once: everything else reads this instead of the text. */
export interface Document {
	readonly text: string;
	readonly lines: readonly VisibleLine[];
	readonly headings: readonly Heading[];
	readonly frontMatter?: FrontMatter;
	/** The ending new lines are written with: that of the first line, `\n` where there is none. */
	readonly ending: string;
	/** Line of a code fence that is never closed. */
	readonly openFence?: number;
	/** Line of a comment that is never closed. */
	readonly openComment?: number;
	/** Line of the first Git conflict marker. */
	readonly conflict?: number;
}

export interface Heading {
	readonly line: number;
	readonly level: number;
	/** Without the marks and without a closing run of `#`. */
	readonly text: string;
}

/** Lines `start` up to, not including, `end`; the heading itself is the line before `start`. */
export interface Section {
	readonly heading: Heading;
	readonly start: number;
	readonly end: number;
}

export function readDocument(text: string): Document {
	const lines = splitLines(text);
	const frontMatter = readFrontMatter(lines);
	const { lines: visible, openFence, openComment } = visibleLines(lines, frontMatter ? frontMatter.closing + 1 : 0);
	const conflict = visible.find((line) => /^(?:<{7}|>{7})(?: |$)/.test(line.text))?.number;
	return {
		text,
		lines: visible,
		headings: visible.flatMap(heading),
		ending: lines[0]?.ending || '\n',
		...(frontMatter && { frontMatter }),
		...(openFence !== undefined && { openFence }),
		...(openComment !== undefined && { openComment }),
		...(conflict !== undefined && { conflict }),
	};
}

function heading(line: VisibleLine): Heading[] {
	if (line.place !== 'text') return [];
	const found = /^ {0,3}(#{1,6})[ \t]+(.*)$/s.exec(line.text);
	if (!found || !/\S/.test(line.plain)) return [];
	const text = (found[2] ?? '').trimEnd().replace(/[ \t]#+$/, '').trim();
	return [{ line: line.number, level: found[1]?.length ?? 1, text }];
}

/** From a heading to the next of the same or a higher level. */
export function sectionOf(doc: Document, target: Heading): Section {
	let index = headingIndex(doc, target.line) + 1;
	while ((doc.headings[index]?.level ?? 0) > target.level) index += 1;
	return { heading: target, start: target.line + 1, end: doc.headings[index]?.line ?? doc.lines.length };
}

/** Where the headings reach a line; by halving, since a note may hold thousands. */
function headingIndex(doc: Document, line: number): number {
	let low = 0;
	let high = doc.headings.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((doc.headings[middle]?.line ?? 0) < line) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** All sections with this heading, at any level, in order; the wording is compared without case. */
export function sectionsNamed(doc: Document, name: string): Section[] {
	const wanted = name.trim().toLowerCase();
	return doc.headings.filter((each) => each.text.toLowerCase() === wanted).map((each) => sectionOf(doc, each));
}

export function sectionNamed(doc: Document, name: string): Section | undefined {
	return sectionsNamed(doc, name)[0];
}

export function linesOf(doc: Document, section: { readonly start: number; readonly end: number }): readonly VisibleLine[] {
	return doc.lines.slice(section.start, section.end);
}

/** Text of a section without blank lines at its ends, comments included as they stand. */
export function sectionText(doc: Document, section: Section): string {
	return linesOf(doc, section).map((line) => line.text).join('\n').trim();
}

/** The line an offset stands on. */
export function lineAt(doc: Document, offset: number): VisibleLine | undefined {
	let low = 0;
	let high = doc.lines.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if ((doc.lines[middle]?.from ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return doc.lines[low];
}
