const FENCE = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}(?=[^`]*$)|~{3,})/;
const MARK = /^[ \t]*(%%|\$\$)/;

/**
 * Hides comment and formula blocks from a Markdown parser that knows neither: each becomes, letter for letter, a
 * processing instruction (`<? … ?>`), which ends a paragraph as they do and is read as one HTML block.
 */
export function maskBlocks(text: string, from: number): string {
	if (!text.includes('%%') && !text.includes('$$')) return text;
	let masked = text.slice(0, from);
	let fence = '';
	for (let at = from; at < text.length; ) {
		const end = lineEnd(text, at);
		const line = text.slice(at, end);
		const block = fence === '' ? blockEnd(text, at, line) : -1;
		const stop = block < 0 ? end : lineEnd(text, block);
		masked += block < 0 ? line : hide(text.slice(at, block)) + text.slice(block, stop);
		if (block < 0) fence = fenceAfter(fence, line);
		masked += text.slice(stop, stop + 1);
		at = stop + 1;
	}
	return masked;
}

function lineEnd(text: string, at: number): number {
	const end = text.indexOf('\n', at);
	return end < 0 ? text.length : end;
}

/** Where a block that opens on this line ends, or -1; one that is never closed runs to the end of the text. */
function blockEnd(text: string, at: number, line: string): number {
	const mark = MARK.exec(line)?.[1];
	if (mark === undefined) return -1;
	const close = text.indexOf(mark, at + line.indexOf(mark) + 2);
	if (close < 0) return mark === '%%' ? text.length : -1;
	if (close < at + line.length && line.slice(close + 2 - at).trim() !== '') return -1;
	return close + 2;
}

function hide(block: string): string {
	const start = block.search(/\S/);
	const closed = block.length >= start + 4 && block.endsWith(block.slice(start, start + 2));
	const inside = block.slice(start + 2, closed ? -2 : undefined);
	const hidden = inside.replace(/^([ \t]*)(.*)$/gm, (_line, indent: string, rest: string) => {
		return indent + 'x'.repeat(rest.length);
	});
	return `${block.slice(0, start)}<?${hidden}${closed ? '?>' : ''}`;
}

function fenceAfter(fence: string, line: string): string {
	const marks = FENCE.exec(line)?.[1];
	if (fence === '') return marks ?? '';
	const closing = line.replace(/^[\s>]*/, '').trimEnd();
	return closing.startsWith(fence) && /^(`+|~+)$/.test(closing) ? '' : fence;
}
