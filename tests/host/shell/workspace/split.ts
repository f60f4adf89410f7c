import type { SplitDirection } from 'obsidian';
import { type WorkspaceItem, WorkspaceParent } from './item';
import type { Workspace } from './workspace';

/** Lays its children out beside each other (`vertical`) or below each other (`horizontal`). */
export class WorkspaceSplit extends WorkspaceParent {
	readonly containerEl: HTMLElement;

	constructor(workspace: Workspace, readonly direction: SplitDirection) {
		super(workspace);
		this.containerEl = createDiv({ cls: ['workspace-split', `mod-${direction}`] });
	}

	protected place(child: WorkspaceItem, index: number): void {
		this.containerEl.insertBefore(child.containerEl, this.children[index + 1]?.containerEl ?? null);
	}
}

/** The main area. */
export class WorkspaceRoot extends WorkspaceSplit {
	readonly win = window;
	readonly doc = document;

	constructor(workspace: Workspace) {
		super(workspace, 'vertical');
		this.containerEl.addClass('mod-root');
	}

	protected override onEmpty(): void {
		const tabs = this.workspace.newTabs();
		this.insertChild(tabs);
		this.workspace.newLeafIn(tabs);
	}
}

/** A popped out window: named for `instanceof`, never made here. */
export class WorkspaceWindow extends WorkspaceSplit {}

export class WorkspaceFloating extends WorkspaceSplit {}

/** The phone's side drawer: named for `instanceof`, never made here. */
export class WorkspaceMobileDrawer extends WorkspaceSplit {}
