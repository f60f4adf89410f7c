/** A page of a settings tab that draws itself; the tab shows its root and calls `display`. */
export abstract class SettingPage {
	rootEl: HTMLElement = createDiv('setting-page');
	titlebarEl: HTMLElement = this.rootEl.createDiv('setting-page-titlebar');
	containerEl: HTMLElement = this.rootEl.createDiv('setting-page-content');
	title = '';

	abstract display(): void;

	hide(): void {}
}
