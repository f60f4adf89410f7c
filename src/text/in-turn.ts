import { applyEdits, inOrder, isRefusal, type Edit, type Edits, type Refusal } from './edit';

/**
 * Several writers on one note, each on the text that the one before leaves; their edits together, measured on the original
 * text, without a cursor. The first refusal is the answer.
 */
export function inTurn(text: string, ...writers: readonly ((text: string) => Edits | Refusal)[]): Edits | Refusal {
	let now = text;
	let origins: Origins = Int32Array.from({ length: text.length }, (_, at) => at);
	for (const write of writers) {
		const next = write(now);
		if (isRefusal(next)) return next;
		origins = follow(origins, next);
		now = applyEdits(now, next);
	}
	return asEdits(text, now, origins);
}

/** For each unit of a text, its offset in the original; `NEW` where it was put in. */
type Origins = Int32Array;
const NEW = -1;

function follow(origins: Origins, edits: Edits): Origins {
	const grown = edits.reduce((sum, edit) => sum + edit.insert.length - edit.remove, 0);
	const result = new Int32Array(origins.length + grown).fill(NEW);
	let [from, to] = [0, 0];
	for (const edit of inOrder(edits)) {
		result.set(origins.subarray(from, edit.at), to);
		to += edit.at - from + edit.insert.length;
		from = edit.at + edit.remove;
	}
	result.set(origins.subarray(from), to);
	return result;
}

/** What was put in and what was taken out between two units that stayed is one edit. */
function asEdits(text: string, now: string, origins: Origins): Edit[] {
	const edits: Edit[] = [];
	let [at, words] = [0, 0];
	const close = (kept: number, end: number): void => {
		const insert = now.slice(words, end);
		if (insert !== '' || kept > at) edits.push({ at, remove: kept - at, insert });
	};
	origins.forEach((origin, index) => {
		if (origin === NEW) return;
		close(origin, index);
		[at, words] = [origin + 1, index + 1];
	});
	close(text.length, now.length);
	return edits;
}
