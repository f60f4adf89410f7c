import { setIcon } from '../../ui';
import { type WorkspaceItem, WorkspaceParent } from './item';
import { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

/** A group of tabs: one leaf shows, the others are in the background. */
export class WorkspaceTabs extends WorkspaceParent {
	readonly containerEl: HTMLElement;
	private readonly headersEl: HTMLElement;
	private readonly contentEl: HTMLElement;
	private current: WorkspaceLeaf | null = null;

	constructor(workspace: Workspace) {
		super(workspace);
		this.containerEl = createDiv('workspace-tabs mod-top');
		const bar = this.containerEl.createDiv('workspace-tab-header-container');
		this.headersEl = bar.createDiv('workspace-tab-header-container-inner');
		this.contentEl = this.containerEl.createDiv('workspace-tab-container');
		const add = bar.createDiv('workspace-tab-header-new-tab').createSpan({
			cls: 'clickable-icon', attr: { 'aria-label': 'New tab' },
		});
		setIcon(add, 'plus');
		add.addEventListener('click', () => workspace.setActiveLeaf(workspace.newLeafIn(this), { focus: true }));
	}

	get currentLeaf(): WorkspaceLeaf | null {
		return this.current;
	}

	get currentTab(): number {
		return this.current ? this.children.indexOf(this.current) : -1;
	}

	/** Brings a leaf to the front and loads it if it was deferred. */
	selectTab(leaf: WorkspaceLeaf): void {
		if (this.current === leaf) return;
		this.current = leaf;
		this.draw();
		this.workspace.loadVisible();
		this.workspace.requestUpdateLayout();
	}

	override removeChild(child: WorkspaceItem): void {
		const at = this.children.indexOf(child);
		if (child instanceof WorkspaceLeaf) child.tabHeader.el.remove();
		if (this.current === child) this.current = null;
		super.removeChild(child);
		const next = this.children[Math.min(at, this.children.length - 1)];
		if (!this.current && next instanceof WorkspaceLeaf) this.selectTab(next);
	}

	draw(): void {
		const { activeLeaf } = this.workspace;
		this.containerEl.toggleClass('mod-active', activeLeaf?.parent === this);
		for (const leaf of this.children) {
			if (!(leaf instanceof WorkspaceLeaf)) continue;
			const shown = leaf === this.current;
			leaf.tabHeader.mark(shown, leaf === activeLeaf);
			leaf.containerEl.toggleClass('mod-active', leaf === activeLeaf);
			leaf.containerEl.style.display = shown ? '' : 'none';
		}
	}

	protected place(child: WorkspaceItem, index: number): void {
		if (!(child instanceof WorkspaceLeaf)) throw new Error('Only leaves go into tabs.');
		const next = this.children[index + 1];
		const before = next instanceof WorkspaceLeaf ? next : null;
		this.headersEl.insertBefore(child.tabHeader.el, before?.tabHeader.el ?? null);
		this.contentEl.insertBefore(child.containerEl, before?.containerEl ?? null);
		if (this.current) this.draw();
		else this.selectTab(child);
	}
}
