import { AbstractInputSuggest, type App } from 'obsidian';
import { lineField, type LineField, type LineSpec } from './fields';
import type { Form } from './form';

/** A value offered below a line; `detail` tells apart what reads the same. */
export interface Suggestion {
	readonly text: string;
	readonly detail?: string;
}

export interface SuggestSpec<Offered extends Suggestion> extends LineSpec {
	readonly suggest: (typed: string) => Offered[];
	readonly chosen?: (offered: Offered) => void;
}

class LineSuggest<Offered extends Suggestion> extends AbstractInputSuggest<Offered> {
	constructor(app: App, inputEl: HTMLInputElement, private readonly spec: SuggestSpec<Offered>, private readonly changed: () => void) {
		super(app, inputEl);
		this.limit = 30;
	}

	protected override getSuggestions(typed: string): Offered[] {
		return this.spec.suggest(typed);
	}

	override renderSuggestion(offered: Offered, el: HTMLElement): void {
		el.createDiv({ text: offered.text, attr: { dir: 'auto' } });
		if (offered.detail !== undefined) el.createDiv({ cls: 'suggestion-note', text: offered.detail, attr: { dir: 'auto' } });
	}

	override selectSuggestion(offered: Offered): void {
		this.setValue(offered.text);
		this.spec.chosen?.(offered);
		this.close();
		this.changed();
	}
}

/** One line of text with values offered as one types; anything else may be typed too. */
export function suggestField<Offered extends Suggestion>(app: App, form: Form, spec: SuggestSpec<Offered>): LineField {
	const field = lineField(form, spec);
	const suggest = new LineSuggest(app, field.inputEl, spec, () => { form.touch(spec.key); });
	form.whenClosed(() => { suggest.close(); });
	return field;
}
