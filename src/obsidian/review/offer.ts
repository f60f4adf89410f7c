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
	/** Whether leaving it is what most people want, so that Enter does that. */
	readonly careful?: boolean;
	readonly chosen: () => void;
}

/** Offers a next step; Enter takes it unless care is asked for, Escape leaves it for later. */
class Offer extends Modal {
	private readonly first: ButtonComponent;

	constructor(parts: Pick<Parts, 'app'>, spec: OfferSpec) {
		super(parts.app);
		this.setTitle(spec.title);
		this.contentEl.createEl('p', { text: spec.text });
		if (spec.items) {
			const list = this.contentEl.createEl('ul');
			for (const text of spec.items) list.createEl('li', { text, attr: { dir: 'auto' } });
		}
		const buttons = this.contentEl.createDiv('modal-button-container');
		const yes = new ButtonComponent(buttons).setButtonText(spec.yes).onClick(() => {
			this.close();
			spec.chosen();
		});
		const later = new ButtonComponent(buttons).setButtonText(spec.later).onClick(() => { this.close(); });
		this.first = (spec.careful ? later : yes).setCta();
	}

	override onOpen(): void {
		this.first.buttonEl.focus();
	}
}

export function showOffer(parts: Pick<Parts, 'app' | 'dialogs'>, spec: OfferSpec): void {
	parts.dialogs.show(new Offer(parts, spec));
}
