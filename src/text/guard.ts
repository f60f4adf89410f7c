import { words } from '../words/words';
import { lineAt, type Document } from './document';
import { inOrder, refuse, type Edits, type Refusal } from './edit';

/**
 * Refuses edits to a note with merge conflict marks, and edits that would land in a code block that is never closed.
 * Every writer passes its edits through here.
 */
export function guarded(doc: Document, edits: Edits): Edits | Refusal {
	if (doc.conflict !== undefined) return refuse(words().refusals.conflict(doc.conflict + 1));
	const { openFence } = doc;
	if (openFence !== undefined && inOrder(edits).some((edit) => (lineAt(doc, edit.at)?.number ?? 0) >= openFence)) {
		return refuse(words().refusals.openFence(openFence + 1));
	}
	return edits;
}
