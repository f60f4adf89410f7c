import { words } from '../../words/words';
import { onPress, putAttr, putText } from './put';

/** Stands at the end of a list that goes on, and is gone when the list is whole. */
export class MoreButton {
	private el: HTMLElement | undefined;

	constructor(private readonly parent: HTMLElement, private readonly show: () => void) {}

	update(left: number, label: string): void {
		if (left <= 0) {
			this.el?.remove();
			this.el = undefined;
			return;
		}
		this.el ??= this.draw();
		putText(this.el, words().panel.more(left));
		putAttr(this.el, 'aria-label', label);
	}

	private draw(): HTMLElement {
		const el = this.parent.createDiv({ cls: 'post-mortem-more', attr: { role: 'button', tabindex: -1, 'data-stop': 'row' } });
		onPress(el, this.show);
		return el;
	}
}
