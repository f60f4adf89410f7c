import { FuzzySuggestModal, type FuzzyMatch } from 'obsidian';
import type { ControlView } from '../../index/control-view';
import { baseName } from '../../text/file-name';
import type { Parts } from '../parts';

/** Lets the user pick one of these controls, in their order. */
class ControlPicker extends FuzzySuggestModal<ControlView> {
	constructor(parts: Pick<Parts, 'app'>, placeholder: string, private readonly views: readonly ControlView[], private readonly picked: (view: ControlView) => void) {
		super(parts.app);
		this.setPlaceholder(placeholder);
		this.inputEl.setAttr('aria-label', placeholder);
	}

	override getItems(): ControlView[] {
		return [...this.views];
	}

	override getItemText({ control, path }: ControlView): string {
		return `${control.text} ${baseName(path)}`;
	}

	override renderSuggestion({ item }: FuzzyMatch<ControlView>, el: HTMLElement): void {
		el.addClass('mod-complex');
		const content = el.createDiv('suggestion-content');
		content.createDiv({ cls: 'suggestion-title', text: item.control.text, attr: { dir: 'auto' } });
		content.createDiv({ cls: 'suggestion-note', text: baseName(item.path), attr: { dir: 'auto' } });
	}

	override onChooseItem(view: ControlView): void {
		this.picked(view);
	}
}

export function pickControl(parts: Pick<Parts, 'app' | 'dialogs'>, placeholder: string, views: readonly ControlView[], picked: (view: ControlView) => void): void {
	parts.dialogs.show(new ControlPicker(parts, placeholder, views, picked));
}
