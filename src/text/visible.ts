import type { Line } from './line';
import { maskLine, type Comment } from './mask';
import { readQuote, widthOf, type Quote } from './quote';

/**
 * What a reader of Markdown sees of each line.
 *
 * Fences, indented code, `%%` and HTML comments and front matter may hold anything that looks like a task or a block id
 * without being one. One pass over the lines decides, and gives each line a `plain` text of the same length in which hidden
 * characters are blanks, so that offsets found in it are offsets in the note. Containers end what they hold: a fence inside
 * a callout or a list item is over where the callout or the item is over, as in CommonMark.
 */
export type Place = 'text' | 'code' | 'comment' | 'front matter';

export interface VisibleLine extends Line {
	readonly place: Place;
	/** As long as `text`; inline code and comments are blanks, and all of it where `place` is not text. */
	readonly plain: string;
	/** A fence or a comment goes on behind this line. */
	readonly opens?: true;
}

export interface Visibility {
	readonly lines: readonly VisibleLine[];
	/** Line of a fence that is never closed. */
	readonly openFence?: number;
	/** Line of a comment that is never closed. */
	readonly openComment?: number;
}

interface Fence {
	readonly mark: string;
	readonly length: number;
	readonly line: number;
	readonly quotes: number;
	/** Column where the list item that holds it starts its content; 0 outside lists. */
	readonly content: number;
}

/** What is open at one depth of quotes. */
interface Container {
	afterBlank: boolean;
	inCode: boolean;
	/** Columns where the contents of the open list items start, outermost first. */
	contents: number[];
}

function newContainer(): Container {
	return { afterBlank: true, inCode: false, contents: [] };
}

const FENCE = /^[ \t]*(`{3,}|~{3,})(.*)$/s;
const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])([ \t]+|$)/;
const STARTS_BLOCK = /^[ \t]*(?:[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|#{1,6}(?:[ \t]|$)|`{3}|~{3}|>|(?:[-*_][ \t]*){3,}$)/;
const HEADING = /^[ \t]{0,3}#{1,6}(?:[ \t]|$)/;

export function visibleLines(lines: readonly Line[], frontMatterLines: number): Visibility {
	const pass = new Pass();
	const result = lines.map((line, index) => (index < frontMatterLines ? hidden(line, 'front matter') : pass.next(line)));
	return {
		lines: result,
		...(pass.fence && { openFence: pass.fence.line }),
		...(pass.comment && { openComment: pass.comment.line }),
	};
}

/** Whether nothing but a comment stands on the line. */
export function isOnlyComment(line: VisibleLine): boolean {
	return line.place === 'comment' || (line.place === 'text' && line.plain.replace(/^[\s>]+/, '').trim() === '' && /%%|<!--/.test(line.text));
}

function hidden(line: Line, place: Place): VisibleLine {
	return seen(line, place, ' '.repeat(line.text.length));
}

/** Field by field: copying the line whole is several times slower, and this is done for every line there is. */
function seen({ number, from, to, text, ending }: Line, place: Place, plain: string): VisibleLine {
	return { number, from, to, text, ending, place, plain };
}

/** Keeps true: after `next(line)` its fields describe what is open at the end of that line. */
class Pass {
	fence: Fence | undefined;
	comment: { readonly closes: Comment; readonly line: number } | undefined;
	private containers: Container[] = [];

	next(line: Line): VisibleLine {
		const read = this.read(line);
		return this.fence ?? this.comment ? { ...read, opens: true } : read;
	}

	private read(line: Line): VisibleLine {
		if (this.fence && this.isInFence(line, this.fence)) return hidden(line, 'code');
		return this.comment === undefined ? this.readOpen(line) : this.readText(line);
	}

	/** Whether the line belongs to the fence; its closing line does, and what ends its container does not. */
	private isInFence(line: Line, fence: Fence): boolean {
		const quote = readQuote(line.text, fence.content + 3, fence.quotes);
		const rest = line.text.slice(quote.length);
		const inside = quote.depth === fence.quotes && (rest.trim() === '' || quote.indent >= fence.content);
		const found = inside && quote.indent <= fence.content + 3 ? FENCE.exec(rest) : undefined;
		const mark = found?.[1] ?? '';
		const closes = mark.startsWith(fence.mark) && mark.length >= fence.length && found?.[2]?.trim() === '';
		if (!inside || closes) this.fence = undefined;
		return inside;
	}

