import { ItemView } from './item-view';

/** A new tab. */
export class EmptyView extends ItemView {
	override navigation = true;

	getViewType(): string {
		return 'empty';
	}

	getDisplayText(): string {
		return 'New tab';
	}

	protected override async onOpen(): Promise<void> {
		this.contentEl.createDiv({ cls: 'empty-state', text: 'No file is open' });
	}
}
