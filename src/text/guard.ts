import { words } from '../words/words';
import { lineAt, type Document } from './document';
import { refuse, type Edit, type Edits, type Refusal } from './edit';
import { readBlock } from './front-matter';

/**
 * Refuses edits to a note with merge conflict marks, and edits that would land in a code block or a comment, above all in one
 * that is never closed. Every writer passes its edits through here.
 */
export function guarded(doc: Document, edits: Edits): Edits | Refusal {
	const { conflict, openFence, openComment } = doc;
	if (conflict !== undefined) return refuse(words().refusals.conflict(conflict + 1));
	const last = Math.max(...edits.map((edit) => lineAt(doc, edit.at)?.number ?? 0));
	if (openFence !== undefined && last >= openFence) return refuse(words().refusals.openFence(openFence + 1));
	if (openComment !== undefined && last >= openComment) return refuse(words().refusals.openComment(openComment + 1));
	return edits.some((edit) => isHidden(doc, edit)) ? refuse(words().refusals.hiddenThere) : edits;
}

/** Whether whole lines would go where a fence or a comment is open; a block of our own may be drawn again. */
function isHidden(doc: Document, { at, insert, own }: Edit): boolean {
	const line = lineAt(doc, at);
	if (!line || own || !/[\r\n]/.test(insert)) return false;
	return (at === line.from ? doc.lines[line.number - 1] : line)?.opens === true;
}

/** The refusal for properties that YAML would stumble over. */
export function brokenProperties(doc: Document): Refusal {
	const line = doc.frontMatter && readBlock(doc.frontMatter).brokenAt;
	return refuse(words().refusals.brokenProperties((line ?? 0) + 1));
}
