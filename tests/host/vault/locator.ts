import type { Loc, Pos } from 'obsidian';

/** Turns offsets of a text into lines and columns counted from 0; `\r\n`, `\n` and `\r` end a line. */
export class Locator {
	private readonly starts = [0];

	constructor(text: string) {
		const breaks = /\r\n|\n|\r/g;
		for (let found = breaks.exec(text); found; found = breaks.exec(text)) this.starts.push(breaks.lastIndex);
	}

	lineStart(line: number): number {
		return this.starts[line] ?? this.starts[this.starts.length - 1] ?? 0;
	}

	lineAt(offset: number): number {
		let low = 0;
		let high = this.starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}

	loc(offset: number): Loc {
		const line = this.lineAt(offset);
		return { line, col: offset - this.lineStart(line), offset };
	}

	pos(start: number, end: number): Pos {
		return { start: this.loc(start), end: this.loc(end) };
	}
}
