import { Keymap, Menu, setIcon } from '../../ui';
import { type TAbstractFile, TFile, TFolder } from '../../vault/abstract-file';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { ItemView } from '../views/item-view';

export const fileExplorerType = 'file-explorer';

const byKindAndName = (a: TAbstractFile, b: TAbstractFile): number =>
	Number(b instanceof TFolder) - Number(a instanceof TFolder) || a.name.localeCompare(b.name, undefined, { numeric: true });

/** The tree of folders and files; drawn again, a moment after the vault changed. */
export class FileExplorer extends ItemView {
	override icon = 'lucide-folder-closed';
	private readonly collapsed = new Set<string>();
	private readonly treeEl: HTMLElement;
	private readonly drawLater: () => unknown;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.treeEl = this.contentEl.createDiv('nav-files-container');
		this.drawLater = this.app.debounce(() => this.draw(), 0);
	}

	getViewType(): string {
		return fileExplorerType;
	}

	getDisplayText(): string {
		return 'Files';
	}

	override onload(): void {
		const { vault, workspace } = this.app;
		for (const name of ['create', 'delete', 'rename']) this.registerEvent(vault.on(name, () => this.drawLater()));
		this.registerEvent(workspace.on('file-open', () => this.drawLater()));
	}

	protected override async onOpen(): Promise<void> {
		this.draw();
	}

	private draw(): void {
		this.treeEl.empty();
		this.drawChildren(this.app.vault.getRoot(), this.treeEl);
	}

	private drawChildren(folder: TFolder, el: HTMLElement): void {
		for (const child of [...folder.children].sort(byKindAndName)) {
			if (child instanceof TFolder) this.drawFolder(child, el);
			else if (child instanceof TFile) this.drawFile(child, el);
		}
	}

	private drawFolder(folder: TFolder, el: HTMLElement): void {
		const isCollapsed = this.collapsed.has(folder.path);
		const item = el.createDiv({ cls: 'tree-item nav-folder' });
		item.toggleClass('is-collapsed', isCollapsed);
		const title = this.title(item, 'folder', folder, folder.name);
		setIcon(title.createDiv({ cls: 'tree-item-icon collapse-icon', prepend: true }), 'right-triangle');
		title.addEventListener('click', () => {
			if (!this.collapsed.delete(folder.path)) this.collapsed.add(folder.path);
			this.draw();
		});
		if (!isCollapsed) this.drawChildren(folder, item.createDiv('tree-item-children nav-folder-children'));
	}

	private drawFile(file: TFile, el: HTMLElement): void {
		const isNote = file.extension === 'md';
		const title = this.title(el.createDiv('tree-item nav-file'), 'file', file, isNote ? file.basename : file.name);
		title.toggleClass('is-active', this.app.workspace.getActiveFile() === file);
		title.addEventListener('click', (event) => {
			if (!this.app.viewRegistry.typeForExtension(file.extension)) return;
			void this.app.activity.track(this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file));
		});
	}

	private title(item: HTMLElement, kind: 'file' | 'folder', file: TAbstractFile, name: string): HTMLElement {
		const title = item.createDiv({
			cls: `tree-item-self nav-${kind}-title tappable is-clickable`, attr: { 'data-path': file.path },
		});
		title.createDiv({ cls: `tree-item-inner nav-${kind}-title-content`, text: name });
		title.addEventListener('contextmenu', (event) => this.showMenu(event, file));
		return title;
	}

	private showMenu(event: MouseEvent, file: TAbstractFile): void {
		event.preventDefault();
		const menu = new Menu();
		this.app.workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu', this.leaf);
		menu.showAtMouseEvent(event);
	}
}
