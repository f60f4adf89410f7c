import type { WorkspaceLeaf } from '../workspace/leaf';
import { ItemView } from './item-view';
import type { ViewState } from './view';

/** Keeps the place and the state of a view whose plugin is not running. */
export class UnknownView extends ItemView {
	constructor(leaf: WorkspaceLeaf, private readonly viewState: ViewState) {
		super(leaf);
	}

	getViewType(): string {
		return this.viewState.type;
	}

	getDisplayText(): string {
		return 'Plugin no longer active';
	}

	override getState(): Record<string, unknown> {
		return { ...this.viewState.state };
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.createDiv({ cls: 'empty-state', text: 'The plugin that made this view is not active.' });
	}
}
