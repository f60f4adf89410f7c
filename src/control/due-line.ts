import { readDay, type Day } from '../text/calendar';
import { isIdOf, readBlockId } from '../text/block-id';
import type { Document } from '../text/document';
import { readInlineFields } from '../text/inline-field';
import { isTicked, readListItem } from '../text/list-item';
import { readTaskDates, stripTaskLine } from './task-line';

/** A task with an id `chk-…` and a date, anywhere in a note: something to do or to look at on a day. */
export interface DueLine {
	readonly id: string;
	/** Counts from 0. */
	readonly line: number;
	readonly text: string;
	readonly due: Day;
	/** `set aside` is any status but a blank, `x` and `X` that stands for not due, such as `/` and `-`. */
	readonly box: 'open' | 'ticked' | 'set aside';
}

export function readDueLines(doc: Document): DueLine[] {
	return doc.lines.flatMap((line) => {
		const item = line.plain.includes('^') ? readListItem(line) : undefined;
		const id = item?.status === undefined ? undefined : readBlockId(item.plain);
		if (!item || !id || !isIdOf('chk', id.id)) return [];
		const fields = readInlineFields(item.plain);
		const due = readTaskDates(item.plain, fields).due.map(readDay).find((day) => day !== undefined);
		if (!due) return [];
		const dates = fields.filter((field) => field.key === 'due' || field.key === 'completion' || field.key === 'created');
		const box = isTicked(item.status) ? 'ticked' : item.status === '/' || item.status === '-' ? 'set aside' : 'open';
		return [{ id: id.id, line: line.number, text: stripTaskLine(item.content, item.plain, dates), due, box }];
	});
}
