import { readDay, type Day } from '../text/calendar';
import type { Document } from '../text/document';
import { readInlineFields } from '../text/inline-field';
import { isTicked, readListItem } from '../text/list-item';
import { ownIds, readHeldIds } from './anchor';
import type { Control } from './control';
import { DATE_FIELDS, readTaskDates, stripTaskLine } from './task-line';
import { VERIFY } from './verification';

/** A task with an id `chk-…` and a date, anywhere in a note: something to do or to look at on a day. */
export interface DueLine {
	readonly id: string;
	/** Counts from 0. */
	readonly line: number;
	readonly text: string;
	readonly due: Day;
	/** `set aside` is `/` and `-`; any other custom status is open. */
	readonly box: 'open' | 'ticked' | 'set aside';
}

export function readDueLines(doc: Document): DueLine[] {
	if (!/\^chk-/i.test(doc.text)) return [];
	const idOf = ownIds(doc, 'chk');
	const held = new Set(readHeldIds(doc).map(({ line }) => line));
	return doc.lines.flatMap((line) => {
		const item = held.has(line) || line.plain.includes('^') ? readListItem(line) : undefined;
		const id = item?.status === undefined ? undefined : idOf(item);
		if (!item || !id) return [];
		const fields = readInlineFields(item.plain);
		const due = readTaskDates(item.plain, fields).due.map(readDay).find((day) => day !== undefined);
		if (!due) return [];
		const text = stripTaskLine(item.content, item.plain, fields.filter(({ key }) => key === VERIFY || DATE_FIELDS.includes(key)));
		return [{ id: id.id, line: line.number, text, due, box: boxOf(item.status) }];
	});
}

function boxOf(status: string | undefined): DueLine['box'] {
	if (isTicked(status)) return 'ticked';
	return status === '/' || status === '-' ? 'set aside' : 'open';
}

/** Due lines that wait for their day: the open ones, but for looks of a control that was dropped or of a dismissed incident. */
export function waitingLines(lines: readonly DueLine[], controls: readonly Control[], dismissed: boolean): DueLine[] {
	const over = new Set(controls.filter(({ box }) => dismissed || box === 'dropped').flatMap(({ verifications }) => verifications.map((each) => each.id)));
	return lines.filter(({ box, id }) => box === 'open' && !over.has(id));
}
