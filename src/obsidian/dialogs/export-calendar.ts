import { Notice } from 'obsidian';
import { isRefusal } from '../../text/edit';
import { baseName } from '../../text/file-name';
import { words } from '../../words/words';
import { dueEvents, exportCalendar } from '../actions/export-calendar';
import { pathIn } from '../actions/vault-files';
import type { Parts } from '../parts';
import { showForm } from './form';
import { fileField } from './path-fields';

/** Says what the file will hold and what is left out, asks where it goes, and writes it. */
export function showExportCalendar(parts: Pick<Parts, 'app' | 'index' | 'clock' | 'dialogs' | 'settings'>): void {
	const { calendar: said, file } = words().interchange;
	const { entries, left } = dueEvents(parts);
	if (entries.length === 0) {
		new Notice(said.nothing);
		return;
	}
	const without = left.length === 0 ? '' : said.left([...new Set(left.map(({ path }) => baseName(path)))], left.length);
	showForm(parts, {
		title: said.title,
		submit: said.submit,
		build: (form) => {
			const last = parts.app.vault.getFiles().find(({ name }) => name === said.defaultName)?.path;
			const value = last ?? pathIn(parts.settings().incidentFolder, said.defaultName);
			const path = fileField(parts.app, form, { key: 'file', name: file, desc: said.hint, value, ending: '.ics' });
			for (const text of [said.holds(entries.length), without]) if (text !== '') form.fieldsEl.createEl('p', { text, attr: { dir: 'auto' } });
			return async () => {
				const written = await exportCalendar(parts, path.value());
				if (isRefusal(written)) return written;
				new Notice([said.exported(written, entries.length), ...(without === '' ? [] : [without])].join('\n'));
				return undefined;
			};
		},
	});
}
