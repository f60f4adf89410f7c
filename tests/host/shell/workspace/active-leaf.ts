import type { TFile } from '../../vault/abstract-file';
import type { MarkdownFileInfo } from '../editor/state-fields';
import type { WorkspaceParent } from './item';
import type { WorkspaceLeaf } from './leaf';
import { WorkspaceTabs } from './tabs';
import { leavesUnder } from './tree';
import type { Workspace } from './workspace';

const rememberedFiles = 10;

/** Which leaf is active. As in the app its events come a moment after the change: the leaf's, then the file's. */
export class ActiveLeaf {
	leaf: WorkspaceLeaf | null = null;
	/** Set by a view with an editor of its own; another active leaf takes it back. */
	editor: MarkdownFileInfo | null = null;
	readonly lastOpenFiles: string[] = [];
	readonly announce: () => unknown;
	private announcedLeaf: WorkspaceLeaf | null = null;
	private announcedFile: TFile | null = null;
	private turn = 0;

	constructor(private readonly workspace: Workspace) {
		this.announce = workspace.app.debounce(() => this.tell(), 0);
	}

	set(leaf: WorkspaceLeaf, focus: boolean): void {
		const changed = this.leaf !== leaf;
		if (changed) this.editor = null;
		this.turn += 1;
		leaf.activeTime = this.turn;
		this.leaf = leaf;
		if (leaf.parent instanceof WorkspaceTabs) leaf.parent.selectTab(leaf);
		if (changed) this.draw();
		if (focus) leaf.setEphemeralState({ focus: true });
		if (changed) this.announce();
	}

	/** Another leaf takes over when the active one has gone: its neighbour, or the main leaf used last. */
	leave(leaf: WorkspaceLeaf, parent: WorkspaceParent | null): void {
		if (this.leaf !== leaf) return;
		this.leaf = null;
		const { rootSplit } = this.workspace;
		const neighbour = parent instanceof WorkspaceTabs && parent.getRoot() === rootSplit ? parent.currentLeaf : null;
		const next = neighbour ?? this.workspace.getMostRecentLeaf();
		if (next) this.set(next, false);
	}

	drawTitle(): void {
		const name = this.workspace.app.vault.getName();
		const title = this.leaf?.getDisplayText();
		this.workspace.containerEl.doc.title = title ? `${title} - ${name} - Obsidian stand-in` : name;
	}

	private draw(): void {
		for (const split of [this.workspace.rootSplit, this.workspace.leftSplit, this.workspace.rightSplit]) {
			for (const leaf of leavesUnder(split)) if (leaf.parent instanceof WorkspaceTabs) leaf.parent.draw();
		}
		this.drawTitle();
	}

	private tell(): void {
		const { leaf } = this;
		if (leaf !== this.announcedLeaf) {
			this.announcedLeaf = leaf;
			this.workspace.trigger('active-leaf-change', leaf);
		}
		const file = this.workspace.getActiveFile();
		if (file === this.announcedFile) return;
		this.announcedFile = file;
		if (file) this.remember(file.path);
		this.workspace.trigger('file-open', file);
	}

	private remember(path: string): void {
		const rest = this.lastOpenFiles.filter((other) => other !== path);
		this.lastOpenFiles.splice(0, Infinity, path, ...rest.slice(0, rememberedFiles - 1));
	}
}
