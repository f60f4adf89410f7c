import { Component } from '../../vault/component';
import { MarkdownRenderer } from '../../ui';
import { getFrontMatterInfo } from '../../vault';
import { published } from '../published';
import type { MarkdownView } from './markdown-view';

/** Reading mode of a Markdown view. */
export class PreviewMode {
	readonly containerEl: HTMLElement;
	private readonly bodyEl: HTMLElement;
	private text = '';
	private drawn: Component | null = null;

	constructor(private readonly view: MarkdownView) {
		this.containerEl = view.contentEl.createDiv('markdown-reading-view');
		const scroller = this.containerEl.createDiv('markdown-preview-view markdown-rendered');
		scroller.addClass('is-readable-line-width');
		this.bodyEl = scroller.createDiv('markdown-preview-sizer markdown-preview-section');
		this.bodyEl.addEventListener('click', (event) => this.onClick(event));
	}

	get file() {
		return this.view.file;
	}

	get(): string {
		return this.text;
	}

	set(data: string, _clear: boolean): void {
		if (data === this.text && this.drawn) return;
		this.text = data;
		this.rerender();
	}

	clear(): void {
		this.text = '';
		this.drop();
	}

	rerender(_full?: boolean): void {
		this.drop();
		const drawn = this.view.addChild(new Component());
		this.drawn = drawn;
		const { app } = this.view;
		const path = this.view.file?.path ?? '';
		void app.activity.track(MarkdownRenderer.render(published(app), this.text, this.bodyEl, path, published(drawn)));
	}

	/** The first line shown; without a layout there is nothing to measure. */
	getScroll(): number {
		return this.containerEl.scrollTop;
	}

	applyScroll(scroll: number): void {
		this.containerEl.scrollTop = scroll;
	}

	private drop(): void {
		if (this.drawn) this.view.removeChild(this.drawn);
		this.drawn = null;
		this.bodyEl.empty();
	}

	private onClick(event: MouseEvent): void {
		if (!(event.target instanceof Element)) return;
		const box = event.target.closest('input.task-list-item-checkbox');
		if (box) return this.tick(Number(box.getAttribute('data-line')));
		const link = event.target.closest('a.internal-link');
		const target = link?.getAttribute('data-href') ?? link?.getAttribute('href');
		if (!target) return;
		event.preventDefault();
		const { workspace } = this.view.app;
		void workspace.openLinkText(target, this.view.file?.path ?? '', event.ctrlKey || event.metaKey);
	}

	/** A click on a task's box changes its line; `line` counts from the end of the front matter. */
	private tick(line: number): void {
		const { editor } = this.view;
		const before = this.text.slice(0, getFrontMatterInfo(this.text).contentStart);
		const at = line + before.split('\n').length - 1;
		const box = editor.getLine(at).indexOf('[');
		const place = { line: at, ch: box + 1 };
		const checked = editor.getLine(at)[box + 1] !== ' ';
		editor.replaceRange(checked ? ' ' : 'x', place, { line: at, ch: box + 2 });
		this.set(this.view.getViewData(), false);
	}
}
