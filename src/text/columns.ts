/** The longest a column may be before what stands in it is cut. */
const WIDEST = 56;

/** Rows as lines of plain text, columns as wide as their widest cell; the last one, a place, is never cut. */
export function columns(rows: readonly (readonly string[])[]): string[] {
	const cut = rows.map((row) => row.map((cell, column) => (column === row.length - 1 ? printable(cell) : shortened(printable(cell)))));
	const widths = (cut[0] ?? []).map((_, column) => Math.max(...cut.map((row) => characters(row[column] ?? '').length)));
	return cut.map((row) => row.map((cell, column) =>
		(column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - characters(cell).length))).join('  '));
}

function shortened(cell: string): string {
	const all = characters(cell);
	return all.length <= WIDEST ? cell : `${all.slice(0, WIDEST - 1).join('').trimEnd()}…`;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function characters(text: string): string[] {
	return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** What a note holds must not steer a terminal: control characters and changes of direction become a sign of their own. */
function printable(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}
