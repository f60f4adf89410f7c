import type { PanelRow, RowButton } from '../../index/panel/panel-row';
import { KeyedList, type Drawn } from './keyed-list';
import { putAttr, putIcon } from './put';

/** The buttons of a row; a press never opens the row. */
export class RowButtons {
	private readonly list: KeyedList<RowButton>;

	constructor(el: HTMLElement, private readonly press: (key: RowButton['key']) => void) {
		this.list = new KeyedList(el, () => this.draw());
	}

	update(buttons: PanelRow['buttons']): void {
		this.list.update(buttons);
	}

	private draw(): Drawn<RowButton> {
		const el = createEl('button', { cls: 'clickable-icon post-mortem-act', type: 'button', attr: { tabindex: -1, 'data-stop': 'inner' } });
		let key: RowButton['key'] | undefined;
		el.addEventListener('click', (event) => {
			event.stopPropagation();
			if (key) this.press(key);
		});
		return {
			el,
			update(button) {
				key = button.key;
				putIcon(el, button.icon);
				putAttr(el, 'aria-label', button.label);
				putAttr(el, 'data-act', button.key);
			},
		};
	}
}
