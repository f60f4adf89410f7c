import type { App, HistoryHandler } from 'obsidian';
import { setIcon } from '../icons/icons';
import { Scope } from '../keys/scope';
import { keepSelection } from './selection';

/** A dialog over the whole window; it is in the document only while it is open. */
export class Modal implements HistoryHandler {
	scope = new Scope();
	containerEl = createDiv({ cls: 'modal-container mod-dim' });
	modalEl: HTMLElement;
	titleEl: HTMLElement;
	contentEl: HTMLElement;
	shouldRestoreSelection = true;
	protected headerEl: HTMLElement;
	private isOpen = false;
	private closeCallback: (() => unknown) | null = null;
	private restoreSelection: (() => void) | null = null;

	constructor(public app: App) {
		const background = this.containerEl.createDiv({ cls: 'modal-bg', attr: { style: 'opacity: 0.85;' } });
		const attr = { role: 'dialog', 'aria-modal': true, tabindex: -1 };
		this.modalEl = this.containerEl.createDiv({ cls: 'modal', attr });
		const closeButton = this.modalEl.createDiv({ cls: 'modal-close-button mod-raised clickable-icon' });
		closeButton.setAttrs({ role: 'button', 'aria-label': 'Close' });
		setIcon(closeButton, 'lucide-x');
		this.headerEl = this.modalEl.createDiv('modal-header');
		this.titleEl = this.headerEl.createDiv('modal-title');
		this.contentEl = this.modalEl.createDiv('modal-content');
		this.scope.setTabFocusContainer(this.modalEl);
		this.scope.register([], 'Escape', (event) => this.onEscapeKey(event));
		background.addEventListener('click', () => this.close());
		closeButton.addEventListener('click', () => this.close());
	}

	open(): void {
		if (this.isOpen) return;
		this.isOpen = true;
		this.restoreSelection = keepSelection(activeDocument);
		this.app.keymap.pushScope(this.scope);
		activeDocument.body.append(this.containerEl);
		void this.onOpen();
		if (!this.modalEl.contains(activeDocument.activeElement)) this.modalEl.focus();
	}

	close(): void {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.app.keymap.popScope(this.scope);
		this.containerEl.detach();
		if (this.shouldRestoreSelection) this.restoreSelection?.();
		this.restoreSelection = null;
		this.onClose();
		this.closeCallback?.();
	}

	onOpen(): Promise<void> | void {}

	onClose(): void {}

	onHistoryBack(): void {
		this.close();
	}

	setTitle(title: string): this {
		this.titleEl.setText(title);
		return this;
	}

	setContent(content: string | DocumentFragment): this {
		this.contentEl.setText(content);
		return this;
	}

	setCloseCallback(callback: () => unknown): this {
		this.closeCallback = callback;
		return this;
	}

	protected onEscapeKey(_event: KeyboardEvent): false {
		this.close();
		return false;
	}
}
