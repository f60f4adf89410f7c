import { foldPath } from './fold';

const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** Bytes a name may take in UTF-8, leaving room for the ending and for a number behind it. */
const LONGEST = 200;

/**
 * A file name without its ending that every desktop and mobile file system and every link accepts: what they forbid becomes
 * a blank, reserved names get an underscore, long ones are cut between characters. Empty when nothing is left.
 */
export function cleanFileName(title: string): string {
	const plain = title
		.normalize('NFC')
		.replace(/[\p{Cc}\u2028\u2029\\/:*?"<>|#^[\]]+/gu, ' ')
		.replace(/%%+/g, ' ')
		.replace(/\s+/g, ' ');
	const name = trimmed(cutToBytes(trimmed(plain), LONGEST));
	if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(name)) return '';
	return RESERVED.test(name) ? `_${name}` : name;
}

/** Without the blanks and dots at its ends. */
function trimmed(name: string): string {
	let end = name.length;
	while (end > 0 && ' .'.includes(name.charAt(end - 1))) end -= 1;
	return name.slice(0, end).replace(/^[. ]+/, '');
}

function cutToBytes(text: string, most: number): string {
	const encoder = new TextEncoder();
	if (encoder.encode(text).length <= most) return text;
	let size = 0;
	let cut = '';
	for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
		size += encoder.encode(segment).length;
		if (size > most) break;
		cut += segment;
	}
	return cut;
}

/** `name`, then `name 2`, `name 3` …: the first that `taken` does not know. */
export function freeName(name: string, taken: (name: string) => boolean): string {
	if (!taken(name)) return name;
	for (let number = 2; ; number++) {
		if (!taken(`${name} ${number}`)) return `${name} ${number}`;
	}
}

/** Names that sync programs give to the copies they could not merge. */
export function isConflictCopy(path: string): boolean {
	return /\((?:[^()]* )?conflicted copy\b[^()]*\)|\.sync-conflict-/i.test(path);
}

/** The last part of a path without `.md`. */
export function baseName(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

export function folderOf(path: string): string {
	return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** Whether a path lies in one of these folders or below it, as the most forgiving file system compares them. */
export function isIn(folders: readonly string[], path: string): boolean {
	const folded = foldPath(path);
	return folders.some((folder) => folded.startsWith(`${foldPath(folder).replace(/^\/+|\/+$/g, '')}/`));
}

/** A vault path as a person typed it, without blanks and empty parts; undefined when a part is no name for a file, or leads out of the vault. */
export function readVaultPath(typed: string): string | undefined {
	const parts = typed.normalize('NFC').split('/').map((part) => part.trim()).filter((part) => part !== '');
	return parts.every((part) => cleanFileName(part) === part) ? parts.join('/') : undefined;
}
