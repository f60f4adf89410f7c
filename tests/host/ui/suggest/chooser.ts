import type { ISuggestOwner } from 'obsidian';
import type { Scope } from '../keys/scope';

type Choice = MouseEvent | KeyboardEvent;

const page = 10;

/** A list of suggestions of which one is selected, by the arrow keys of a scope or by the mouse. */
export class Chooser<T> {
	values: T[] = [];
	suggestions: HTMLElement[] = [];
	selectedItem = 0;

	constructor(readonly owner: ISuggestOwner<T>, readonly containerEl: HTMLElement, scope: Scope) {
		scope.register([], 'ArrowUp', (event) => this.step(event, -1));
		scope.register([], 'ArrowDown', (event) => this.step(event, 1));
		scope.register([], 'PageUp', (event) => this.jump(event, this.selectedItem - page));
		scope.register([], 'PageDown', (event) => this.jump(event, this.selectedItem + page));
		scope.register([], 'Enter', (event) => {
			this.useSelectedItem(event);
			return false;
		});
		containerEl.on('mousedown', '.suggestion-item', (event) => event.preventDefault());
		containerEl.on('mousemove', '.suggestion-item', (event, el) => {
			this.setSelectedItem(this.suggestions.indexOf(el), event);
		});
		containerEl.on('click', '.suggestion-item', (event, el) => {
			this.setSelectedItem(this.suggestions.indexOf(el), event);
			this.useSelectedItem(event);
		});
	}

	/** Draws the values anew and selects the first. */
	setSuggestions(values: readonly T[]): void {
		this.values = [...values];
		this.containerEl.empty();
		this.suggestions = this.values.map((value) => {
			const el = this.containerEl.createDiv('suggestion-item');
			this.owner.renderSuggestion(value, el);
			return el;
		});
		this.selectedItem = 0;
		this.setSelectedItem(0);
	}

	/** Draws one line that is no suggestion. */
	addMessage(text: string): void {
		this.containerEl.createDiv({ cls: 'suggestion-empty', text });
	}

	setSelectedItem(index: number, event?: Choice): void {
		if (this.suggestions.length === 0) return;
		this.suggestions[this.selectedItem]?.removeClass('is-selected');
		this.selectedItem = (index + this.suggestions.length) % this.suggestions.length;
		const el = this.suggestions[this.selectedItem];
		el?.addClass('is-selected');
		if (!(event instanceof MouseEvent)) el?.scrollIntoView?.({ block: 'nearest' });
	}

	/** Hands the selected value to the owner; false when there is none. */
	useSelectedItem(event: Choice): boolean {
		if (this.selectedItem >= this.values.length) return false;
		this.owner.selectSuggestion(this.values[this.selectedItem] as T, event);
		return true;
	}

	private step(event: KeyboardEvent, by: number): false {
		this.setSelectedItem(this.selectedItem + by, event);
		return false;
	}

	private jump(event: KeyboardEvent, to: number): false {
		this.setSelectedItem(Math.clamp(to, 0, Math.max(0, this.suggestions.length - 1)), event);
		return false;
	}
}
