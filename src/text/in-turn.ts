import { applyEdits, inOrder, isRefusal, type Edit, type Edits, type Refusal } from './edit';

/** What stands in a text after the edits so far: a stretch of the original, or words that were put in. */
type Piece = { readonly from: number; readonly to: number } | { readonly words: string; readonly cursor?: number };

/**
 * Several writers on one note, each on the text the one before leaves; their edits together, measured on the original text.
 * The first refusal is the answer. The cursor is that of the last writer that places one.
 */
export function inTurn(text: string, ...writers: readonly ((text: string) => Edits | Refusal)[]): Edits | Refusal {
	let edits: Edits = [];
	for (const write of writers) {
		const next = write(applyEdits(text, edits));
		if (isRefusal(next)) return next;
		if (next.length > 0) edits = compose(text, edits, next);
	}
	return edits;
}

function compose(text: string, first: Edits, second: Edits): Edits {
	const moves = second.some((edit) => edit.cursor !== undefined);
	const pieces = change(change([{ from: 0, to: text.length }], first), second.map((edit) => edit), moves);
	return asEdits(text.length, pieces);
}

/** The pieces after edits that are measured on them; with `forget`, cursors from before are given up. */
function change(pieces: readonly Piece[], edits: Edits, forget = false): Piece[] {
	const result: Piece[] = [];
	let rest = forget ? pieces.map(withoutCursor) : [...pieces];
	let done = 0;
	for (const edit of inOrder(edits)) {
		const [before, behind] = cut(rest, edit.at - done);
		const [, kept] = cut(behind, edit.remove);
		const inserted = { words: edit.insert, ...(edit.cursor !== undefined && { cursor: edit.cursor }) };
		result.push(...before, inserted);
		rest = kept;
		done = edit.at + edit.remove;
	}
	return [...result, ...rest];
}

function withoutCursor(piece: Piece): Piece {
	return 'words' in piece ? { words: piece.words } : piece;
}

function lengthOf(piece: Piece): number {
	return 'words' in piece ? piece.words.length : piece.to - piece.from;
}

/** The pieces before an offset, and those behind it. */
function cut(pieces: readonly Piece[], at: number): [Piece[], Piece[]] {
	const before: Piece[] = [];
	let left = at;
	for (const [index, piece] of pieces.entries()) {
		const length = lengthOf(piece);
		if (length > left || (length === left && left === 0 && length > 0)) {
			const [one, other] = halves(piece, left);
			return [[...before, ...one], [...other, ...pieces.slice(index + 1)]];
		}
		before.push(piece);
		left -= length;
	}
	return [before, []];
}

function halves(piece: Piece, at: number): [Piece[], Piece[]] {
	if (at === 0) return [[], [piece]];
	if (!('words' in piece)) return [[{ from: piece.from, to: piece.from + at }], [{ from: piece.from + at, to: piece.to }]];
	const [one, other] = [piece.words.slice(0, at), piece.words.slice(at)];
	if (piece.cursor === undefined) return [[{ words: one }], [{ words: other }]];
	return piece.cursor <= at
		? [[{ words: one, cursor: piece.cursor }], [{ words: other }]]
		: [[{ words: one }], [{ words: other, cursor: piece.cursor - at }]];
}

/** What was put in and left out between two kept stretches is one edit. */
function asEdits(length: number, pieces: readonly Piece[]): Edit[] {
	const edits: Edit[] = [];
	let at = 0;
	let open: { words: string; cursor?: number } | undefined;
	const close = (end: number): void => {
		if (open || end > at) edits.push({ at, remove: end - at, insert: open?.words ?? '', ...(open?.cursor !== undefined && { cursor: open.cursor }) });
		open = undefined;
	};
	for (const piece of pieces) {
		if ('words' in piece) {
			const before = open?.words ?? '';
			const cursor = piece.cursor === undefined ? open?.cursor : before.length + piece.cursor;
			open = { words: before + piece.words, ...(cursor !== undefined && { cursor }) };
			continue;
		}
		close(piece.from);
		at = piece.to;
	}
	close(length);
	return edits;
}
