import { Menu } from 'obsidian';
import type { PanelSection } from '../../index/panel/panel-row';
import { putAttr, putIcon } from './put';

type Choice = NonNullable<PanelSection['choice']>;

/** Stands beside a heading where its rows can be put together another way; a press lists the ways. */
export class ChoiceButton {
	private el: HTMLElement | undefined;
	private choice: Choice | undefined;

	constructor(private readonly parent: HTMLElement, private readonly choose: (option: string) => void) {}

	update(choice: Choice | undefined): void {
		this.choice = choice;
		if (!choice) {
			this.el?.remove();
			this.el = undefined;
			return;
		}
		this.el ??= this.draw();
		const chosen = choice.options.find((option) => option.chosen)?.title ?? '';
		putAttr(this.el, 'aria-label', `${choice.label}: ${chosen}`);
	}

	private draw(): HTMLElement {
		const el = this.parent.createEl('button', {
			cls: 'clickable-icon post-mortem-choice', type: 'button', attr: { tabindex: -1, 'data-stop': 'row', 'aria-haspopup': 'menu' },
		});
		putIcon(el, 'list-tree');
		el.addEventListener('click', () => { this.show(el); });
		return el;
	}

	private show(at: HTMLElement): void {
		const menu = new Menu();
		for (const { key, title, chosen } of this.choice?.options ?? []) {
			menu.addItem((item) => item.setTitle(title).setChecked(chosen).onClick(() => { this.choose(key); }));
		}
		const { left, bottom } = at.getBoundingClientRect();
		menu.showAtPosition({ x: left, y: bottom }, at.doc);
	}
}
