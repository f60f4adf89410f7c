import type { PaneType, SplitDirection, Side } from 'obsidian';
import type { TFile } from '../../vault/abstract-file';
import type { App } from '../app';
import type { Debounced } from '../debounce';
import type { MarkdownFileInfo } from '../editor/state-fields';
import { FileView } from '../views/file-view';
import { MarkdownView } from '../views/markdown-view';
import type { View, ViewState } from '../views/view';
import { ActiveLeaf } from './active-leaf';
import type { WorkspaceParent } from './item';
import { LayoutReady } from './layout-ready';
import { type OpenViewState, WorkspaceLeaf } from './leaf';
import { Leaves } from './leaves';
import { createLeafBySplit, duplicateLeaf, leafFor } from './new-leaf';
import { openLinkText } from './open-link';
import type { SavedLayout } from './restore';
import { WorkspaceRibbon } from './ribbon';
import { ensureSideLeaf, newSideLeaf, type SideLeafOptions } from './side-leaf';
import { WorkspaceSidedock } from './sidedock';
import { WorkspaceRoot, type WorkspaceSplit } from './split';
import { WorkspaceTabs } from './tabs';
import { leavesUnder } from './tree';

type Constructor<T> = abstract new (...args: never[]) => T;

/** The window's panes: a main area and two sidebars, each a tree whose ends are leaves. */
export class Workspace extends Leaves {
	readonly containerEl = createDiv('workspace');
	readonly leftRibbon = new WorkspaceRibbon('left');
	readonly rightRibbon = new WorkspaceRibbon('right');
	readonly rootSplit: WorkspaceRoot;
	readonly leftSplit: WorkspaceSidedock;
	readonly rightSplit: WorkspaceSidedock;
	readonly requestUpdateLayout: Debounced<[], void>;
	readonly requestSaveLayout: Debounced<[], void>;
	private readonly layout = new LayoutReady();
	private readonly active: ActiveLeaf;

	constructor(app: App) {
		super(app);
		this.requestUpdateLayout = app.debounce(() => this.updateLayout(), 0);
		this.requestSaveLayout = app.debounce(() => this.trigger('layout-saved'), 2000, true);
		this.active = new ActiveLeaf(this);
		this.rootSplit = new WorkspaceRoot(this);
		this.leftSplit = new WorkspaceSidedock(this, 'left');
		this.rightSplit = new WorkspaceSidedock(this, 'right');
		this.containerEl.append(
			this.leftRibbon.containerEl, this.leftSplit.containerEl, this.rootSplit.containerEl, this.rightSplit.containerEl,
		);
		this.rootSplit.insertChild(this.newTabs());
		this.newLeafIn(this.mainTabs());
	}

	get layoutReady(): boolean {
		return this.layout.ready;
	}

	get activeLeaf(): WorkspaceLeaf | null {
		return this.active.leaf;
	}

	/** The active note's, unless a view that holds an editor of its own has put itself here. */
	get activeEditor(): MarkdownFileInfo | null {
		if (this.active.editor) return this.active.editor;
		const view = this.activeLeaf?.view;
		return view instanceof MarkdownView ? view : null;
	}

	set activeEditor(editor: MarkdownFileInfo | null) {
		this.active.editor = editor;
	}

	onLayoutReady(callback: () => unknown): void {
		this.layout.when(callback);
	}

	/** Called once by the host when the window stands. */
	announceLayoutReady(): void {
		this.layout.announce();
		this.trigger('layout-ready');
		this.requestUpdateLayout();
		this.active.announce();
	}

	newTabs(): WorkspaceTabs {
		return new WorkspaceTabs(this);
	}

	newLeafIn(tabs: WorkspaceParent, index?: number): WorkspaceLeaf {
		const leaf = new WorkspaceLeaf(this);
		tabs.insertChild(leaf, index);
		this.requestUpdateLayout();
		return leaf;
	}

	createLeafInParent(parent: WorkspaceParent, index: number): WorkspaceLeaf {
		if (parent instanceof WorkspaceTabs) return this.newLeafIn(parent, index);
		const tabs = this.newTabs();
		parent.insertChild(tabs, index);
		return this.newLeafIn(tabs);
	}

