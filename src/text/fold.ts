/** For comparing what people typed: case, white space and punctuation do not count, unless there is nothing else. */
export function foldText(text: string): string {
	if (PLAIN.test(text)) return text.toLowerCase();
	const folded = text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '').replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
	return folded === '' ? text.trim() : folded;
}

/** Words with one blank between them, as most labels are: only their case is to be folded. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Variation selectors, joiners and direction marks. */
const INVISIBLE = /[\uFE00-\uFE0F]|[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** For comparing paths as the most forgiving file system does: composed and without case. */
export function foldPath(path: string): string {
	return path.normalize('NFC').toLowerCase();
}

/** One line of plain text: control characters and line breaks become blanks, direction marks stay. */
export function oneLine(text: string): string {
	return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/ {2,}/g, ' ').trim();
}
