import type { Extension } from '@codemirror/state';
import type { EditorSuggest } from '../../ui';
import { Events } from '../../vault/events';
import type { App } from '../app';
import { MarkdownView } from '../views/markdown-view';
import type { WorkspaceItem } from './item';
import type { WorkspaceLeaf } from './leaf';
import type { WorkspaceSidedock } from './sidedock';
import type { WorkspaceRoot } from './split';
import { WorkspaceTabs } from './tabs';
import { leavesUnder } from './tree';

/** The leaves of the window and what is done with all of them. */
export abstract class Leaves extends Events {
	abstract readonly rootSplit: WorkspaceRoot;
	abstract readonly leftSplit: WorkspaceSidedock;
	abstract readonly rightSplit: WorkspaceSidedock;
	/** What plugins registered, by reference: a changed array takes effect with `updateOptions`. */
	readonly editorExtensions: Extension[] = [];
	readonly editorSuggests = new Set<EditorSuggest<unknown>>();

	constructor(readonly app: App) {
		super();
		for (const name of ['view-registered', 'view-unregistered']) {
			app.viewRegistry.on(name, (type: string) => this.rebuild(type));
		}
	}

	getLeafById(id: string): WorkspaceLeaf | null {
		return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
	}

	getGroupLeaves(group: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.group === group);
	}

	getMostRecentLeaf(root: WorkspaceItem = this.rootSplit): WorkspaceLeaf | null {
		const leaves = leavesUnder(root);
		return leaves.reduce<WorkspaceLeaf | null>((best, leaf) => best && best.activeTime >= leaf.activeTime ? best : leaf, null);
	}

	iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of leavesUnder(this.rootSplit)) callback(leaf);
	}

	iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
		for (const leaf of this.allLeaves()) callback(leaf);
	}

	getLeavesOfType(viewType: string): WorkspaceLeaf[] {
		return this.allLeaves().filter((leaf) => leaf.view.getViewType() === viewType);
	}

	detachLeavesOfType(viewType: string): void {
		for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
	}

	updateOptions(): void {
		for (const { view } of this.allLeaves()) {
			if (view instanceof MarkdownView) view.editMode.updateExtensions();
		}
	}

	/** Loads every leaf that has come into sight. */
	loadVisible(): void {
		for (const leaf of this.allLeaves()) {
			if (leaf.isDeferred && leaf.isVisible()) void this.app.activity.track(leaf.loadIfDeferred());
		}
	}

	onResize(): void {
		for (const leaf of this.allLeaves()) leaf.onResize();
		this.trigger('resize');
	}

	/** Closes every view, saving what is unsaved; for the end of the app. */
	async closeAll(): Promise<void> {
		for (const leaf of this.allLeaves()) await leaf.closeView();
	}

	/** The tab group that new main tabs go into when there is nothing to go by. */
	mainTabs(): WorkspaceTabs {
		const tabs = this.getMostRecentLeaf()?.parent ?? this.rootSplit.children[0];
		if (tabs instanceof WorkspaceTabs) return tabs;
		throw new Error('The main area has no tabs.');
	}

	private allLeaves(): WorkspaceLeaf[] {
		return [this.rootSplit, this.leftSplit, this.rightSplit].flatMap((split) => leavesUnder(split));
	}

	/** Views of a type change hands when its plugin comes or goes; their leaves stay. */
	private rebuild(type: string): void {
		for (const leaf of this.getLeavesOfType(type)) void this.app.activity.track(leaf.rebuildView());
	}
}
