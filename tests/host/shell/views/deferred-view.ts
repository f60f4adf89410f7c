import type { WorkspaceLeaf } from '../workspace/leaf';
import { View, type ViewState } from './view';

/** Stands in a background leaf until it is seen; says the type it stands for. */
export class DeferredView extends View {
	constructor(leaf: WorkspaceLeaf, readonly viewState: ViewState, readonly eState: unknown) {
		super(leaf);
		this.navigation = true;
	}

	getViewType(): string {
		return this.viewState.type;
	}

	getDisplayText(): string {
		const file = this.viewState.state?.['file'];
		if (typeof file !== 'string') return this.viewState.type;
		return file.slice(file.lastIndexOf('/') + 1).replace(/\.md$/, '');
	}

	override getState(): Record<string, unknown> {
		return { ...this.viewState.state };
	}
}
