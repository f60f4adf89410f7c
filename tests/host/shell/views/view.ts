import { Component } from '../../vault/component';
import type { Menu, Scope } from '../../ui';
import type { WorkspaceLeaf } from '../workspace/leaf';

export interface ViewState {
	type: string;
	state?: Record<string, unknown>;
	active?: boolean;
	pinned?: boolean;
	group?: WorkspaceLeaf;
}

export interface ViewStateResult {
	history: boolean;
}

/** What a leaf shows. `open` and `close` are the host's; a plugin writes `onOpen` and `onClose`. */
export abstract class View extends Component {
	readonly app: WorkspaceLeaf['app'];
	icon = 'file';
	navigation = false;
	readonly containerEl: HTMLElement;
	scope: Scope | null = null;
	private isOpen = false;

	constructor(readonly leaf: WorkspaceLeaf) {
		super();
		this.app = leaf.app;
		this.containerEl = createDiv('workspace-leaf-content');
	}

	abstract getViewType(): string;
	abstract getDisplayText(): string;

	getIcon(): string {
		return this.icon;
	}

	getState(): Record<string, unknown> {
		return {};
	}

	async setState(_state: unknown, _result: ViewStateResult): Promise<void> {}

	getEphemeralState(): Record<string, unknown> {
		return {};
	}

	setEphemeralState(state: unknown): void {
		if (typeof state === 'object' && state !== null && Reflect.get(state, 'focus') === true) this.containerEl.focus();
	}

	onResize(): void {}

	onPaneMenu(_menu: Menu, _source: string): void {}

	async open(parentEl: HTMLElement): Promise<void> {
		this.isOpen = true;
		this.containerEl.setAttr('data-type', this.getViewType());
		parentEl.append(this.containerEl);
		await this.load();
		await this.onOpen();
	}

	async close(): Promise<void> {
		if (this.isOpen) await this.onClose();
		this.isOpen = false;
		this.unload();
		this.containerEl.remove();
	}

	protected async onOpen(): Promise<void> {}

	protected async onClose(): Promise<void> {}
}
