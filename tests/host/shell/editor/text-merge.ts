import { ChangeSet, Text } from '@codemirror/state';

/** Middles with more line pairs than this are replaced whole: still right, only coarser. */
const diffLimit = 4_000_000;

interface Hunk { readonly from: number; readonly to: number; readonly insert: string }

function linesOf(text: string): string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Lengths of the longest common subsequences of every pair of tails. */
function commonTails(a: readonly string[], b: readonly string[]): Uint32Array[] {
	const table = Array.from({ length: a.length + 1 }, () => new Uint32Array(b.length + 1));
	for (let i = a.length - 1; i >= 0; i -= 1) {
		for (let j = b.length - 1; j >= 0; j -= 1) {
			const row = table[i];
			const below = table[i + 1];
			if (!row || !below) continue;
			row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
		}
	}
	return table;
}

function lineHunks(a: readonly string[], b: readonly string[], start: number): Hunk[] {
	const table = commonTails(a, b);
	const hunks: Hunk[] = [];
	let [i, j, at] = [0, 0, start];
	while (i < a.length || j < b.length) {
		const from = at;
		let insert = '';
		while ((i < a.length || j < b.length) && a[i] !== b[j]) {
			if (j >= b.length || (i < a.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
				at += a[i]?.length ?? 0;
				i += 1;
			} else {
				insert += b[j] ?? '';
				j += 1;
			}
		}
		if (at > from || insert) hunks.push({ from, to: at, insert });
		at += a[i]?.length ?? 0;
		i += 1;
		j += 1;
	}
	return hunks;
}

/** Takes what both ends share out of a hunk, so that a cursor beside a changed word stays where it is. */
function narrowed(hunk: Hunk, before: string): Hunk {
	const removed = before.slice(hunk.from, hunk.to);
	const shortest = Math.min(removed.length, hunk.insert.length);
	let head = 0;
	while (head < shortest && removed[head] === hunk.insert[head]) head += 1;
	let tail = 0;
	while (tail < shortest - head && removed[removed.length - 1 - tail] === hunk.insert[hunk.insert.length - 1 - tail]) {
		tail += 1;
	}
	return {
		from: hunk.from + head,
		to: hunk.to - tail,
		insert: hunk.insert.slice(head, hunk.insert.length - tail),
	};
}

function hunksBetween(before: string, after: string): Hunk[] {
	const a = linesOf(before);
	const b = linesOf(after);
	let head = 0;
	while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
	let tail = 0;
	while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
	const start = a.slice(0, head).join('').length;
	const middle = a.slice(head, a.length - tail);
	const replacement = b.slice(head, b.length - tail);
	if (middle.length * replacement.length <= diffLimit) return lineHunks(middle, replacement, start);
	return [{ from: start, to: start + middle.join('').length, insert: replacement.join('') }];
}

const asText = (text: string): Text => Text.of(text.split('\n'));

/** The changes that turn one text into the other, by lines and then by characters. */
export function changesBetween(before: string, after: string): ChangeSet {
	const hunks = hunksBetween(before, after).map((hunk) => narrowed(hunk, before));
	return ChangeSet.of(hunks.map(({ from, to, insert }) => ({ from, to, insert: asText(insert) })), before.length);
}

/** What happened on disk since `base`, said as changes to `mine`: where both changed one place, both texts stay. */
export function mergeOutside(base: string, mine: string, theirs: string): ChangeSet {
	return changesBetween(base, theirs).map(changesBetween(base, mine));
}

export const applied = (text: string, changes: ChangeSet): string => changes.apply(asText(text)).toString();
