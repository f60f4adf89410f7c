import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { syntaxHighlighting } from '@codemirror/language';
import { search, searchKeymap } from '@codemirror/search';
import { Annotation, Compartment, EditorState, type Extension, Transaction } from '@codemirror/state';
import { EditorView, drawSelection, keymap } from '@codemirror/view';
import { Editor } from '../editor/editor';
import { markdownClasses } from '../editor/highlighting';
import { editorEditorField, editorInfoField, editorLivePreviewField, livePreviewState } from '../editor/state-fields';
import { changesBetween } from '../editor/text-merge';
import { published } from '../published';
import { frontMatter } from './front-matter';
import type { MarkdownView } from './markdown-view';

/** Marks text that came from the file or from another pane, not from this editor. */
const fromOutside = Annotation.define<true>();

/** Source mode of a Markdown view: one CodeMirror with the app's fields and every plugin's extensions. */
export class EditMode {
	readonly containerEl: HTMLElement;
	readonly cm: EditorView;
	readonly editor: Editor;
	private readonly plugins = new Compartment();

	constructor(private readonly view: MarkdownView) {
		this.containerEl = view.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width');
		this.cm = new EditorView({ parent: this.containerEl });
		this.editor = new Editor(this.cm);
		this.cm.setState(this.freshState(''));
		this.cm.contentDOM.addEventListener('contextmenu', (event) => this.onContextMenu(event));
	}

	get file() {
		return this.view.file;
	}

	get(): string {
		return this.cm.state.doc.toString();
	}

	/** `clear` starts a new document without history; otherwise only what differs is changed and the cursor stays. */
	set(data: string, clear: boolean): void {
		if (clear) return this.cm.setState(this.freshState(data));
		const text = data.replace(/\r\n?/g, '\n');
		const before = this.get();
		if (text === before) return;
		const changes = changesBetween(before, text);
		this.cm.dispatch({ changes, annotations: [fromOutside.of(true), Transaction.addToHistory.of(false)] });
	}

	clear(): void {
		this.cm.setState(this.freshState(''));
	}

	getSelection(): string {
		return this.editor.getSelection();
	}

	getScroll(): number {
		return this.cm.scrollDOM.scrollTop;
	}

	applyScroll(scroll: number): void {
		this.cm.scrollDOM.scrollTop = scroll;
	}

	updateExtensions(): void {
		this.cm.dispatch({ effects: this.plugins.reconfigure(this.pluginExtensions()) });
	}

	destroy(): void {
		this.cm.destroy();
	}

	private freshState(doc: string): EditorState {
		return EditorState.create({ doc, extensions: this.extensions() });
	}

	private extensions(): Extension[] {
		return [
			editorInfoField.init(() => this.view),
			editorEditorField.init(() => this.cm),
			editorLivePreviewField,
			livePreviewState,
			this.plugins.of(this.pluginExtensions()),
			history(),
			search(),
			drawSelection(),
			EditorView.lineWrapping,
			EditorState.allowMultipleSelections.of(true),
			EditorView.contentAttributes.of({ spellcheck: 'true' }),
			markdown({ base: markdownLanguage, addKeymap: true, extensions: frontMatter }),
			syntaxHighlighting(markdownClasses),
			keymap.of([...defaultKeymap, ...historyKeymap, ...searchKeymap]),
			EditorView.updateListener.of((update) => {
				if (!update.docChanged) return;
				this.view.onEditorChange(update.transactions.every((tr) => tr.annotation(fromOutside)));
				if (update.transactions.some((tr) => tr.isUserEvent('input') || tr.isUserEvent('delete'))) this.suggest();
			}),
			EditorView.domEventHandlers({
				paste: (event) => this.offer('editor-paste', event),
				drop: (event) => this.offer('editor-drop', event),
			}),
		];
	}

	private pluginExtensions(): Extension[] {
		return [...this.view.app.workspace.editorExtensions];
	}

	/** The first registered suggester that answers at the cursor has the floor. */
	private suggest(): void {
		const { file, app } = this.view;
		if (!file) return;
		for (const each of app.workspace.editorSuggests) {
			if (each.trigger(published(this.editor), published(file))) return;
		}
	}

	private offer(name: 'editor-paste' | 'editor-drop', event: ClipboardEvent | DragEvent): boolean {
		this.view.app.workspace.trigger(name, event, this.editor, this.view);
		return event.defaultPrevented;
	}

	private onContextMenu(event: MouseEvent): void {
		event.preventDefault();
		this.view.showEditorMenu(event);
	}
}
