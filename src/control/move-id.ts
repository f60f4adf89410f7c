import { readBlockId } from '../text/block-id';
import { lineAt, readDocument } from '../text/document';
import { applyEdits, isRefusal, refuse, type Edits, type Refusal } from '../text/edit';
import { guarded } from '../text/guard';
import { words } from '../words/words';
import { readHeldIds } from './anchor';

/** Moves the id of a line behind the tags that follow it, where the app reads it; refused when it is hidden there too. */
export function moveIdLast(text: string, at: number): Edits | Refusal {
	const doc = readDocument(text);
	const line = lineAt(doc, at);
	const found = line && readBlockId(line.plain);
	if (!line || !found?.followedByTags) return refuse(words().refusals.nothingToChange);
	const behind = line.text.slice(found.at).trimEnd();
	const id = /^\^\S+/.exec(behind)?.[0] ?? '';
	const edits = guarded(doc, [{ at: line.from + found.at, remove: behind.length, insert: `${behind.slice(id.length).trim()} ${id}` }]);
	if (isRefusal(edits)) return edits;
	const isHeld = readHeldIds(readDocument(applyEdits(text, edits))).some((held) => held.id === found.id && held.line.number === line.number);
	return isHeld ? edits : refuse(words().refusals.hiddenThere);
}
