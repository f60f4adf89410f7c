import { readBlockId } from '../text/block-id';
import { readDay, type Day } from '../text/calendar';
import { insertion, type Edit } from '../text/edit';
import { readInlineFields } from '../text/inline-field';
import type { ListItem } from '../text/list-item';
import { readTaskDates, renderDue, type DueFormat } from './task-line';

/** The due date of a task line: the first real one. */
export function dueOf(item: ListItem): Day | undefined {
	return readTaskDates(item.plain, readInlineFields(item.plain)).due.map(readDay).find((day) => day !== undefined);
}

/** Changes the date that is read, in the format it is written in; where there is none, writes one before the id. */
export function setDue(item: ListItem, day: Day, format: DueFormat): Edit {
	const written = writtenDues(item.plain);
	const date = written.find(({ text }) => readDay(text) !== undefined) ?? written[0];
	if (date) return { at: item.contentAt + date.at, remove: date.text.length, insert: date.text === '' ? ` ${day}` : day };
	const id = readBlockId(item.plain);
	if (id) return insertion(item.contentAt + id.at, `${renderDue(day, format)} `);
	return insertion(item.contentAt + item.content.trimEnd().length, ` ${renderDue(day, format)}`);
}

const SIGN = /(?:📅|📆|🗓)\uFE0F?(\s*(\d[\d-]{0,20}))?/gu;

interface Written {
	/** Empty for a sign or a field without a date. */
	readonly text: string;
	/** Offset in the text that was read. */
	readonly at: number;
}

/** Due dates, real or not, in the order in which they are read. */
function writtenDues(plain: string): Written[] {
	const signs = [...plain.matchAll(SIGN)].map((found): Written => {
		const text = found[2] ?? '';
		return { text, at: found.index + found[0].length - text.length };
	});
	const fields = readInlineFields(plain).filter(({ key }) => key === 'due').map(({ value, from, to }): Written =>
		({ text: value, at: from + plain.slice(from, to - 1).trimEnd().length - value.length }));
	return [...signs, ...fields].sort((a, b) => a.at - b.at);
}
