import { Notice } from 'obsidian';
import { starters } from '../../control/starter/starters';
import { isRefusal } from '../../text/edit';
import { folderOf } from '../../text/file-name';
import { fillKnown } from '../../text/placeholder';
import { words } from '../../words/words';
import { noteNamed, setUpArtifacts } from '../actions/set-up-artifacts';
import { noticeHours } from '../messages/notice-hours';
import type { Parts } from '../parts';
import { showForm } from './form';
import { folderField } from './path-fields';

/** Asks for the folder and says which notes will be created there and which the vault has already. */
export function showSetUpArtifacts(parts: Pick<Parts, 'app' | 'dialogs' | 'settings'>): void {
	const { title, submit, ...said } = words().artifacts;
	const { app } = parts;
	const settings = parts.settings();
	const notes = starters({ noticeHours: noticeHours(settings), fullTextDays: settings.fullTextDays })
		.map(({ name, text }) => ({ name, text: fillKnown(text, settings.placeholders) }));
	if (notes.every(({ name }) => noteNamed(app, name))) {
		new Notice(said.allThere(notes.map(({ name }) => name)));
		return;
	}
	showForm(parts, {
		title,
		submit,
		draft: 'set-up-artifacts',
		build: (form) => {
			const folder = folderField(app, form, { key: 'folder', name: said.folder, desc: said.folderHint, value: said.defaultFolder });
			form.fieldsEl.createEl('p', { text: said.intro });
			const list = form.fieldsEl.createEl('ul', 'post-mortem-starters');
			for (const { name } of notes) {
				const there = noteNamed(app, name);
				const row = list.createEl('li', { text: name });
				if (there) row.createSpan({ text: said.isThere(folderOf(there.path)), attr: { dir: 'auto' } });
			}
			return async () => {
				const done = await setUpArtifacts(app, notes, folder.value());
				if (isRefusal(done)) return done;
				new Notice([said.created(done.created, done.folder), ...(done.there.length > 0 ? [said.left(done.there)] : [])].join('\n'), 12_000);
				return undefined;
			};
		},
	});
}
