import type { TFile } from '../../vault/abstract-file';
import { DeferredView } from '../views/deferred-view';
import { EmptyView } from '../views/empty-view';
import type { View, ViewState } from '../views/view';
import { WorkspaceItem, type WorkspaceParent } from './item';
import { WorkspaceSidedock } from './sidedock';
import { TabHeader } from './tab-header';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

export interface OpenViewState {
	state?: Record<string, unknown>;
	eState?: Record<string, unknown>;
	active?: boolean;
	group?: WorkspaceLeaf;
}

/** The place of one view. A leaf outlives its views: they change when another type of state is set. */
export class WorkspaceLeaf extends WorkspaceItem {
	readonly app: Workspace['app'];
	readonly containerEl: HTMLElement;
	readonly tabHeader: TabHeader;
	view: View;
	hoverPopover: object | null = null;
	pinned = false;
	group: string | null = null;
	/** When the leaf was last active, as a count and not a time. */
	activeTime = 0;
	private opening: Promise<unknown> = Promise.resolve();

	constructor(workspace: Workspace) {
		super(workspace);
		this.app = workspace.app;
		this.containerEl = createDiv('workspace-leaf');
		this.tabHeader = new TabHeader(this);
		this.view = new EmptyView(this);
		this.containerEl.append(this.view.containerEl);
		void this.view.load();
		this.tabHeader.update();
		this.containerEl.addEventListener('mousedown', () => workspace.setActiveLeaf(this), true);
		this.containerEl.addEventListener('focusin', () => workspace.setActiveLeaf(this));
	}

	/** The older name of `parent`, which many plugins still use. */
	get parentSplit(): WorkspaceParent | null {
		return this.parent;
	}

	get isDeferred(): boolean {
		return this.view instanceof DeferredView;
	}

	/** In front of its tabs, in a sidebar that is not collapsed. */
	isVisible(): boolean {
		const root = this.getRoot();
		if (root instanceof WorkspaceSidedock && root.collapsed) return false;
		return !(this.parent instanceof WorkspaceTabs) || this.parent.currentLeaf === this;
	}

	canNavigate(): boolean {
		return !this.pinned && this.view.navigation;
	}

	async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
		const type = this.app.viewRegistry.typeForExtension(file.extension);
		if (!type) throw new Error(`No view is registered for .${file.extension} files.`);
		const { group, active = true } = openState;
		const state = { ...openState.state, file: file.path };
		await this.setViewState({ type, state, active, ...(group && { group }) }, openState.eState);
	}

	/** Replaces the view by a finished one. */
	async open(view: View): Promise<View> {
		const before = this.view;
		if (before === view) return view;
		await before.close();
		this.view = view;
		await view.open(this.containerEl);
		this.updateHeader();
		this.workspace.requestUpdateLayout();
		return view;
	}

	getViewState(): ViewState {
		const { view } = this;
		const state = { type: view.getViewType(), state: view.getState() };
		return { ...state, ...(this.pinned && { pinned: true }) };
	}

	/** Calls are done one after another: two quick ones never leave a mixture. */
	setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
		return this.next(() => this.applyViewState(viewState, eState));
	}

	loadIfDeferred(): Promise<void> {
		return this.next(async () => {
			const { view } = this;
			if (view instanceof DeferredView) await this.show(view.viewState, view.eState);
		});
	}

	/** Makes the view anew from its own state: its type was registered or unregistered. */
	rebuildView(): Promise<void> {
		return this.next(async () => {
			if (this.isDeferred) return;
			const state = this.getViewState();
			await this.open(new EmptyView(this));
			await this.applyViewState(state, undefined);
		});
	}

	/** Closes the view once nothing is being opened any more. */
	closeView(): Promise<void> {
		return this.next(() => this.view.close());
	}

	getEphemeralState(): Record<string, unknown> {
		return this.view.getEphemeralState();
	}

	setEphemeralState(state: unknown): void {
		this.view.setEphemeralState(state);
	}

	togglePinned(): void {
		this.setPinned(!this.pinned);
	}

	setPinned(pinned: boolean): void {
		this.pinned = pinned;
		this.trigger('pinned-change', pinned);
	}

	setGroupMember(other: WorkspaceLeaf): void {
		this.setGroup(other.group ?? other.id);
		other.setGroup(other.group ?? other.id);
	}

	setGroup(group: string): void {
		this.group = group;
		this.trigger('group-change', group);
	}

	detach(): void {
		const { parent } = this;
		parent?.removeChild(this);
		this.workspace.onLeafDetached(this, parent);
		void this.closeView();
		this.workspace.requestUpdateLayout();
	}

	getIcon(): string {
		return this.view.getIcon();
	}

	getDisplayText(): string {
		return this.view.getDisplayText();
	}

	updateHeader(): void {
		this.tabHeader.update();
		this.workspace.onTitleChange(this);
	}

	onResize(): void {
		this.view.onResize();
	}

	private next(work: () => Promise<void>): Promise<void> {
		const done = this.opening.then(work);
		this.opening = done.catch(() => undefined);
		return this.app.activity.track(done);
	}

	private async applyViewState(viewState: ViewState, eState: unknown): Promise<void> {
		if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
		if (viewState.group) this.setGroupMember(viewState.group);
		if (viewState.active) this.workspace.bringForward(this);
		if (!viewState.active && !this.isVisible() && viewState.type !== this.loadedType()) {
			await this.open(new DeferredView(this, viewState, eState));
		} else {
			await this.show(viewState, eState);
		}
		if (viewState.active) this.workspace.setActiveLeaf(this, { focus: true });
	}

	private async show(viewState: ViewState, eState: unknown): Promise<void> {
		if (this.loadedType() !== viewState.type) await this.open(this.app.viewRegistry.make(viewState, this));
		const { view } = this;
		await view.setState(viewState.state ?? {}, { history: true });
		if (this.view !== view) return;
		if (eState !== undefined) view.setEphemeralState(eState);
		this.updateHeader();
		this.workspace.onViewStateChange(this);
	}

	private loadedType(): string | null {
		return this.isDeferred ? null : this.view.getViewType();
	}
}
