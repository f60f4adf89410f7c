import type { Line } from './line';

/** The block between the first line `---` and the next one; a BOM before it is allowed. */
export interface FrontMatter {
	/** Number of the line that closes the block. */
	readonly closing: number;
	/** The lines between the two fences. */
	readonly lines: readonly Line[];
}

export function readFrontMatter(lines: readonly Line[]): FrontMatter | undefined {
	const first = lines[0]?.text.replace(/^\uFEFF/, '');
	if (first === undefined || !/^---[ \t]*$/.test(first)) return undefined;
	const closing = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line.text));
	return closing < 0 ? undefined : { closing, lines: lines.slice(1, closing) };
}

/** The line that sets a top-level key, and the indented or dashed lines that belong to its value. */
export interface PropertyLines {
	readonly line: Line;
	readonly below: readonly Line[];
}

export function propertyLines(block: FrontMatter, key: string): PropertyLines | undefined {
	const index = block.lines.findIndex((line) => keyOf(line.text) === key);
	const line = block.lines[index];
	if (!line) return undefined;
	const below: Line[] = [];
	for (const next of block.lines.slice(index + 1)) {
		if (!/^(?:[ \t]|- |-$)/.test(next.text)) break;
		below.push(next);
	}
	return { line, below };
}

function keyOf(text: string): string | undefined {
	const found = /^(?:"([^"]*)"|'([^']*)'|([^\s#:'"[\]{},&*!|>%@`-][^:]*?|-[^\s:][^:]*?))[ \t]*:(?:[ \t]|$)/.exec(text);
	return found ? found[1] ?? found[2] ?? found[3] : undefined;
}
