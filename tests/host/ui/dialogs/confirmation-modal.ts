import type { App } from 'obsidian';
import { ButtonComponent } from '../controls/button';
import { Modal } from './modal';

type ClickHandler = (event: MouseEvent) => unknown;

/** A choice of a confirmation; clicking closes the dialog unless the handler answers something truthy. */
export class ConfirmationButton extends ButtonComponent {
	/** Whether the dialog gives it the focus when it opens. */
	initialFocus = false;

	constructor(private readonly modal: ConfirmationModal) {
		super(modal.buttonContainerEl);
		this.onClick(() => undefined);
	}

	override onClick(handler: ClickHandler): this {
		return super.onClick(async (event) => {
			if (!(await handler(event))) this.modal.close();
		});
	}

	setInitialFocus(): this {
		this.initialFocus = true;
		return this;
	}

	setSecondary(): this {
		this.buttonEl.addClass('mod-secondary');
		return this;
	}

	setCancel(): this {
		this.buttonEl.addClass('mod-cancel');
		return this;
	}
}

/** Asks before something is done: a text, a row of buttons, and an optional checkbox. */
export class ConfirmationModal extends Modal {
	buttonContainerEl: HTMLElement;
	private readonly buttons: ConfirmationButton[] = [];

	constructor(app: App) {
		super(app);
		this.modalEl.addClass('mod-confirmation');
		this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
	}

	override open(): void {
		super.open();
		this.buttons.filter((button) => button.initialFocus).last()?.buttonEl.focus();
	}

	addClass(cls: string): this {
		this.modalEl.addClass(cls);
		return this;
	}

	addCheckbox(label: string, callback: (value: boolean) => unknown): this {
		const labelEl = createEl('label', 'mod-checkbox');
		const input = labelEl.createEl('input', { type: 'checkbox', attr: { tabindex: 0 } });
		labelEl.appendText(label);
		input.addEventListener('change', () => void callback(input.checked));
		this.buttonContainerEl.prepend(labelEl);
		return this;
	}

	addButton(callback: (button: ConfirmationButton) => unknown): this {
		const button = new ConfirmationButton(this);
		this.buttons.push(button);
		callback(button);
		return this;
	}

	addCancelButton(text = 'Cancel'): this {
		return this.addButton((button) => button.setButtonText(text).setCancel());
	}
}
