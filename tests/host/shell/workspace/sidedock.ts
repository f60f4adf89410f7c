import type { Side } from 'obsidian';
import { WorkspaceSplit } from './split';
import type { Workspace } from './workspace';

const defaultWidth = 300;

/** A sidebar; its leaves are hidden, and so deferred, while it is collapsed. */
export class WorkspaceSidedock extends WorkspaceSplit {
	collapsed = true;
	/** Pixels. */
	size = defaultWidth;

	constructor(workspace: Workspace, readonly side: Side) {
		super(workspace, 'horizontal');
		this.containerEl.addClasses([`mod-${side}-split`, 'mod-sidedock', 'is-sidedock-collapsed']);
		this.draw();
	}

	toggle(): void {
		if (this.collapsed) this.expand();
		else this.collapse();
	}

	collapse(): void {
		this.setCollapsed(true);
	}

	expand(): void {
		this.setCollapsed(false);
	}

	setSize(pixels: number): void {
		this.size = pixels;
		this.draw();
		this.workspace.onResize();
	}

	protected override onEmpty(): void {
		this.collapse();
	}

	private setCollapsed(collapsed: boolean): void {
		if (this.collapsed === collapsed) return;
		this.collapsed = collapsed;
		this.draw();
		this.workspace.loadVisible();
		this.workspace.requestUpdateLayout();
		this.workspace.onResize();
	}

	private draw(): void {
		this.containerEl.toggleClass('is-sidedock-collapsed', this.collapsed);
		this.containerEl.style.width = this.collapsed ? '0px' : `${this.size}px`;
		this.containerEl.style.display = this.collapsed ? 'none' : '';
	}
}
