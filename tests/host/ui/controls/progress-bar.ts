import { ValueComponent } from './base';

/** A bar from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
	private readonly lineEl: HTMLElement;
	private value = 0;

	constructor(containerEl: HTMLElement) {
		super();
		this.lineEl = containerEl.createDiv('setting-progress-bar').createDiv('setting-progress-bar-inner');
	}

	getValue(): number {
		return this.value;
	}

	setValue(value: number): this {
		this.value = Math.clamp(value, 0, 100);
		this.lineEl.style.width = `${this.value}%`;
		return this;
	}
}
