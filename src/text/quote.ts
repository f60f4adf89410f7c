/** The quote marks before a line's own text; those of callouts are the same. */
export interface Quote {
	readonly depth: number;
	/** Offset behind the marks and the one blank that belongs to the last of them. */
	readonly length: number;
	/** Columns of white space before the first mark. */
	readonly markIndent: number;
	/** Columns of white space behind the marks. */
	readonly indent: number;
}

/** Reads marks that stand at most `mostIndent` columns in, and at most `mostDepth` of them. */
export function readQuote(text: string, mostIndent = Infinity, mostDepth = Infinity): Quote {
	let [depth, at, column, markIndent] = [0, 0, 0, 0];
	for (;;) {
		const space = columns(text, at, column);
		const owned = depth > 0 && space.width > 0 ? 1 : 0;
		const indent = space.width - owned;
		if (text[space.end] !== '>' || indent > (depth === 0 ? mostIndent : 3) || depth >= mostDepth) {
			return { depth, markIndent, length: owned === 1 && text[at] === ' ' ? at + 1 : at, indent };
		}
		if (depth === 0) markIndent = indent;
		depth += 1;
		at = space.end + 1;
		column += space.width + 1;
	}
}

/** Width of the white space at an offset, a tab reaching the next multiple of four, and the offset behind it. */
function columns(text: string, from: number, column: number): { width: number; end: number } {
	let end = from;
	let reached = column;
	for (; text[end] === ' ' || text[end] === '\t'; end++) reached += text[end] === '\t' ? 4 - (reached % 4) : 1;
	return { width: reached - column, end };
}

/** Width of white space that starts at a column. */
export function widthOf(space: string, column = 0): number {
	return columns(space, 0, column).width;
}
