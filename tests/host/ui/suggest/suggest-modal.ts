import type { App, Instruction, ISuggestOwner } from 'obsidian';
import { Modal } from '../dialogs/modal';
import { Chooser } from './chooser';
import { drawInstructions } from './instructions';

/** A prompt: an input above the suggestions for what was typed. */
export abstract class SuggestModal<T> extends Modal implements ISuggestOwner<T> {
	limit = 100;
	emptyStateText = 'No match found.';
	inputEl: HTMLInputElement;
	resultContainerEl: HTMLElement;
	chooser: Chooser<T>;
	private readonly clearButtonEl: HTMLElement;
	private instructionsEl: HTMLElement | null = null;
	private lastRequest = 0;

	constructor(app: App) {
		super(app);
		this.modalEl.empty();
		this.modalEl.className = 'prompt';
		const inputContainer = this.modalEl.createDiv('prompt-input-container');
		this.inputEl = inputContainer.createEl('input', {
			cls: 'prompt-input', type: 'text', attr: { autocapitalize: 'off', spellcheck: false, enterkeyhint: 'done' },
		});
		this.clearButtonEl = inputContainer.createDiv('search-input-clear-button');
		this.clearButtonEl.hide();
		this.resultContainerEl = this.modalEl.createDiv('prompt-results');
		this.chooser = new Chooser<T>(this, this.resultContainerEl, this.scope);
		this.inputEl.addEventListener('input', () => this.onInput());
		this.clearButtonEl.addEventListener('click', () => {
			this.inputEl.value = '';
			this.inputEl.focus();
			this.onInput();
		});
	}

	override open(): void {
		super.open();
		this.inputEl.focus();
		this.updateSuggestions();
	}

	setPlaceholder(placeholder: string): void {
		this.inputEl.placeholder = placeholder;
	}

	setInstructions(instructions: Instruction[]): void {
		this.instructionsEl?.detach();
		this.instructionsEl = drawInstructions(this.modalEl, instructions);
	}

	onNoSuggestion(): void {
		this.chooser.setSuggestions([]);
		if (this.emptyStateText) this.chooser.addMessage(this.emptyStateText);
	}

	selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
		this.close();
		this.onChooseSuggestion(value, event);
	}

	selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
		this.chooser.useSelectedItem(event);
	}

	abstract getSuggestions(query: string): T[] | Promise<T[]>;

	abstract renderSuggestion(value: T, el: HTMLElement): void;

	abstract onChooseSuggestion(item: T, event: MouseEvent | KeyboardEvent): void;

	/** Asks for suggestions again; an answer that comes after a later question is dropped. */
	protected updateSuggestions(): void {
		const request = ++this.lastRequest;
		const answer = this.getSuggestions(this.inputEl.value);
		if (Array.isArray(answer)) this.showSuggestions(answer);
		else void answer.then((values) => request === this.lastRequest && this.showSuggestions(values));
	}

	private onInput(): void {
		this.clearButtonEl.toggle(this.inputEl.value !== '');
		this.updateSuggestions();
	}

	private showSuggestions(values: T[]): void {
		const shown = this.limit > 0 ? values.slice(0, this.limit) : values;
		if (shown.length > 0) this.chooser.setSuggestions(shown);
		else this.onNoSuggestion();
	}
}
