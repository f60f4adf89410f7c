import type { App, TFile, TFolder } from 'obsidian';
import { prepareFuzzySearch } from '../search/search';
import { AbstractInputSuggest } from '../suggest/input-suggest';

abstract class PathSuggest<T extends { readonly path: string }> extends AbstractInputSuggest<T> {
	private pick: (path: string) => void = () => undefined;

	onPick(callback: (path: string) => void): void {
		this.pick = callback;
	}

	renderSuggestion(value: T, el: HTMLElement): void {
		el.setText(value.path);
	}

	override selectSuggestion(value: T): void {
		this.pick(value.path);
		this.close();
	}

	protected override getSuggestions(query: string): T[] {
		const search = prepareFuzzySearch(query);
		return this.candidates().filter((each) => search(each.path) !== null);
	}

	protected abstract candidates(): T[];
}

/** Offers the files of the vault that pass the filter. */
export class FileSuggest extends PathSuggest<TFile> {
	constructor(app: App, input: HTMLInputElement, private readonly filter: (file: TFile) => boolean = () => true) {
		super(app, input);
	}

	protected override candidates(): TFile[] {
		return this.app.vault.getFiles().filter((file) => this.filter(file));
	}
}

/** Offers the folders of the vault that pass the filter, the root only if asked. */
export class FolderSuggest extends PathSuggest<TFolder> {
	constructor(
		app: App,
		input: HTMLInputElement,
		private readonly filter: (folder: TFolder) => boolean = () => true,
		private readonly includeRoot = false,
	) {
		super(app, input);
	}

	protected override candidates(): TFolder[] {
		return this.app.vault.getAllFolders(this.includeRoot).filter((folder) => this.filter(folder));
	}
}
