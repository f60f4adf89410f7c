import type { App, HistoryHandler, MenuPositionDef } from 'obsidian';
import { Component } from '../../vault/component';
import { Scope } from '../keys/scope';
import type { MenuEntry } from './arrange';
import { arrange } from './arrange';
import { MenuItem, MenuSeparator } from './menu-item';
import { MenuSelection } from './menu-selection';
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
	private readonly selection = new MenuSelection(() => this.items);
	private openSubmenu: Menu | null = null;
	private parentMenu: Menu | null = null;
	private readonly outside = (event: MouseEvent): void => {
		if (!this.contains(event.target)) this.root().hide();
	};

	constructor() {
		super();
		this.scope.register(null, 'ArrowDown', () => this.selection.move(1));
		this.scope.register(null, 'ArrowUp', () => this.selection.move(-1));
		this.scope.register(null, 'Home', () => this.selection.moveTo(0));
		this.scope.register(null, 'End', () => this.selection.moveTo(-1));
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
		item.dom.addEventListener('mouseenter', () => item.selectable && this.hover(item));
		item.dom.addEventListener('click', (event) => item.selectable && this.activate(item, event));
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
		void this.load();
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
		this.selection.set(null);
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
	}

	private hover(item: MenuItem): void {
		this.selection.set(item);
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

	private choose(event: KeyboardEvent): false {
		if (this.selection.item?.submenu) return this.enterSubmenu();
		return this.stop(() => this.selection.item && this.activate(this.selection.item, event));
	}

	private enterSubmenu(): false {
		if (!this.selection.item?.submenu) return false;
		this.showSubmenu(this.selection.item);
		return this.selection.item.submenu.selection.moveTo(0);
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
