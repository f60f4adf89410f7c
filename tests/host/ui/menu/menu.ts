import type { App, HistoryHandler, MenuPositionDef } from 'obsidian';
import { Component } from '../../vault/component';
import { Scope } from '../keys/scope';
import type { MenuEntry } from './arrange';
import { arrange } from './arrange';
import { MenuItem, MenuSeparator } from './menu-item';
import { place } from './place';

let menuApp: Pick<App, 'keymap'> | null = null;

/** Tells menus, which the API makes without an app, whose keymap to use. */
export function installMenus(app: Pick<App, 'keymap'>): void {
	menuApp = app;
}

/** A list of actions at the mouse or at a place; it is in the document only while it is shown. */
export class Menu extends Component implements HistoryHandler {
	scope = new Scope();
	dom: HTMLElement = createDiv({ cls: 'menu', attr: { role: 'menu' } });
	items: MenuEntry[] = [];
	private readonly scrollEl = this.dom.createDiv('menu-scroll');
	private readonly hideCallbacks: (() => unknown)[] = [];
	private selected: MenuItem | null = null;
	private openSubmenu: Menu | null = null;
	private parentMenu: Menu | null = null;
	private readonly outside = (event: MouseEvent): void => {
		if (!this.contains(event.target)) this.root().hide();
	};

	constructor() {
		super();
		this.scope.register(null, 'ArrowDown', () => this.move(1));
		this.scope.register(null, 'ArrowUp', () => this.move(-1));
		this.scope.register(null, 'Home', () => this.moveTo(0));
		this.scope.register(null, 'End', () => this.moveTo(-1));
		this.scope.register(null, 'ArrowRight', () => this.enterSubmenu());
		this.scope.register(null, 'ArrowLeft', () => this.leaveSubmenu());
		this.scope.register(null, 'Enter', (event) => this.choose(event));
		this.scope.register(null, ' ', (event) => this.choose(event));
		this.scope.register(null, 'Tab', () => false);
		this.scope.register(null, 'Escape', () => this.stop(() => this.hide()));
	}

	setNoIcon(): this {
		this.dom.addClass('mod-no-icon');
		return this;
	}

	/** The stand-in always draws its menus itself. */
	setUseNativeMenu(_useNativeMenu: boolean): this {
		return this;
	}

	addItem(callback: (item: MenuItem) => unknown): this {
		const item = new MenuItem(this, () => this.createSubmenu());
		this.items.push(item);
		callback(item);
		return this;
	}

	addSeparator(): this {
		this.items.push(new MenuSeparator());
		return this;
	}

	/** While the menu is shown this element is marked as having it. */
	setParentElement(el: HTMLElement): this {
		this.onHide(() => el.removeClass('has-active-menu'));
		el.addClass('has-active-menu');
		return this;
	}

	showAtMouseEvent(event: MouseEvent): this {
		event.preventDefault();
		return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
	}

	showAtPosition(position: MenuPositionDef, doc: Document = activeDocument): this {
		if (this.dom.isConnected || this.items.length === 0) return this;
		this.draw();
		doc.body.append(this.dom);
		place(this.dom, position);
		this.load();
		menuApp?.keymap.pushScope(this.scope);
		if (!this.parentMenu) doc.addEventListener('mousedown', this.outside, true);
		return this;
	}

	hide(): this {
		if (!this.dom.isConnected) return this;
		this.openSubmenu?.hide();
		this.dom.doc.removeEventListener('mousedown', this.outside, true);
		menuApp?.keymap.popScope(this.scope);
		this.dom.detach();
		this.select(null);
		if (this.parentMenu) this.parentMenu.openSubmenu = null;
		this.unload();
		for (const callback of this.hideCallbacks) callback();
		return this;
	}

	close(): void {
		this.hide();
	}

	onHide(callback: () => unknown): void {
		this.hideCallbacks.push(callback);
	}

	onHistoryBack(): void {
		this.hide();
	}

	/** The menu that all handlers of one mouse event share; it shows once they have had their turn. */
	static forEvent(event: PointerEvent | MouseEvent): Menu {
		const shared = eventMenus.get(event);
		if (shared) return shared;
		const menu = new Menu();
		eventMenus.set(event, menu);
		window.setTimeout(() => menu.showAtMouseEvent(event), 0);
		return menu;
	}

	private createSubmenu(): Menu {
		const submenu = new Menu();
		submenu.parentMenu = this;
		return submenu;
	}

	private root(): Menu {
		return this.parentMenu?.root() ?? this;
	}

	private contains(target: EventTarget | null): boolean {
		return target instanceof Node && (this.dom.contains(target) || this.openSubmenu?.contains(target) === true);
	}

	private draw(): void {
		this.items = arrange(this.items);
		this.scrollEl.setChildrenInPlace(this.items.map((entry) => entry.dom));
		for (const item of this.choices()) {
			item.dom.addEventListener('mouseenter', () => this.hover(item));
			item.dom.addEventListener('click', (event) => this.activate(item, event));
		}
	}

	private choices(): MenuItem[] {
		return this.items.filter((entry) => entry instanceof MenuItem).filter((item) => item.selectable);
	}

	private select(item: MenuItem | null): void {
		this.selected?.dom.removeClass('selected');
		this.selected = item;
		item?.dom.addClass('selected');
		item?.dom.scrollIntoView?.({ block: 'nearest' });
	}

	private hover(item: MenuItem): void {
		this.select(item);
		if (this.openSubmenu !== item.submenu) this.openSubmenu?.hide();
		if (item.submenu) this.showSubmenu(item);
	}

	private showSubmenu(item: MenuItem): void {
		const at = item.dom.getBoundingClientRect();
		this.openSubmenu = item.submenu;
		item.submenu?.showAtPosition({ x: at.left, y: at.top - 6, width: at.width }, this.dom.doc);
	}

	private activate(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
		if (item.submenu) return this.showSubmenu(item);
		this.root().hide();
		item.handleEvent(event);
	}

	private move(by: number): false {
		const choices = this.choices();
		const at = this.selected ? choices.indexOf(this.selected) : by > 0 ? -1 : 0;
		return this.moveTo((at + by + choices.length) % Math.max(1, choices.length));
	}

	private moveTo(at: number): false {
		this.select(this.choices().at(at) ?? null);
		return false;
	}

	private choose(event: KeyboardEvent): false {
		if (this.selected?.submenu) return this.enterSubmenu();
		return this.stop(() => this.selected && this.activate(this.selected, event));
	}

	private enterSubmenu(): false {
		if (!this.selected?.submenu) return false;
		this.showSubmenu(this.selected);
		return this.selected.submenu.moveTo(0);
	}

	private leaveSubmenu(): false {
		return this.stop(() => this.parentMenu && this.hide());
	}

	private stop(action: () => unknown): false {
		action();
		return false;
	}
}

const eventMenus = new WeakMap<Event, Menu>();
