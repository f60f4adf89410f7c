import { calendarEntries, type CalendarEntries } from '../../index/calendar-entries';
import { calendarFile, isCalendarFile } from '../../index/calendar-file';
import { dueItems } from '../../index/due-items';
import { isRefusal, refuse, type Refusal } from '../../text/edit';
import { folderOf } from '../../text/file-name';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { ensureFolder, findFile, pathIn } from './vault-files';

/** What an export holds now. */
export function dueEvents({ app, index, clock }: Pick<Parts, 'app' | 'index' | 'clock'>): CalendarEntries {
	const vault = encodeURIComponent(app.vault.getName());
	return calendarEntries(dueItems(index, clock.today()), (path) => `obsidian://open?vault=${vault}&file=${encodeURIComponent(path)}`);
}

/** Writes every due date into a calendar file and answers with its path; a file that is no calendar is refused. */
export async function exportCalendar(parts: Pick<Parts, 'app' | 'index' | 'clock'>, path: string): Promise<string | Refusal> {
	const { vault } = parts.app;
	const said = words().interchange.calendar;
	const { entries } = dueEvents(parts);
	if (entries.length === 0) return refuse(said.nothing);
	const text = calendarFile(entries, said.name, parts.clock.minute());
	const there = findFile(parts.app, path);
	if (!there) {
		const folder = await ensureFolder(parts.app, folderOf(path));
		return isRefusal(folder) ? folder : (await vault.create(pathIn(folder, path.slice(path.lastIndexOf('/') + 1)), text)).path;
	}
	const before = await vault.process(there, (old) => (old.trim() === '' || isCalendarFile(old) ? text : old));
	return before === text ? there.path : refuse(said.notCalendar(there.path));
}
