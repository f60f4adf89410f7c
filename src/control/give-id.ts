import { readBlockId } from '../text/block-id';
import { readDocument, type Document } from '../text/document';
import { applyEdits, insertion, isRefusal, refuse, type Edits, type Refusal } from '../text/edit';
import { guarded } from '../text/guard';
import { readListItem } from '../text/list-item';
import type { VisibleLine } from '../text/visible';
import { words } from '../words/words';
import { goesOn, readHeldIds } from './anchor';
import { readControls } from './control';

/**
 * Gives a control that has no id of ours this one, at the end of its block. `line` is the record's line as it was read: it must
 * still be there once. Refused when the line ends in an id that something else may link to.
 */
export function giveId(text: string, line: string, id: string): Edits | Refusal {
	const doc = readDocument(text);
	const [found, more] = readControls(doc).filter((control) => control.id === undefined && doc.lines[control.line]?.text === line);
	if (!found || more) return refuse(words().refusals.notFound);
	const last = lastLine(doc, found.line);
	if (!last) return refuse(words().refusals.notFound);
	const said = last.text.trimEnd();
	if (readBlockId(said)) return refuse(words().controls.otherId);
	return held(doc, guarded(doc, [insertion(last.from + said.length, ` ^${id}`)]), id);
}

/** Gives the second block of a note that ends in one and the same id a new one; refused when only one does. */
export function giveNewId(text: string, id: string, newId: string): Edits | Refusal {
	const doc = readDocument(text);
	const holders = doc.lines.flatMap((line) => {
		const found = line.place === 'text' ? readBlockId(line.text) : undefined;
		return found?.id === id && line.plain.charAt(found.at) === '^' ? [{ line, at: line.from + found.at + 1 }] : [];
	});
	const second = holders[1];
	if (!second) return refuse(words().refusals.notFound);
	return held(doc, guarded(doc, [{ at: second.at, remove: id.length, insert: newId }]), newId);
}

/** The last line of the paragraph that an item starts with. */
function lastLine(doc: Document, number: number): VisibleLine | undefined {
	let last = doc.lines[number];
	while (last && goesOn(doc.lines[last.number + 1])) last = doc.lines[last.number + 1];
	return last;
}

/** The edits, if a block ends in the id afterwards: one in a comment, or behind text that hides it, would be lost. */
function held(doc: Document, edits: Edits | Refusal, id: string): Edits | Refusal {
	if (isRefusal(edits)) return edits;
	const after = readDocument(applyEdits(doc.text, edits));
	const isHeld = readHeldIds(after).some((each) => each.id === id) || after.lines.some((line) => {
		const item = readListItem(line);
		const found = item && readBlockId(item.plain);
		return found?.id === id && found.followedByTags;
	});
	return isHeld ? edits : refuse(words().refusals.hiddenThere);
}
