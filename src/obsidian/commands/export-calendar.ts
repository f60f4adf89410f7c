import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showExportCalendar } from '../dialogs/export-calendar';
import type { Parts } from '../parts';

export function exportCalendarCommand(parts: Parts): Command {
	return { id: 'export-calendar', name: words().commands.exportCalendar, icon: 'calendar-plus', callback: () => { showExportCalendar(parts); } };
}
