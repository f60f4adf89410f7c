import { setIcon } from '../icons/icons';

/** A read-only value at the end of a row, with an optional sign that it needs attention. */
export class DisplayValueComponent {
	valueEl: HTMLElement;
	private readonly statusEl: HTMLElement;

	constructor(containerEl: HTMLElement) {
		this.valueEl = containerEl.createSpan('setting-item-display-value');
		this.statusEl = containerEl.createSpan('setting-item-status');
		this.statusEl.hide();
	}

	setValue(value: string | null): this {
		this.valueEl.setText(value ?? '');
		return this;
	}

	setStatus(status: 'warning' | null): this {
		this.statusEl.toggle(status !== null);
		this.statusEl.toggleClass('mod-warning', status === 'warning');
		if (status) setIcon(this.statusEl, 'lucide-triangle-alert');
		return this;
	}
}
