import { Menu, setIcon, setTooltip } from '../../ui';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { View } from './view';

/** A view with a header and `contentEl`, which is `containerEl.children[1]` as plugins expect. */
export abstract class ItemView extends View {
	readonly contentEl: HTMLElement;
	readonly headerEl: HTMLElement;
	readonly titleEl: HTMLElement;
	readonly actionsEl: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.headerEl = this.containerEl.createDiv('view-header');
		this.titleEl = this.headerEl.createDiv('view-header-title-container').createDiv('view-header-title');
		this.actionsEl = this.headerEl.createDiv('view-actions');
		this.contentEl = this.containerEl.createDiv('view-content');
		this.addAction('more-vertical', 'More options', (event) => this.showPaneMenu(event));
	}

	addAction(icon: string, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
		const action = createEl('button', { cls: 'clickable-icon view-action', attr: { 'aria-label': title } });
		setIcon(action, icon);
		setTooltip(action, title);
		action.addEventListener('click', (event) => void callback(event));
		this.actionsEl.prepend(action);
		return action;
	}

	override async open(parentEl: HTMLElement): Promise<void> {
		await super.open(parentEl);
		this.titleEl.setText(this.getDisplayText());
	}

	private showPaneMenu(event: MouseEvent): void {
		const menu = new Menu();
		this.onPaneMenu(menu, 'more-options');
		menu.showAtMouseEvent(event);
	}
}
