/**
 * An edit is a value: a writer takes the text of a note and answers with edits or with a refusal, and one adapter applies
 * them to an editor or to a file. All edits of one answer are measured on the same original text and never overlap.
 */
export interface Edit {
	/** Offset in UTF-16 units, as editors and files both count. */
	readonly at: number;
	readonly remove: number;
	readonly insert: string;
	/** Where the cursor should stand afterwards, counted from the start of `insert`. */
	readonly cursor?: number;
	/** The fenced block this plugin wrote earlier and draws again: the one case in which whole lines may go. */
	readonly own?: OwnBlock;
}

/** A whole fenced block as it must still stand at its place. */
export interface OwnBlock {
	readonly at: number;
	readonly text: string;
}

export type Edits = readonly Edit[];

/** Why nothing is written: one sentence for the user. */
export interface Refusal {
	readonly refused: string;
}

export function refuse(reason: string): Refusal {
	return { refused: reason };
}

export function isRefusal(answer: unknown): answer is Refusal {
	return typeof answer === 'object' && answer !== null && 'refused' in answer;
}

export function insertion(at: number, insert: string, cursor?: number): Edit {
	return cursor === undefined ? { at, remove: 0, insert } : { at, remove: 0, insert, cursor };
}

/** The text after all edits; edits at the same place apply in the order given. */
export function applyEdits(text: string, edits: Edits): string {
	let result = '';
	let done = 0;
	for (const edit of inOrder(edits)) {
		result += text.slice(done, edit.at) + edit.insert;
		done = edit.at + edit.remove;
	}
	return result + text.slice(done);
}

/** By place; stable, so that two insertions at one place keep their order. */
export function inOrder(edits: Edits): Edits {
	return [...edits].sort((a, b) => a.at - b.at);
}

/**
 * Throws unless every edit is a pure insertion, stays inside one line, or stays inside a block of our own, and none
 * overlap: a writer that breaks this is our own bug and must not reach a user's note.
 */
export function assertSmall(text: string, edits: Edits): void {
	let free = 0;
	for (const edit of inOrder(edits)) {
		const removed = text.slice(edit.at, edit.at + edit.remove);
		if (edit.at < free || edit.at + edit.remove > text.length) throw new Error('Edits overlap or leave the text');
		if (/[\r\n]/.test(removed) && !isInOwnBlock(text, edit)) throw new Error('An edit may change one line, not several');
		free = edit.at + edit.remove;
	}
}

function isInOwnBlock(text: string, { at, remove, own }: Edit): boolean {
	if (!own || text.slice(own.at, own.at + own.text.length) !== own.text) return false;
	const isFenced = /^(`{3,})[^`\r\n]*[\r\n](?:[^]*[\r\n])?\1[ \t]*$/.test(own.text);
	return isFenced && at > own.at && at + remove < own.at + own.text.length;
}

/** Where an offset of the original text stands after the edits; an offset inside removed text moves to its end. */
export function mapOffset(offset: number, edits: Edits): number {
	let shift = 0;
	for (const edit of inOrder(edits)) {
		if (edit.at > offset) break;
		shift += edit.insert.length - Math.min(edit.remove, offset - edit.at);
	}
	return offset + shift;
}

/** The cursor an answer asks for, as an offset in the new text. */
export function cursorAfter(edits: Edits): number | undefined {
	let shift = 0;
	for (const edit of inOrder(edits)) {
		if (edit.cursor !== undefined) return edit.at + shift + edit.cursor;
		shift += edit.insert.length - edit.remove;
	}
	return undefined;
}
