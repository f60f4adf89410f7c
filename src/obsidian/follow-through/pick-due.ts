import { FuzzySuggestModal, type FuzzyMatch } from 'obsidian';
import type { DueItem } from '../../index/due-items';
import { plainWords } from '../../index/panel/plain-words';
import { baseName } from '../../text/file-name';
import { words } from '../../words/words';
import type { Parts } from '../parts';

/** Lets the user pick one of the items that have a date, in their order. */
class DuePicker extends FuzzySuggestModal<DueItem> {
	constructor(parts: Pick<Parts, 'app'>, private readonly items: readonly DueItem[], private readonly picked: (item: DueItem) => void) {
		super(parts.app);
		const { pick } = words().followThrough.postpone;
		this.setPlaceholder(pick);
		this.inputEl.setAttr('aria-label', pick);
	}

	override getItems(): DueItem[] {
		return [...this.items];
	}

	override getItemText(item: DueItem): string {
		return `${plainWords(item.text)} ${baseName(item.path)}`;
	}

	override renderSuggestion({ item }: FuzzyMatch<DueItem>, el: HTMLElement): void {
		const { followThrough, time } = words();
		el.addClass('mod-complex');
		const content = el.createDiv('suggestion-content');
		content.createDiv({ cls: 'suggestion-title', text: plainWords(item.text), attr: { dir: 'auto' } });
		const note = followThrough.postpone.beside(time.due(item.daysLeft), baseName(item.path));
		content.createDiv({ cls: 'suggestion-note', text: note, attr: { dir: 'auto' } });
	}

	override onChooseItem(item: DueItem): void {
		this.picked(item);
	}
}

export function pickDue(parts: Pick<Parts, 'app' | 'dialogs'>, items: readonly DueItem[], picked: (item: DueItem) => void): void {
	parts.dialogs.show(new DuePicker(parts, items, picked));
}
