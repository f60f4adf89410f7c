import { FuzzySuggestModal, Keymap } from '../../ui';
import type { TFile } from '../../vault/abstract-file';
import type { App } from '../app';
import { published } from '../published';

/** The quick switcher: every note by its path. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
	constructor(private readonly host: App) {
		super(published(host));
		this.setPlaceholder('Find or create a note...');
	}

	getItems(): TFile[] {
		return this.host.vault.getMarkdownFiles();
	}

	getItemText(file: TFile): string {
		return file.path.replace(/\.md$/, '');
	}

	onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
		const leaf = this.host.workspace.getLeaf(Keymap.isModEvent(event));
		void this.host.activity.track(leaf.openFile(file));
	}
}
