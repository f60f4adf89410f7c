/** The bar at the window's foot; each item is taken out of the document by who added it. */
export class StatusBar {
	readonly containerEl = createDiv('status-bar');

	addItem(cls: string): HTMLElement {
		return this.containerEl.createDiv({ cls: ['status-bar-item', cls] });
	}
}
