import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { readAnchors, readHeldIds } from '../../src/control/anchor';
import { needsText, type NoteFacts } from '../../src/index/contribution';
import { DEFAULTS } from '../../src/settings/settings';
import { isIdOf } from '../../src/text/block-id';
import { readDocument } from '../../src/text/document';
import { isIn } from '../../src/text/file-name';
import type { Disk } from './disk';
import { readNoteProperties } from './front-matter';
import { isDiskError, type Unread } from './vault-files';

/** Bytes that are tested before anything else of a file is read. */
const HEAD = 4096;

export interface NoteReading {
	readonly facts: NoteFacts;
	/** Undefined where the facts say enough. */
	readonly text?: string;
}

/** What front matter must hold to be looked at: a property of ours, or a language in its first line, which is listed and never read. */
const OUR_PROPERTIES = ['incident', 'signal_date', 'client_message'].map((key) => Buffer.from(key));
const LANGUAGE = /^---[ \t]*[^\s-]/;

/** Reads as much of a note as needed: most hold no id and no property of ours, and are not even decoded. */
export function readNote(disk: Disk, root: string, path: string, isLog: boolean): NoteReading | Unread['why'] {
	const bytes = readBytes(disk, join(root, path));
	if (typeof bytes === 'string') return bytes;
	const hasIds = mayHoldIds(bytes);
	if (!hasIds && !isLog && !mayHoldProperties(bytes)) return { facts: factsOf(path) };
	return isText(bytes, false) ? readText(path, bytes.toString('utf8'), hasIds, isLog) : 'not UTF-8 text';
}

/** The text of a note that was read before; undefined when it cannot be read any more. */
export function readAgain(disk: Disk, root: string, path: string): string | undefined {
	const bytes = readBytes(disk, join(root, path));
	return typeof bytes !== 'string' && isText(bytes, false) ? bytes.toString('utf8') : undefined;
}

/** A caret with the beginning of one of our ids behind it. */
function mayHoldIds(bytes: Buffer): boolean {
	for (let at = bytes.indexOf(CARET); at >= 0; at = bytes.indexOf(CARET, at + 1)) {
		if (/^c(?:tl|hk)-$/i.test(bytes.toString('latin1', at + 1, at + 5))) return true;
	}
	return false;
}

const CARET = 0x5E;

function mayHoldProperties(bytes: Buffer): boolean {
	const start = bytes.toString('latin1', 0, 16).replace(/^\xEF\xBB\xBF/, '');
	if (!start.startsWith('---')) return false;
	const block = bytes.subarray(0, endOfBlock(bytes));
	return LANGUAGE.test(start) || OUR_PROPERTIES.some((key) => block.includes(key));
}

/** Where the front matter closes at the earliest; the end of the file where no line feed shows it. */
function endOfBlock(bytes: Buffer): number {
	for (let at = bytes.indexOf(FENCE); at >= 0; at = bytes.indexOf(FENCE, at + 1)) {
		if (/^[ \t]*(?:[\r\n]|$)/.test(bytes.toString('latin1', at + FENCE.length, at + 40))) return at;
	}
	return bytes.length;
}

const FENCE = Buffer.from('\n---');

function readText(path: string, text: string, hasIds: boolean, isLog: boolean): NoteReading | Unread['why'] {
	const properties = readNoteProperties(text);
	if (properties.kind === 'executable') return 'front matter is not YAML';
	const doc = hasIds ? readDocument(text) : undefined;
	const facts: NoteFacts = {
		path,
		frontMatter: properties.kind === 'read' ? properties.value : undefined,
		frontMatterBroken: properties.kind === 'broken',
		anchors: doc ? readAnchors(doc) : [],
		isTemplate: isTemplate(path),
		hasDueLines: doc !== undefined && readHeldIds(doc).some(({ id }) => isIdOf('chk', id)),
	};
	return needsText(facts, isLog) ? { facts, text } : { facts };
}

function factsOf(path: string): NoteFacts {
	return { path, frontMatter: undefined, frontMatterBroken: false, anchors: [], hasDueLines: false, isTemplate: isTemplate(path) };
}

/** As with every setting, the audit goes by the default. */
function isTemplate(path: string): boolean {
	return isIn(DEFAULTS.templateFolders, path);
}

function readBytes(disk: Disk, path: string): Buffer | Unread['why'] {
	try {
		const head = disk.head(path, HEAD);
		const hasMore = head.length === HEAD;
		if (!isText(head, hasMore)) return 'not UTF-8 text';
		return hasMore ? disk.read(path) : head;
	} catch (error) {
		if (!isDiskError(error)) throw error;
		return 'file cannot be read';
	}
}

/** Whether bytes are UTF-8; a character at the end may be cut in two when there is more to come. */
function isText(bytes: Buffer, hasMore: boolean): boolean {
	const ends = hasMore ? [0, 1, 2, 3] : [0];
	return !bytes.includes(0) && ends.some((cut) => isUtf8(bytes.subarray(0, bytes.length - cut)));
}
