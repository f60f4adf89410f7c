import type { App, HistoryHandler, ISuggestOwner } from 'obsidian';
import { Scope } from '../keys/scope';
import { Chooser } from './chooser';

/** A list of suggestions that floats beside what is being typed; it takes the arrow keys, not the focus. */
export abstract class PopoverSuggest<T> implements ISuggestOwner<T>, HistoryHandler {
	scope: Scope;
	suggestEl: HTMLElement = createDiv('suggestion-container');
	suggestions: Chooser<T>;
	isOpen = false;

	constructor(public app: App, scope: Scope = new Scope(app.scope as unknown as Scope)) {
		this.scope = scope;
		this.suggestions = new Chooser<T>(this, this.suggestEl.createDiv('suggestion'), scope);
		scope.register([], 'Escape', () => {
			this.close();
			return false;
		});
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.app.keymap.pushScope(this.scope);
		activeDocument.body.append(this.suggestEl);
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.suggestions.setSuggestions([]);
		this.suggestEl.detach();
	}

	onHistoryBack(): void {
		this.close();
	}

	abstract renderSuggestion(value: T, el: HTMLElement): void;

	abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

	/** Puts the list below a line on the screen, or above where there is no room. */
	protected reposition(at: { left: number; top: number; bottom: number }): void {
		const { width, height } = this.suggestEl.getBoundingClientRect();
		const view = this.suggestEl.win;
		const below = at.bottom + height <= view.innerHeight || at.top < height;
		this.suggestEl.setCssStyles({
			left: `${Math.max(0, Math.min(at.left, view.innerWidth - width - 8))}px`,
			top: `${below ? at.bottom : at.top - height}px`,
		});
	}
}
