import { readQuote } from './quote';

/** What closes a comment that is open at the end of a line. */
export type Comment = '%%' | '-->';

export interface Masked {
	/** As long as the text; inline code and comments are blanks. */
	readonly plain: string;
	readonly open?: Comment;
}

/**
 * Blanks out inline code and comments of one line; `open` is the comment the line starts in. A comment goes on over lines
 * only where it starts its line. Every search is bounded by what one scan of the line found, so that the whole is linear.
 */
export function maskLine(text: string, open?: Comment): Masked {
	if (open === undefined && !/[`%<]/.test(text)) return { plain: text };
	const marks = new Marks(text);
	let plain = '';
	let at = 0;
	let comment = open;
	let from = 0;
	for (;;) {
		if (comment !== undefined) {
			const end = text.indexOf(comment, from);
			if (end < 0) return { plain: plain + ' '.repeat(text.length - at), open: comment };
			const behind = end + comment.length;
			plain += ' '.repeat(behind - at);
			at = behind;
			comment = undefined;
		}
		const next = marks.next(at);
		if (!next) return { plain: plain + text.slice(at) };
		plain += text.slice(at, next.from);
		if (next.comment === undefined) plain += ' '.repeat(next.to - next.from);
		comment = next.comment;
		at = comment === undefined ? next.to : next.from;
		from = next.to;
	}
}

/** Something hidden: inline code up to `to`, or a comment whose opening mark ends at `to`. */
interface Hidden {
	readonly from: number;
	readonly to: number;
	readonly comment?: Comment;
}

class Marks {
	private readonly lastPercent: number;
	private readonly lastArrow: number;
	private readonly start: number;
	/** Last offset of a run of so many backticks. */
	private readonly lastTicks = new Map<number, number>();

	constructor(private readonly text: string) {
		this.lastPercent = text.lastIndexOf('%%');
		this.lastArrow = text.lastIndexOf('-->');
		const { length } = readQuote(text);
		this.start = length + text.slice(length).search(/[^ \t]|$/);
		for (const run of text.matchAll(/`+/g)) this.lastTicks.set(run[0].length, run.index);
	}

	next(from: number): Hidden | undefined {
		const mark = /`+|%%|<!--/g;
		mark.lastIndex = from;
		for (let found = mark.exec(this.text); found; found = mark.exec(this.text)) {
			const hidden = found[0].startsWith('`') ? this.code(found.index, found[0].length) : this.comment(found.index, found[0]);
			if (hidden) return hidden;
		}
		return undefined;
	}

	private comment(at: number, mark: string): Hidden | undefined {
		const behind = at + mark.length;
		if (mark === '%%') return this.lastPercent >= behind || at === this.start ? { from: at, to: behind, comment: '%%' } : undefined;
		if (this.escaped(at)) return undefined;
		return this.lastArrow >= behind || at === this.start ? { from: at, to: behind, comment: '-->' } : undefined;
	}

	private code(at: number, length: number): Hidden | undefined {
		const escaped = this.escaped(at) ? 1 : 0;
		const [from, ticks] = [at + escaped, length - escaped];
		if (ticks === 0 || (this.lastTicks.get(ticks) ?? -1) < from + ticks) return undefined;
		const run = /`+/g;
		run.lastIndex = from + ticks;
		for (let found = run.exec(this.text); found; found = run.exec(this.text)) {
			if (found[0].length === ticks) return { from, to: run.lastIndex };
		}
		return undefined;
	}

	/** Behind an odd number of backslashes. */
	private escaped(at: number): boolean {
		let from = at;
		while (this.text[from - 1] === '\\') from -= 1;
		return (at - from) % 2 === 1;
	}
}
