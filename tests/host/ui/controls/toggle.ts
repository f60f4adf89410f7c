import type { TooltipOptions } from 'obsidian';
import { setTooltip } from '../tooltip/tooltip';
import { ValueComponent } from './base';

/** A switch; unlike the other controls it reports a change made by `setValue` too, as the app's does. */
export class ToggleComponent extends ValueComponent<boolean> {
	toggleEl: HTMLElement;
	private readonly inputEl: HTMLInputElement;
	private on = false;

	constructor(containerEl: HTMLElement) {
		super();
		this.toggleEl = containerEl.createDiv('checkbox-container');
		this.inputEl = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
		this.toggleEl.addEventListener('click', () => this.onClick());
	}

	override setDisabled(disabled: boolean): this {
		this.toggleEl.toggleClass('is-disabled', disabled);
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): boolean {
		return this.on;
	}

	setValue(on: boolean): this {
		if (this.on === on) return this;
		this.on = on;
		this.inputEl.checked = on;
		this.toggleEl.toggleClass('is-enabled', on);
		this.changed();
		return this;
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.toggleEl, tooltip, options);
		return this;
	}

	onClick(): void {
		if (!this.disabled) this.setValue(!this.on);
	}
}
