import type { Line } from './line';

/**
 * What a reader of Markdown sees of each line.
 *
 * Fences, indented code, `%%` and HTML comments and front matter may hold anything that looks like a task or a block id
 * without being one. One pass over the lines decides, and gives each line a `plain` text of the same length in which hidden
 * characters are blanks, so that offsets found in it are offsets in the note.
 */
export type Place = 'text' | 'code' | 'comment' | 'front matter';

export interface VisibleLine extends Line {
	readonly place: Place;
	/** As long as `text`; inline code and comments are blanks, and all of it where `place` is not text. */
	readonly plain: string;
}

export interface Visibility {
	readonly lines: readonly VisibleLine[];
	/** Line of a fence that is never closed. */
	readonly openFence?: number;
}

interface Fence {
	readonly mark: string;
	readonly length: number;
	readonly line: number;
}

const QUOTE = /^(?: {0,3}>[ \t]?)*/;
const FENCE = /^[ \t]*(`{3,}|~{3,})(.*)$/;
const ITEM = /^([ \t]*)(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;

export function visibleLines(lines: readonly Line[], frontMatterLines: number): Visibility {
	const pass = new Pass(lines);
	const result = lines.map((line, index) =>
		index < frontMatterLines ? hidden(line, 'front matter') : pass.read(line));
	const openFence = pass.openFence();
	return openFence === undefined ? { lines: result } : { lines: result, openFence };
}

function hidden(line: Line, place: Place): VisibleLine {
	return { ...line, place, plain: ' '.repeat(line.text.length) };
}

/** Keeps true: after `read(line)` its fields describe what is open at the end of that line. */
class Pass {
	private fence: Fence | undefined;
	/** The closing mark of a comment that is still open. */
	private comment: '%%' | '-->' | undefined;
	private afterBlank = true;
	private inCode = false;
	/** Column where the content of the last open list item starts; undefined outside lists. */
	private listContent: number | undefined;
	/** Last line that holds each closing mark, so that looking for one stays linear. */
	private readonly lastHtmlEnd: number;

	constructor(lines: readonly Line[]) {
		this.lastHtmlEnd = lines.findLastIndex((line) => line.text.includes('-->'));
	}

	openFence(): number | undefined {
		return this.fence?.line;
	}

	read(line: Line): VisibleLine {
		if (this.fence) return this.readFenced(line, this.fence);
		if (this.comment === undefined) {
			const opened = openingFence(line);
			if (opened) {
				this.fence = opened;
				return hidden(line, 'code');
			}
			if (this.isIndentedCode(line.text)) {
				this.inCode = true;
				return hidden(line, 'code');
			}
		}
		return this.readText(line);
	}

	private readFenced(line: Line, fence: Fence): VisibleLine {
		const found = FENCE.exec(line.text.replace(QUOTE, ''));
		const mark = found?.[1] ?? '';
		const closes = mark.startsWith(fence.mark) && mark.length >= fence.length && found?.[2]?.trim() === '';
		if (closes) {
			this.fence = undefined;
			this.afterBlank = true;
		}
		return hidden(line, 'code');
	}

	private isIndentedCode(text: string): boolean {
		const blank = text.trim() === '';
		if (blank) return false;
		const indent = columns(text);
		const needed = (this.listContent ?? 0) + 4;
		return indent >= needed && (this.afterBlank || this.inCode);
	}

	private readText(line: Line): VisibleLine {
		this.trackList(line.text);
		const startedInside = this.comment !== undefined;
		const plain = this.mask(line);
		const nothingLeft = plain.trim() === '' && line.text.trim() !== '';
		return { ...line, place: nothingLeft && (startedInside || this.comment !== undefined) ? 'comment' : 'text', plain };
	}

	private trackList(text: string): void {
		const unquoted = text.replace(QUOTE, '');
		this.inCode = false;
		const blank = unquoted.trim() === '';
		const item = ITEM.exec(unquoted);
		if (item) this.listContent = columns(item[1] ?? '') + item[0].length - (item[1] ?? '').length;
		else if (!blank && columns(unquoted) === 0 && (this.afterBlank || /^#{1,6}(?:\s|$)/.test(unquoted))) this.listContent = undefined;
		this.afterBlank = blank || /^#{1,6}(?:\s|$)/.test(unquoted);
	}

	/** Blanks out inline code and comments, following a comment over lines. */
	private mask(line: Line): string {
		const { text } = line;
		let plain = '';
		let at = 0;
		while (at < text.length) {
			const until = this.comment === undefined ? this.skipVisible(line, at) : at;
			plain += text.slice(at, until);
			at = until;
			if (at >= text.length) break;
			const end = this.endOfHidden(line, at);
			plain += ' '.repeat(end - at);
			at = end;
		}
		return plain;
	}

	/** The next offset where something hidden starts. */
	private skipVisible(line: Line, from: number): number {
		const start = /`+|%%|<!--/g;
		start.lastIndex = from;
		for (let found = start.exec(line.text); found; found = start.exec(line.text)) {
			if (line.text[found.index - 1] === '\\' && found[0] !== '%%') continue;
			if (this.hides(line, found.index, found[0])) return found.index;
		}
		return line.text.length;
	}

	private hides({ text, number }: Line, at: number, mark: string): boolean {
		const behind = at + mark.length;
		if (mark === '%%') return text.lastIndexOf('%%') >= behind || at === contentStart(text);
		if (mark === '<!--') {
			return text.lastIndexOf('-->') >= behind || this.lastHtmlEnd > number || at === contentStart(text);
		}
		return closingTicks(text, behind, mark.length) !== undefined;
	}

	/** The offset behind a hidden stretch that starts, or goes on, at `at`. */
	private endOfHidden(line: Line, at: number): number {
		const { text } = line;
		if (this.comment === undefined && text[at] === '`') {
			const ticks = /^`+/.exec(text.slice(at))?.[0].length ?? 1;
			return closingTicks(text, at + ticks, ticks) ?? text.length;
		}
		let from = at;
		if (this.comment === undefined) {
			this.comment = text.startsWith('%%', at) ? '%%' : '-->';
			from = at + (this.comment === '%%' ? 2 : 4);
		}
		const end = text.indexOf(this.comment, from);
		if (end < 0) return text.length;
		const behind = end + this.comment.length;
		this.comment = undefined;
		return behind;
	}
}

function openingFence(line: Line): Fence | undefined {
	const unquoted = line.text.replace(QUOTE, '');
	const found = FENCE.exec(unquoted) ?? FENCE.exec(unquoted.replace(ITEM, ''));
	const mark = found?.[1];
	if (mark === undefined || (mark.startsWith('`') && found?.[2]?.includes('`'))) return undefined;
	return { mark: mark.charAt(0), length: mark.length, line: line.number };
}

function contentStart(text: string): number {
	const quote = QUOTE.exec(text)?.[0].length ?? 0;
	return quote + (/^[ \t]*/.exec(text.slice(quote, quote + 1000))?.[0].length ?? 0);
}

/** Offset behind the run of exactly `ticks` backticks that closes inline code, if there is one on the line. */
function closingTicks(text: string, from: number, ticks: number): number | undefined {
	const run = /`+/g;
	run.lastIndex = from;
	for (let found = run.exec(text); found; found = run.exec(text)) {
		if (found[0].length === ticks) return run.lastIndex;
	}
	return undefined;
}

/** Width of the leading white space, a tab reaching the next multiple of four. */
export function columns(text: string): number {
	let width = 0;
	for (const char of text) {
		if (char === '\t') width += 4 - (width % 4);
		else if (char === ' ') width += 1;
		else break;
	}
	return width;
}
