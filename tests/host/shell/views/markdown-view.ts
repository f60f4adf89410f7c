import { Menu } from '../../ui';
import { resolveSubpath } from '../../vault';
import type { TFile } from '../../vault/abstract-file';
import type { WorkspaceLeaf } from '../workspace/leaf';
import type { Editor } from '../editor/editor';
import { EditMode } from './markdown-editing';
import { PreviewMode } from './preview';
import { TextFileView } from './text-file-view';
import type { ViewStateResult } from './view';

export type MarkdownViewMode = 'source' | 'preview';

const field = (state: unknown, key: string): unknown =>
	typeof state === 'object' && state !== null ? Reflect.get(state, key) : undefined;

/** A note in source mode or reading mode. Every pane on one note shows what is typed in any of them. */
export class MarkdownView extends TextFileView {
	readonly editMode: EditMode;
	readonly previewMode: PreviewMode;
	currentMode: EditMode | PreviewMode;
	hoverPopover: object | null = null;
	override icon = 'lucide-file';
	private readonly modeButton: HTMLElement;

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		this.editMode = new EditMode(this);
		this.previewMode = new PreviewMode(this);
		this.currentMode = this.editMode;
		this.modeButton = this.addAction('book-open', 'Current view: editing', () => this.toggleMode());
		this.showMode('source');
	}

	get editor(): Editor {
		return this.editMode.editor;
	}

	getViewType(): string {
		return 'markdown';
	}

	getMode(): MarkdownViewMode {
		return this.currentMode === this.previewMode ? 'preview' : 'source';
	}

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.workspace.on('quick-preview', (file: TFile, data: string) => {
			if (file === this.file && data !== this.getViewData()) this.setViewData(data, false);
		}));
		this.register(() => this.editMode.destroy());
	}

	getViewData(): string {
		return this.editMode.get();
	}

	setViewData(data: string, clear: boolean): void {
		this.editMode.set(data, clear);
		if (this.getMode() === 'preview') this.previewMode.set(data, clear);
	}

	clear(): void {
		this.editMode.clear();
		this.previewMode.clear();
	}

	override getState(): Record<string, unknown> {
		return { ...super.getState(), mode: this.getMode(), source: true };
	}

	override async setState(state: unknown, result: ViewStateResult): Promise<void> {
		await super.setState(state, result);
		const mode = field(state, 'mode');
		if (mode === 'source' || mode === 'preview') this.showMode(mode);
	}

	override getEphemeralState(): Record<string, unknown> {
		const from = this.editor.getCursor('from');
		const to = this.editor.getCursor('to');
		return { cursor: { from, to }, scroll: this.currentMode.getScroll() };
	}

	/** Lines count from 0, as in the app. */
	override setEphemeralState(state: unknown): void {
		const line = field(state, 'line') ?? this.lineOf(field(state, 'subpath'));
		if (typeof line === 'number') this.goTo(line);
		const cursor = field(state, 'cursor');
		if (typeof cursor === 'object' && cursor !== null) this.select(cursor);
		if (field(state, 'focus') === true && this.getMode() === 'source') this.editor.focus();
	}

	override canAcceptExtension(extension: string): boolean {
		return extension === 'md';
	}

	showSearch(_replace?: boolean): void {
		throw new Error('The search panel is not emulated by this host.');
	}

	/** Called for every change of the editor's text; `outside` when it came from the file or another pane. */
	onEditorChange(outside: boolean): void {
		const { workspace } = this.app;
		workspace.trigger('editor-change', this.editor, this);
		if (outside || !this.file) return;
		this.data = this.getViewData();
		this.requestSave();
		workspace.trigger('quick-preview', this.file, this.data);
	}

	showEditorMenu(event: MouseEvent): void {
		const menu = new Menu();
		this.app.workspace.trigger('editor-menu', menu, this.editor, this);
		menu.showAtMouseEvent(event);
	}

	toggleMode(): void {
		this.showMode(this.getMode() === 'source' ? 'preview' : 'source');
	}

	private showMode(mode: MarkdownViewMode): void {
		const preview = mode === 'preview';
		this.currentMode = preview ? this.previewMode : this.editMode;
		this.contentEl.parentElement?.setAttr('data-mode', mode);
		this.editMode.containerEl.style.display = preview ? 'none' : '';
		this.previewMode.containerEl.style.display = preview ? '' : 'none';
		this.modeButton.setAttr('aria-label', preview ? 'Current view: reading' : 'Current view: editing');
		if (preview) this.previewMode.set(this.getViewData(), false);
		this.app.workspace.requestUpdateLayout();
	}

	private lineOf(subpath: unknown): number | null {
		if (typeof subpath !== 'string' || !this.file) return null;
		const cache = this.app.metadataCache.getFileCache(this.file);
		return cache ? resolveSubpath(cache, subpath)?.start.line ?? null : null;
	}

	private goTo(line: number): void {
		const at = { line: Math.min(Math.max(line, 0), this.editor.lastLine()), ch: 0 };
		this.editor.setCursor(at);
		this.editor.scrollIntoView({ from: at, to: at }, true);
	}

	private select(cursor: object): void {
		const from = position(field(cursor, 'from'));
		const to = position(field(cursor, 'to'));
		if (from) this.editor.setSelection(from, to ?? from);
	}
}

function position(value: unknown): { line: number; ch: number } | null {
	const line = field(value, 'line');
	const ch = field(value, 'ch');
	return typeof line === 'number' && typeof ch === 'number' ? { line, ch } : null;
}
