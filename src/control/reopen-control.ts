import type { Day } from '../text/calendar';
import { readDocument } from '../text/document';
import { applyEdits, isRefusal, refuse, type Edits, type Refusal } from '../text/edit';
import { guarded } from '../text/guard';
import { isTicked } from '../text/list-item';
import { words } from '../words/words';
import { readControls } from './control';
import { findTask } from './find-task';
import { dueOf, setDue } from './set-due';
import type { DueFormat } from './task-line';

/** Unticks a control and sets the day on which it is looked at again; its reviews stay. Refused when it is not ticked. */
export function reopenControl(text: string, id: string, due: Day, format: DueFormat): Edits | Refusal {
	const doc = readDocument(text);
	const record = findTask(doc, id);
	if (isRefusal(record)) return record;
	if (!isTicked(record.status) || record.statusAt === undefined) return refuse(words().controls.notTicked);
	const untick = { at: record.statusAt, remove: 1, insert: ' ' };
	const edits = guarded(doc, dueOf(record) === due ? [untick] : [untick, setDue(record, due, format)]);
	if (isRefusal(edits)) return edits;
	const after = readControls(readDocument(applyEdits(text, edits))).find((control) => control.line === record.line.number);
	return after?.id === id.toLowerCase() && after.box === 'open' && after.due === due ? edits : refuse(words().refusals.unreadableControl);
}
