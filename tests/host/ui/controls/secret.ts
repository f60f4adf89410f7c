import type { App } from 'obsidian';
import { BaseComponent } from './base';

/** Names a stored secret; the app's picker over the secret storage is not emulated, the id is typed. */
export class SecretComponent extends BaseComponent {
	private readonly inputEl: HTMLInputElement;
	private changeCallback: ((value: string) => unknown) | null = null;

	constructor(_app: App, containerEl: HTMLElement) {
		super();
		this.inputEl = containerEl.createEl('input', { type: 'text', attr: { spellcheck: false } });
		this.inputEl.addEventListener('input', () => void this.changeCallback?.(this.inputEl.value));
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	onChange(callback: (value: string) => unknown): this {
		this.changeCallback = callback;
		return this;
	}
}
