import { Events } from '../../vault/events';
import type { Workspace } from './workspace';

let made = 0;

/** Anything in the workspace's tree; `containerEl` is its element. */
export abstract class WorkspaceItem extends Events {
	parent: WorkspaceParent | null = null;
	readonly id: string;
	abstract readonly containerEl: HTMLElement;

	constructor(readonly workspace: Workspace) {
		super();
		made += 1;
		this.id = made.toString(16).padStart(16, '0');
	}

	getRoot(): WorkspaceItem {
		return this.parent ? this.parent.getRoot() : this;
	}

	getContainer(): WorkspaceItem {
		return this.workspace.rootSplit;
	}
}

/** An item with children, kept in step with the DOM by its subclasses. */
export abstract class WorkspaceParent extends WorkspaceItem {
	readonly children: WorkspaceItem[] = [];

	/** Puts a child at a place, at the end by default. */
	insertChild(child: WorkspaceItem, index = this.children.length): void {
		child.parent = this;
		this.children.splice(index, 0, child);
		this.place(child, index);
	}

	/** Takes a child out; a parent left empty goes too unless the window needs it. */
	removeChild(child: WorkspaceItem): void {
		const at = this.children.indexOf(child);
		if (at < 0) return;
		this.children.splice(at, 1);
		child.parent = null;
		child.containerEl.remove();
		if (this.children.length === 0) this.onEmpty();
	}

	protected abstract place(child: WorkspaceItem, index: number): void;

	protected onEmpty(): void {
		this.parent?.removeChild(this);
	}
}
