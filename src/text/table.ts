/** A cell of a Markdown table, escaped so that it reads back exactly: pipes and backslashes before them, one line only. */
export function escapeCell(text: string): string {
	return text.replace(/[\r\n]+/g, ' ').trim().replace(/(\\*)\|/g, (_, slashes: string) => `${slashes}${slashes}\\|`);
}

export function unescapeCell(text: string): string {
	return text.trim().replace(/(\\+)\|/g, (_, slashes: string) => `${'\\'.repeat((slashes.length - 1) / 2)}|`);
}

export function tableRow(cells: readonly string[]): string {
	return `| ${cells.map(escapeCell).join(' | ')} |`;
}

/** The cells of a row, unescaped; undefined when the line is no table row. */
export function readTableRow(line: string): string[] | undefined {
	const text = line.trim();
	if (!text.startsWith('|')) return undefined;
	const cells: string[] = [];
	let cell = '';
	let slashes = 0;
	for (const char of text.slice(1)) {
		if (char === '|' && slashes % 2 === 0) {
			cells.push(cell);
			cell = '';
		} else cell += char;
		slashes = char === '\\' ? slashes + 1 : 0;
	}
	if (cell.trim() !== '') cells.push(cell);
	return cells.map(unescapeCell);
}

export function isTableRule(line: string): boolean {
	return /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(line) && line.includes('-') && line.includes('|');
}
