/** A cell of a Markdown table, escaped so that it reads back exactly: pipes and backslashes before them, one line only. */
export function escapeCell(text: string): string {
	let cell = '';
	let slashes = 0;
	for (const char of text.replace(/[\r\n]+/g, ' ').trim()) {
		if (char === '|') cell += `${'\\'.repeat(slashes)}\\`;
		cell += char;
		slashes = char === '\\' ? slashes + 1 : 0;
	}
	return cell;
}

export function unescapeCell(text: string): string {
	let cell = '';
	let slashes = 0;
	for (const char of text.trim()) {
		if (char === '\\') slashes += 1;
		else {
			cell += '\\'.repeat(char === '|' ? slashes >> 1 : slashes) + char;
			slashes = 0;
		}
	}
	return cell + '\\'.repeat(slashes);
}

export function tableRow(cells: readonly string[]): string {
	return `| ${cells.map(escapeCell).join(' | ')} |`;
}

/** The cells of a row, unescaped; undefined when the line is no table row. */
export function readTableRow(line: string): string[] | undefined {
	const text = line.trim();
	if (!text.startsWith('|')) return undefined;
	const cells: string[] = [];
	let start = 1;
	let slashes = 0;
	for (let at = 1; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === '|' && slashes % 2 === 0) {
			cells.push(text.slice(start, at));
			start = at + 1;
		}
		slashes = char === '\\' ? slashes + 1 : 0;
	}
	if (text.slice(start).trim() !== '') cells.push(text.slice(start));
	return cells.map(unescapeCell);
}

export function isTableRule(line: string): boolean {
	const text = line.trim();
	if (!text.includes('|')) return false;
	const cells = text.replace(/^\|/, '').replace(/\|$/, '').split('|');
	return cells.every((cell) => /^:?-+:?$/.test(cell.trim()));
}
