import { FuzzySuggestModal, type FuzzyMatch, type TFile } from 'obsidian';
import { folderOf } from '../../text/file-name';
import type { Parts } from '../parts';

interface Picker {
	readonly placeholder: string;
	readonly notes: readonly TFile[];
	readonly picked: (note: TFile) => void;
}

/** Lets the user pick one of the given notes, in their order; notes of one name are told apart by their folder. */
class NotePicker extends FuzzySuggestModal<TFile> {
	constructor(parts: Pick<Parts, 'app'>, private readonly picker: Picker) {
		super(parts.app);
		this.setPlaceholder(picker.placeholder);
		this.inputEl.setAttr('aria-label', picker.placeholder);
	}

	override getItems(): TFile[] {
		return [...this.picker.notes];
	}

	override getItemText(note: TFile): string {
		return note.path.replace(/\.md$/, '');
	}

	override renderSuggestion({ item }: FuzzyMatch<TFile>, el: HTMLElement): void {
		el.addClass('mod-complex');
		const content = el.createDiv('suggestion-content');
		content.createDiv({ cls: 'suggestion-title', text: item.basename, attr: { dir: 'auto' } });
		content.createDiv({ cls: 'suggestion-note', text: folderOf(item.path), attr: { dir: 'auto' } });
	}

	override onChooseItem(note: TFile): void {
		this.picker.picked(note);
	}
}

export function pickNote(parts: Pick<Parts, 'app' | 'dialogs'>, picker: Picker): void {
	parts.dialogs.show(new NotePicker(parts, picker));
}
