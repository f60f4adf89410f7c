import { ButtonComponent, Modal } from 'obsidian';
import type { Parts } from '../parts';

interface OfferSpec {
	readonly title: string;
	readonly text: string;
	/** Listed below the text. */
	readonly items?: readonly string[];
	/** On the button that takes the offer. */
	readonly yes: string;
	readonly later: string;
	readonly chosen: () => void;
}

/** Offers a next step; Enter takes it, Escape leaves it for later. */
class Offer extends Modal {
	private readonly yes: ButtonComponent;

	constructor(parts: Pick<Parts, 'app'>, spec: OfferSpec) {
		super(parts.app);
		this.setTitle(spec.title);
		this.contentEl.createEl('p', { text: spec.text });
		if (spec.items) {
			const list = this.contentEl.createEl('ul');
			for (const text of spec.items) list.createEl('li', { text, attr: { dir: 'auto' } });
		}
		const buttons = this.contentEl.createDiv('modal-button-container');
		this.yes = new ButtonComponent(buttons).setButtonText(spec.yes).setCta().onClick(() => {
			this.close();
			spec.chosen();
		});
		new ButtonComponent(buttons).setButtonText(spec.later).onClick(() => { this.close(); });
	}

	override onOpen(): void {
		this.yes.buttonEl.focus();
	}
}

export function showOffer(parts: Pick<Parts, 'app' | 'dialogs'>, spec: OfferSpec): void {
	parts.dialogs.show(new Offer(parts, spec));
}
