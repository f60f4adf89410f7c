import type { App } from 'obsidian';
import { PopoverSuggest } from './popover-suggest';

/** Suggestions for an input or an editable element while it has the focus. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
	limit = 100;
	private selectCallback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;
	private lastRequest = 0;

	constructor(app: App, readonly textInputEl: HTMLInputElement | HTMLDivElement) {
		super(app);
		textInputEl.addEventListener('input', () => this.showSuggestions());
		textInputEl.addEventListener('focus', () => this.showSuggestions());
		textInputEl.addEventListener('blur', () => this.close());
	}

	setValue(value: string): void {
		if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
		else this.textInputEl.setText(value);
	}

	getValue(): string {
		return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : this.textInputEl.getText();
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.selectCallback?.(value, event);
	}

	onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
		this.selectCallback = callback;
		return this;
	}

	override close(): void {
		this.lastRequest++;
		super.close();
	}

	protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

	private showSuggestions(): void {
		const request = ++this.lastRequest;
		const answer = this.getSuggestions(this.getValue());
		if (Array.isArray(answer)) this.draw(answer);
		else void answer.then((values) => request === this.lastRequest && this.draw(values));
	}

	private draw(values: T[]): void {
		if (values.length === 0) return this.close();
		this.open();
		this.suggestions.setSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values);
		const at = this.textInputEl.getBoundingClientRect();
		this.suggestEl.style.width = `${at.width}px`;
		this.reposition({ left: at.left, top: at.top, bottom: at.bottom + 4 });
	}
}
