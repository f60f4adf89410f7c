import type { Day } from '../text/calendar';
import { readDocument } from '../text/document';
import { applyEdits, isRefusal, refuse, type Edits, type Refusal } from '../text/edit';
import { guarded } from '../text/guard';
import { readListItem } from '../text/list-item';
import { words } from '../words/words';
import { findTask, isStill } from './find-task';
import { dueOf, setDue } from './set-due';
import type { DueFormat } from './task-line';

/** Changes the due date of a control or a due line and nothing else; one without a date gets it. Nothing to write when it is due that day already. */
export function postpone(text: string, target: string, day: Day, format: DueFormat): Edits | Refusal {
	const doc = readDocument(text);
	const item = findTask(doc, target);
	if (isRefusal(item)) return item;
	const edits = guarded(doc, dueOf(item) === day ? [] : [setDue(item, day, format)]);
	if (isRefusal(edits)) return edits;
	const after = readDocument(applyEdits(text, edits));
	const line = after.lines[item.line.number];
	const written = line && readListItem(line);
	return written && dueOf(written) === day && isStill(after, target, item.line.number) ? edits : refuse(words().followThrough.refusals.unreadable);
}
