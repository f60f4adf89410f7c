import { Menu, setIcon } from '../../ui';
import type { WorkspaceLeaf } from './leaf';

/** The tab of a leaf: icon, name, close button. */
export class TabHeader {
	readonly el: HTMLElement;
	private readonly iconEl: HTMLElement;
	private readonly titleEl: HTMLElement;

	constructor(private readonly leaf: WorkspaceLeaf) {
		this.el = createDiv({ cls: 'workspace-tab-header tappable', attr: { draggable: 'true' } });
		const inner = this.el.createDiv('workspace-tab-header-inner');
		this.iconEl = inner.createDiv('workspace-tab-header-inner-icon');
		this.titleEl = inner.createDiv('workspace-tab-header-inner-title');
		inner.createDiv('workspace-tab-header-status-container');
		const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': 'Close' } });
		setIcon(close, 'x');
		close.addEventListener('click', (event) => {
			event.stopPropagation();
			leaf.detach();
		});
		this.el.addEventListener('click', () => leaf.workspace.setActiveLeaf(leaf, { focus: true }));
		this.el.addEventListener('contextmenu', (event) => this.showMenu(event));
	}

	update(): void {
		const title = this.leaf.getDisplayText();
		this.titleEl.setText(title);
		this.el.setAttrs({ 'aria-label': title, 'data-type': this.leaf.view.getViewType() });
		setIcon(this.iconEl, this.leaf.getIcon());
	}

	mark(current: boolean, active: boolean): void {
		this.el.toggleClass('is-active', current);
		this.el.toggleClass('mod-active', active);
	}

	private showMenu(event: MouseEvent): void {
		event.preventDefault();
		const menu = new Menu();
		menu.addItem((item) => item.setSection('close').setTitle('Close').setIcon('x').onClick(() => this.leaf.detach()));
		this.leaf.view.onPaneMenu(menu, 'tab-header');
		menu.showAtMouseEvent(event);
	}
}
