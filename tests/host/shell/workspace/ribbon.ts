import type { Side } from 'obsidian';
import { setIcon, setTooltip } from '../../ui';

/** The strip of icons at the window's edge. */
export class WorkspaceRibbon {
	readonly containerEl: HTMLElement;
	private readonly actionsEl: HTMLElement;

	constructor(side: Side) {
		this.containerEl = createDiv({ cls: ['workspace-ribbon', 'side-dock-ribbon', `mod-${side}`] });
		this.actionsEl = this.containerEl.createDiv('side-dock-actions');
	}

	/** Returns the icon's element; taking it out of the document removes it. */
	addIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = this.actionsEl.createDiv({
			cls: 'clickable-icon side-dock-ribbon-action', attr: { 'aria-label': title, 'data-tooltip-position': 'right' },
		});
		setIcon(el, icon);
		setTooltip(el, title, { placement: 'right' });
		el.addEventListener('click', (event) => void callback(event));
		return el;
	}
}
