import { setIcon } from '../icons/icons';
import type { Menu } from './menu';

/** One line of a menu; it draws itself as it is told what to be. */
export class MenuItem {
	dom: HTMLElement = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
	iconEl: HTMLElement = this.dom.createDiv('menu-item-icon');
	titleEl: HTMLElement = this.dom.createDiv('menu-item-title');
	section = '';
	disabled = false;
	isLabel = false;
	submenu: Menu | null = null;
	checked: boolean | null = null;
	private callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;

	constructor(public menu: Menu, private readonly createMenu: () => Menu) {}

	setTitle(title: string | DocumentFragment): this {
		this.titleEl.setText(title);
		return this;
	}

	setIcon(icon: string | null): this {
		this.iconEl.empty();
		if (icon) setIcon(this.iconEl, icon);
		return this;
	}

	setChecked(checked: boolean | null): this {
		this.checked = checked;
		this.dom.find('.menu-item-icon.mod-checked')?.detach();
		this.dom.toggleClass('mod-checked', checked === true);
		this.dom.setAttrs({ role: checked === null ? 'menuitem' : 'menuitemcheckbox', 'aria-checked': checked });
		if (checked) setIcon(this.dom.createDiv('menu-item-icon mod-checked'), 'lucide-check');
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.disabled = disabled;
		this.dom.toggleClass('is-disabled', disabled);
		this.dom.setAttr('aria-disabled', disabled ? true : null);
		return this;
	}

	setWarning(isWarning: boolean): this {
		this.dom.toggleClass('is-warning', isWarning);
		return this;
	}

	setIsLabel(isLabel: boolean): this {
		this.isLabel = isLabel;
		this.dom.toggleClass('is-label', isLabel);
		return this;
	}

	setSection(section: string): this {
		this.section = section;
		this.dom.setAttr('data-section', section);
		return this;
	}

	onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
		this.callback = callback;
		return this;
	}

	/** Gives the item a menu of its own, shown beside it; the same one when called again. */
	setSubmenu(): Menu {
		if (this.submenu) return this.submenu;
		this.submenu = this.createMenu();
		this.dom.addClass('has-submenu');
		this.dom.setAttr('aria-haspopup', 'menu');
		setIcon(this.dom.createDiv('menu-item-icon mod-submenu'), 'lucide-chevron-right');
		return this.submenu;
	}

	get selectable(): boolean {
		return !this.disabled && !this.isLabel;
	}

	handleEvent(event: MouseEvent | KeyboardEvent): void {
		void this.callback?.(event);
	}
}

/** The line between two groups of items. */
export class MenuSeparator {
	dom: HTMLElement = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
	section = '';
}
