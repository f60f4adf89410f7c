import type { TFile } from 'obsidian';
import { notesToPick, type PickedAs } from '../actions/notes-to-pick';
import { foldText } from '../../text/fold';
import { folderOf } from '../../text/file-name';
import type { Parts } from '../parts';
import type { Field } from './field';
import type { LineSpec } from './fields';
import type { Form } from './form';
import { suggestField, type Suggestion } from './suggest-field';

interface NoteSuggestion extends Suggestion {
	readonly note: TFile;
}

export interface NoteSpec extends Omit<LineSpec, 'value'> {
	readonly as: PickedAs;
	/** Said when what was typed names no note. */
	readonly unknown: string;
	readonly start?: TFile;
}

/**
 * A note, picked from the list or typed by its name or path; undefined while the line is empty. It follows the note when it is
 * renamed while the dialog is open, and keeps it when it is deleted, for the writer to refuse.
 */
export function noteField(parts: Pick<Parts, 'app' | 'index'>, form: Form, spec: NoteSpec): Field<TFile | undefined> {
	const { app } = parts;
	const nameOf = (note: TFile): string => app.metadataCache.fileToLinktext(note, '');
	const offered = notesToPick(parts, spec.as);
	let note = spec.start;
	let missing = false;
	const field = suggestField<NoteSuggestion>(app, form, {
		...spec,
		value: note ? nameOf(note) : '',
		suggest: (typed) => offered.filter((each) => foldText(each.path).includes(foldText(typed)))
			.map((each) => ({ text: nameOf(each), detail: folderOf(each.path), note: each })),
		chosen: (chosen) => {
			note = chosen.note;
			missing = false;
		},
		problem: () => (missing ? spec.unknown : undefined),
	});
	field.inputEl.addEventListener('input', () => {
		const typed = field.value().trim();
		note = typed === '' ? undefined : app.metadataCache.getFirstLinkpathDest(typed, '') ?? undefined;
		missing = typed !== '' && note === undefined;
		form.changed();
	});
	const renamed = app.vault.on('rename', (file) => {
		if (file !== note) return;
		field.set(nameOf(note));
		form.changed();
	});
	form.whenClosed(() => { app.vault.offref(renamed); });
	return { ...field, value: () => note };
}
