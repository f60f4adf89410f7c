import { ButtonComponent, Modal, Notice, TextAreaComponent } from 'obsidian';
import { words } from '../../words/words';
import { guard } from '../notify';
import type { Parts } from '../parts';

/** The text for the client, to be changed and copied; nothing of it is stored. */
class HoldNotice extends Modal {
	private readonly text: HTMLTextAreaElement;

	constructor(parts: Pick<Parts, 'app'>, text: string, title: string) {
		super(parts.app);
		const said = words().controls.breakers;
		this.setTitle(title);
		this.contentEl.createEl('p', { cls: 'setting-item-description', text: said.noticeHint });
		this.text = new TextAreaComponent(this.contentEl).setValue(text).inputEl;
		this.text.addClass('post-mortem-hold-notice-text');
		this.text.rows = 12;
		this.text.dir = 'auto';
		this.text.setAttr('aria-label', title);
		const buttons = this.contentEl.createDiv('modal-button-container');
		new ButtonComponent(buttons).setButtonText(said.copy).setCta().onClick(() => { guard(() => this.copy()); });
	}

	override onOpen(): void {
		this.text.focus();
		this.text.setSelectionRange(0, 0);
	}

	/** Where the clipboard is out of reach, the text is selected for the user to copy. */
	private async copy(): Promise<void> {
		const said = words().controls.breakers;
		try {
			await navigator.clipboard.writeText(this.text.value);
		} catch (error) {
			console.warn('Post-mortem', error);
			this.text.focus();
			this.text.select();
			new Notice(said.copyByHand);
			return;
		}
		new Notice(said.copied);
		this.close();
	}
}

export function showHoldNotice(parts: Pick<Parts, 'app' | 'dialogs'>, text: string, title = words().controls.breakers.notice): void {
	parts.dialogs.show(new HoldNotice(parts, text, title));
}
