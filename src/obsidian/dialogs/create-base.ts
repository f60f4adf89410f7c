import { Notice, type App, type TFile } from 'obsidian';
import { isRefusal } from '../../text/edit';
import { words } from '../../words/words';
import { createBase } from '../actions/create-base';
import { pathIn } from '../actions/vault-files';
import { guard } from '../notify';
import type { Parts } from '../parts';
import { showForm } from './form';
import { fileField } from './path-fields';

/** Asks for the file, creates it and opens it; one that is there is opened as it is. */
export function showCreateBase(parts: Pick<Parts, 'app' | 'dialogs' | 'settings'>): void {
	const { base: said, file } = words().interchange;
	const { app } = parts;
	showForm(parts, {
		title: said.title,
		submit: said.submit,
		build: (form) => {
			const value = pathIn(parts.settings().incidentFolder, said.defaultName);
			const path = fileField(app, form, { key: 'file', name: file, desc: said.hint, value, ending: '.base' });
			return async () => {
				const done = await createBase(parts, path.value());
				if (isRefusal(done)) return done;
				new Notice((done.isNew ? said.created : said.there)(done.file.path));
				form.whenSent(() => { guard(() => openBase(app, done.file)); });
				return undefined;
			};
		},
	});
}

/** The app may have nothing that shows a base: the core plugin for it can be switched off. */
async function openBase(app: App, file: TFile): Promise<void> {
	try {
		await app.workspace.getLeaf(false).openFile(file);
	} catch (error) {
		console.error('Post-mortem', error);
		new Notice(words().interchange.base.notOpened(file.path));
	}
}
