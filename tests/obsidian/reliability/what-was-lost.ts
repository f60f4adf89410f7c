/** Words of the test that stand for what a person wrote: each is made once. */
const TOKEN = /\bq\d+q\b/g;

/** Lines that a command writes over because the user said so: the root cause and the change of a chain. */
const SAID_ANEW = /\*\*(?:Root cause|Change):\*\*/;

function tokens(text: string): Map<string, number> {
	const found = new Map<string, number>();
	for (const [token] of text.matchAll(TOKEN)) found.set(token, (found.get(token) ?? 0) + 1);
	return found;
}

/** What a person wrote into the text before that is not in the text after; empty when nothing was lost. */
export function lostWords(before: string, after: string): string[] {
	const kept = tokens(after);
	const written = tokens(before.split('\n').filter((line) => !SAID_ANEW.test(line)).join('\n'));
	return [...written].filter(([token, count]) => (kept.get(token) ?? 0) < count).map(([token]) => token);
}

/** Lines below the properties that are no longer there as they were; a drawing of ours may be drawn again. */
export function changedLines(before: string, after: string): string[] {
	const bodyOf = (text: string): string[] => text.replace(/^---\n[^]*?\n---\n/, '').replace(/%% cause map %%\n```mermaid\n[^]*?\n```/, '').split('\n');
	return leftOut(bodyOf(before), bodyOf(after));
}

/** The fewest lines to take out of the first list so that the rest stands in the second, in order. */
function leftOut(lines: readonly string[], others: readonly string[]): string[] {
	const kept = lines.map(() => new Array<number>(others.length + 1).fill(0));
	const at = (line: number, other: number): number => kept[line]?.[other] ?? 0;
	for (let line = lines.length - 1; line >= 0; line--) {
		const row = kept[line] ?? [];
		for (let other = others.length - 1; other >= 0; other--) {
			row[other] = lines[line] === others[other] ? at(line + 1, other + 1) + 1 : Math.max(at(line + 1, other), at(line, other + 1));
		}
	}
	let other = 0;
	return lines.filter((_, line) => {
		while (other < others.length && lines[line] !== others[other] && at(line, other + 1) === at(line, other)) other++;
		if (lines[line] !== others[other]) return true;
		other++;
		return false;
	});
}
