import { TFile } from '../../vault/abstract-file';
import type { TAbstractFile } from '../../vault/abstract-file';
import type { Menu } from '../../ui';
import { ItemView } from './item-view';
import type { ViewStateResult } from './view';

/** A view of one file, which it follows through renames and leaves when the file is deleted. */
export abstract class FileView extends ItemView {
	allowNoFile = false;
	file: TFile | null = null;
	override navigation = true;

	getDisplayText(): string {
		return this.file?.basename ?? '';
	}

	override onload(): void {
		const { vault } = this.app;
		this.registerEvent(vault.on('rename', (file: TAbstractFile) => {
			if (file === this.file) void this.app.activity.track(this.onRename(this.file));
		}));
		this.registerEvent(vault.on('delete', (file: TAbstractFile) => {
			if (file === this.file) void this.app.activity.track(this.onDelete());
		}));
	}

	override getState(): Record<string, unknown> {
		return { file: this.file?.path ?? null };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		const path: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'file') : undefined;
		if (typeof path === 'string') {
			const file = this.app.vault.getAbstractFileByPath(path);
			await this.loadFile(file instanceof TFile ? file : null);
		}
		await super.setState(state, result);
	}

	async onLoadFile(_file: TFile): Promise<void> {}

	async onUnloadFile(_file: TFile): Promise<void> {}

	async onRename(_file: TFile): Promise<void> {
		this.leaf.updateHeader();
		this.titleEl.setText(this.getDisplayText());
	}

	canAcceptExtension(_extension: string): boolean {
		return false;
	}

	override onPaneMenu(menu: Menu, source: string): void {
		super.onPaneMenu(menu, source);
		if (this.file) this.app.workspace.trigger('file-menu', menu, this.file, source, this.leaf);
	}

	override async close(): Promise<void> {
		await this.loadFile(null);
		await super.close();
	}

	private async loadFile(file: TFile | null): Promise<void> {
		const before = this.file;
		if (before === file) return;
		if (before) await this.onUnloadFile(before);
		this.file = file;
		if (file) await this.onLoadFile(file);
		this.titleEl.setText(this.getDisplayText());
	}

	private async onDelete(): Promise<void> {
		this.file = null;
		if (!this.allowNoFile) await this.leaf.setViewState({ type: 'empty' });
	}
}

export abstract class EditableFileView extends FileView {}
