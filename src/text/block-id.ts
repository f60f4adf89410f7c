/** An id at the end of a block, as Obsidian reads it; ids compare without case and are kept in lower case. */
export interface BlockId {
	readonly id: string;
	/** Offset of the caret in the text that was read. */
	readonly at: number;
	/** True when tags follow the id, which Obsidian does not read as an id. */
	readonly followedByTags: boolean;
}

export function readBlockId(text: string): BlockId | undefined {
	const end = text.trimEnd();
	const caret = end.lastIndexOf('^');
	if (caret < 0 || (caret > 0 && !/\s/.test(end.charAt(caret - 1)))) return undefined;
	const found = /^\^([A-Za-z0-9-]+)((?:\s+#[^\s#]+)*)$/.exec(end.slice(caret));
	if (!found?.[1]) return undefined;
	return { id: found[1].toLowerCase(), at: caret, followedByTags: Boolean(found[2]) };
}

const SIX = /^[a-z0-9]{6}$/;

/** Ids of this plugin: `ctl-` for controls and `chk-` for due lines, each with six characters of a–z and 0–9. */
export function isIdOf(kind: 'ctl' | 'chk', id: string): boolean {
	return id.startsWith(`${kind}-`) && SIX.test(id.slice(4));
}

/** A new id that `taken` does not know; `random` gives numbers from 0 up to, not including, 1. */
export function newId(kind: 'ctl' | 'chk', taken: (id: string) => boolean, random: () => number): string {
	const alphabet = 'abcdefghijklmnopqrstuvwxyz0123456789';
	for (;;) {
		const six = Array.from({ length: 6 }, () => alphabet.charAt(Math.floor(random() * alphabet.length))).join('');
		const id = `${kind}-${six}`;
		if (!taken(id)) return id;
	}
}