	createLeafBySplit(leaf: WorkspaceLeaf, direction?: SplitDirection, before?: boolean): WorkspaceLeaf {
		return createLeafBySplit(this, leaf, direction, before);
	}

	splitActiveLeaf(direction?: SplitDirection): WorkspaceLeaf {
		return this.getLeaf('split', direction);
	}

	duplicateLeaf(leaf: WorkspaceLeaf, leafType: PaneType | boolean | SplitDirection = 'split'): Promise<WorkspaceLeaf> {
		return duplicateLeaf(this, leaf, leafType);
	}

	getUnpinnedLeaf(): WorkspaceLeaf {
		return this.getLeaf(false);
	}

	getLeaf(newLeaf: PaneType | boolean = false, direction?: SplitDirection): WorkspaceLeaf {
		return leafFor(this, newLeaf, direction);
	}

	openPopoutLeaf(): WorkspaceLeaf {
		return this.getLeaf('window');
	}

	moveLeafToPopout(): never {
		throw new Error('Pop-out windows are not emulated by this host.');
	}

	openLinkText(linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, state?: OpenViewState): Promise<void> {
		return this.app.activity.track(openLinkText(this.app, linktext, sourcePath, newLeaf ?? false, state ?? {}));
	}

	/** The older form of the second argument, `pushHistory, focus`, is understood too. */
	setActiveLeaf(leaf: WorkspaceLeaf, params: { focus?: boolean } | boolean = {}, focus = false): void {
		this.active.set(leaf, typeof params === 'boolean' ? focus : params.focus === true);
	}

	/** Selects the leaf's tab without making it the active leaf. */
	bringForward(leaf: WorkspaceLeaf): void {
		if (leaf.parent instanceof WorkspaceTabs) leaf.parent.selectTab(leaf);
	}

	async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
		const root = leaf.getRoot();
		if (root instanceof WorkspaceSidedock) root.expand();
		this.bringForward(leaf);
		await leaf.loadIfDeferred();
	}

	getLeftLeaf(split: boolean): WorkspaceLeaf {
		return newSideLeaf(this, this.leftSplit, split);
	}

	getRightLeaf(split: boolean): WorkspaceLeaf {
		return newSideLeaf(this, this.rightSplit, split);
	}

	ensureSideLeaf(type: string, side: Side, options: SideLeafOptions = {}): Promise<WorkspaceLeaf> {
		return ensureSideLeaf(this, type, side, options);
	}

	getActiveViewOfType<T extends View>(type: Constructor<T>): T | null {
		const view = this.activeLeaf?.view;
		return view instanceof type ? view : null;
	}

	getActiveFile(): TFile | null {
		const view = this.activeLeaf?.view;
		if (view instanceof FileView) return view.file;
		const recent = this.getMostRecentLeaf()?.view;
		return recent instanceof FileView ? recent.file : null;
	}

	getLastOpenFiles(): string[] {
		return [...this.active.lastOpenFiles];
	}

	/** What `createHost` takes as `layout` to open the same tabs again. */
	getLayout(): Required<SavedLayout> {
		const side = (split: WorkspaceSplit): ViewState[] => leavesUnder(split).map((leaf) => leaf.getViewState());
		return { main: side(this.rootSplit), left: side(this.leftSplit), right: side(this.rightSplit) };
	}

	changeLayout(): Promise<void> {
		return Promise.reject(new Error('Changing the whole layout is not emulated by this host.'));
	}

	handleLinkContextMenu(): boolean {
		return false;
	}

	onViewStateChange(leaf: WorkspaceLeaf): void {
		this.requestUpdateLayout();
		this.requestSaveLayout();
		if (leaf === this.activeLeaf) this.active.announce();
	}

	onTitleChange(leaf: WorkspaceLeaf): void {
		if (leaf === this.activeLeaf) this.active.drawTitle();
	}

	onLeafDetached(leaf: WorkspaceLeaf, parent: WorkspaceParent | null): void {
		this.active.leave(leaf, parent);
	}

	private updateLayout(): void {
		this.trigger('layout-change');
		this.requestSaveLayout();
	}
}
