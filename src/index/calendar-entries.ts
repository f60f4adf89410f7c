import { baseName } from '../text/file-name';
import { oneLine } from '../text/fold';
import { words } from '../words/words';
import type { CalendarEntry } from './calendar-file';
import type { DueItem } from './due-items';
import { plainWords } from './panel/plain-words';

export interface CalendarEntries {
	readonly entries: readonly CalendarEntry[];
	/** Lines that no event can be found again for: those without an id, and those whose id another line has. */
	readonly left: readonly DueItem[];
}

/** The events for what is due; `addressOf` gives what opens a note. */
export function calendarEntries(items: readonly DueItem[], addressOf: (path: string) => string): CalendarEntries {
	const entries = new Map<string, CalendarEntry>();
	const left: DueItem[] = [];
	for (const item of items) {
		if (item.id === undefined || entries.has(item.id)) left.push(item);
		else entries.set(item.id, entryOf(item, item.id, addressOf));
	}
	return { entries: [...entries.values()], left };
}

function entryOf({ kind, text, incidentId, path, date }: DueItem, id: string, addressOf: (path: string) => string): CalendarEntry {
	const said = words().interchange.calendar;
	const plain = oneLine(plainWords(text));
	const what = kind === 'review' ? said.review(plain) : plain;
	return {
		id,
		date,
		summary: incidentId === '' ? what : `${what} (${incidentId})`,
		description: said.inNote(baseName(path)),
		url: addressOf(path),
	};
}
