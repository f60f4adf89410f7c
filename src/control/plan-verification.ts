import { firstLink } from '../text/link';
import { readDocument, type Document } from '../text/document';
import { applyEdits, isRefusal, refuse, type Edits, type Refusal } from '../text/edit';
import { guarded } from '../text/guard';
import { words } from '../words/words';
import { itemBelow, recordTree } from './below-record';
import { readControls } from './control';
import { readDueLines } from './due-line';
import type { TaskStyle } from './task-line';
import { renderVerification, type NewVerification } from './verification';

/**
 * Plans a look at one live project: a due line below the record. Refused when the same one waits there already, and when the
 * line would not read back.
 */
export function planVerification(text: string, target: string, planned: NewVerification, style: TaskStyle): Edits | Refusal {
	const doc = readDocument(text);
	const found = recordTree(doc, target);
	if (isRefusal(found)) return found;
	const project = firstLink(planned.project);
	if (!project) return refuse(words().verification.noProject);
	const twin = waiting(doc).find((each) => each.id === planned.id || (each.record === found.record.line.number && each.due === planned.due && each.project === project.target));
	if (twin) return refuse(words().verification.planned(twin.line + 1));
	const edits = guarded(doc, [itemBelow(doc, found, renderVerification(planned, style))]);
	if (isRefusal(edits)) return edits;
	const after = waiting(readDocument(applyEdits(text, edits)));
	const isThere = after.some(({ id, record, due, project: there }) =>
		id === planned.id && record === found.record.line.number && due === planned.due && there === project.target);
	return isThere && after.length === waiting(doc).length + 1 ? edits : refuse(words().refusals.unreadableControl);
}

/** Every look that waits for its day, with the line of its record. */
function waiting(doc: Document) {
	const open = new Map(readDueLines(doc).filter((line) => line.box === 'open').map((line) => [line.id, line.due]));
	return readControls(doc).flatMap(({ line: record, verifications }) =>
		verifications.flatMap(({ id, line, project }) => (open.has(id) ? [{ id, line, record, due: open.get(id), project: project.target }] : [])));
}
