import type { Document } from './document';
import type { Edit } from './edit';
import { linesAfter } from './insert';

/**
 * Edits that turn a fenced block of our own, from line `first` to line `last`, into other lines: within a line where lines
 * differ, insertions where there are more, and only where there are fewer do whole lines go.
 */
export function replaceBlock(doc: Document, first: number, last: number, lines: readonly string[]): Edit[] {
	const old = doc.lines.slice(first, last + 1);
	const [start, end] = [old[0], old.at(-1)];
	if (!start || !end) return [];
	let same = 0;
	while (same < old.length && old.at(-1 - same)?.text === lines.at(-1 - same)) same += 1;
	const [oldMiddle, newMiddle] = [old.slice(0, old.length - same), lines.slice(0, Math.max(lines.length - same, 0))];
	const edits = oldMiddle.flatMap((line, index): Edit[] => {
		const insert = newMiddle[index];
		return insert === undefined || insert === line.text ? [] : [{ at: line.from, remove: line.to - line.from, insert }];
	});
	const own = { at: start.from, text: doc.text.slice(start.from, end.to) };
	const added = newMiddle.slice(oldMiddle.length);
	if (added.length > 0) edits.push({ ...linesAfter(doc, first + oldMiddle.length - 1, added), own });
	const [kept, gone] = [oldMiddle[newMiddle.length - 1], oldMiddle.at(-1)];
	if (kept && gone && oldMiddle.length > newMiddle.length) {
		edits.push({ at: kept.to, remove: gone.to - kept.to, insert: '', own });
	}
	return edits;
}
