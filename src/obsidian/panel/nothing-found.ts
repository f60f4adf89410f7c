import { words } from '../../words/words';

/** Stands where the rows would be while a filter takes none of them. */
export class NothingFound {
	private el: HTMLElement | undefined;

	constructor(private readonly parent: HTMLElement, private readonly clear: () => void) {}

	update(text: string): void {
		if (text === '') {
			this.el?.remove();
			this.el = undefined;
			return;
		}
		this.el ??= this.draw(text);
	}

	private draw(text: string): HTMLElement {
		const el = this.parent.createDiv('post-mortem-nothing');
		el.createEl('p', { text });
		el.createEl('button', { cls: 'post-mortem-button', type: 'button', text: words().panel.filter.clear }).addEventListener('click', this.clear);
		return el;
	}
}
