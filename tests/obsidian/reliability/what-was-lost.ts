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
	const left = bodyOf(after);
	let from = 0;
	return bodyOf(before).filter((line) => {
		const at = left.indexOf(line, from);
		if (at < 0) return true;
		from = at + 1;
		return false;
	});
}
