import { readBlockId } from '../text/block-id';
import { readDay, type Day } from '../text/calendar';
import { insertion, type Edit } from '../text/edit';
import { readInlineFields } from '../text/inline-field';
import type { ListItem } from '../text/list-item';
import { readTaskDates, renderDue, writtenDates, type DueFormat } from './task-line';

/** The due date of a task line: the first real one. */
export function dueOf(item: ListItem): Day | undefined {
	return readTaskDates(item.plain, readInlineFields(item.plain)).due.map(readDay).find((day) => day !== undefined);
}

/** Changes the date that is read, in the format it is written in; where there is none, writes one before the id. */
export function setDue(item: ListItem, day: Day, format: DueFormat): Edit {
	const written = writtenDates(item.plain, readInlineFields(item.plain)).filter(({ key }) => key === 'due');
	const date = written.find(({ text }) => readDay(text) !== undefined) ?? written[0];
	if (date) return { at: item.contentAt + date.at, remove: date.text.length, insert: date.text === '' ? ` ${day}` : day };
	const id = readBlockId(item.plain);
	if (id) return insertion(item.contentAt + id.at, `${renderDue(day, format)} `);
	return insertion(item.contentAt + item.content.trimEnd().length, ` ${renderDue(day, format)}`);
}