	private readOpen(line: Line): VisibleLine {
		const quote = readQuote(line.text, (this.containers[0]?.contents.at(-1) ?? 0) + 3);
		const rest = line.text.slice(quote.length);
		if (this.isLazy(quote, rest)) return this.readText(line);
		const container = this.enter(quote);
		const blank = rest.trim() === '';
		if (container.afterBlank && !blank) leaveItems(container, quote.indent);
		const isDeep = quote.indent >= (container.contents.at(-1) ?? 0) + 4;
		if (!blank && isDeep && (container.afterBlank || container.inCode)) {
			container.inCode = true;
			return hidden(line, 'code');
		}
		const opened = isDeep || !/[`~]{3}/.test(rest) ? undefined : openingFence(rest);
		const item = isDeep ? undefined : ITEM.exec(rest);
		const isHeading = HEADING.test(rest);
		if (item || opened || isHeading) leaveItems(container, quote.indent);
		if (item) container.contents.push(contentColumn(quote, item));
		container.inCode = false;
		container.afterBlank = blank || opened !== undefined || isHeading;
		if (!opened) return this.readText(line);
		this.fence = { ...opened, line: line.number, quotes: quote.depth, content: container.contents.at(-1) ?? 0 };
		return hidden(line, 'code');
	}

	/** Whether a line with fewer quote marks only goes on the paragraph of the line before. */
	private isLazy(quote: Quote, rest: string): boolean {
		const deepest = this.containers.at(-1);
		if (!deepest || this.containers.length <= quote.depth + 1 || deepest.afterBlank || deepest.inCode) return false;
		return rest.trim() !== '' && !(quote.indent <= 3 && STARTS_BLOCK.test(rest));
	}

	/** The container at a depth of quotes, closing all deeper ones; a new quote closes the list items it is not inside of. */
	private enter({ depth, markIndent }: Quote): Container {
		const closes = this.containers.length > depth + 1;
		this.containers.length = Math.min(this.containers.length, depth + 1);
		const outermost = this.containers[0];
		if (depth > 0 && outermost) leaveItems(outermost, markIndent);
		while (this.containers.length <= depth) this.containers.push(newContainer());
		const container = this.containers[depth] ?? newContainer();
		if (closes) Object.assign(container, { afterBlank: true, inCode: false });
		return container;
	}

	private readText(line: Line): VisibleLine {
		const before = this.comment;
		const { plain, open } = maskLine(line.text, before?.closes);
		const goesOn = before !== undefined && open === before.closes;
		this.comment = open && { closes: open, line: goesOn ? before.line : line.number };
		const nothingLeft = plain.trim() === '' && line.text.trim() !== '';
		return seen(line, nothingLeft && (before ?? open) !== undefined ? 'comment' : 'text', plain);
	}
}

/** Closes the list items whose content starts further in. */
function leaveItems(container: Container, indent: number): void {
	container.contents = container.contents.filter((column) => column <= indent);
}

/** Where the content of an item starts; more than four columns behind the marker are code in it. */
function contentColumn(quote: Quote, item: RegExpExecArray): number {
	const marker = quote.indent + (item[2] ?? '').length;
	const gap = widthOf(item[3] ?? '', marker);
	return marker + (gap >= 1 && gap <= 4 ? gap : 1);
}

/** A fence on the line, also behind the marker of a list item. */
function openingFence(rest: string): Pick<Fence, 'mark' | 'length'> | undefined {
	const found = FENCE.exec(rest) ?? FENCE.exec(rest.replace(ITEM, ''));
	const mark = found?.[1];
	if (mark === undefined || (mark.startsWith('`') && found?.[2]?.includes('`'))) return undefined;
	return { mark: mark.charAt(0), length: mark.length };
}
