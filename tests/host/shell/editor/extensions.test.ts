import { type Extension, StateField } from '@codemirror/state';
import type { Host } from '../host';
import { logOf, pluginOf, startHost, stopHosts } from '../testing';
import { MarkdownView } from '../views/markdown-view';
import { editorEditorField, editorInfoField, editorLivePreviewField } from './state-fields';

afterEach(stopHosts);

async function openNote(host: Host): Promise<MarkdownView> {
	await host.app.workspace.openLinkText('A', '');
	const view = host.app.workspace.getActiveViewOfType(MarkdownView);
	if (!view) throw new Error('The note is not open.');
	return view;
}

const counter = StateField.define({ create: () => 0, update: (count, tr) => tr.docChanged ? count + 1 : count });

describe('editor extensions', () => {
	const files = { 'A.md': 'text' };

	it('know the note, the editor and that this is source mode', async () => {
		const host = await startHost({ files });
		const view = await openNote(host);
		const { cm } = view.editor;
		expect(cm.state.field(editorInfoField)).toBe(view);
		expect(cm.state.field(editorInfoField).file?.path).toBe('A.md');
		expect(cm.state.field(editorEditorField)).toBe(cm);
		expect(cm.state.field(editorLivePreviewField)).toBe(false);
	});

	it('of a plugin run in open editors and stop with the plugin', async () => {
		const host = await startHost({ files });
		const view = await openNote(host);
		await host.loadPlugin(pluginOf(`onload() {
			const { EditorView } = require('@codemirror/view');
			this.registerEditorExtension(EditorView.updateListener.of((update) => update.docChanged && this.log.push('changed')));
		}`));
		const log = logOf(host);
		view.editor.replaceRange('a', { line: 0, ch: 0 });
		expect(log).toEqual(['changed']);
		await host.disable('sample');
		view.editor.replaceRange('b', { line: 0, ch: 0 });
		expect(log).toEqual(['changed']);
	});

	it('in an array take effect after updateOptions, without losing text or history', async () => {
		const host = await startHost({ files });
		const view = await openNote(host);
		const extensions: Extension[] = [];
		host.app.workspace.editorExtensions.push(extensions);
		host.app.workspace.updateOptions();
		view.editor.setValue('typed');
		expect(view.editor.cm.state.field(counter, false)).toBeUndefined();
		extensions.push(counter);
		host.app.workspace.updateOptions();
		expect(view.editor.cm.state.field(counter, false)).toBe(0);
		view.editor.undo();
		expect(view.editor.getValue()).toBe('text');
	});

	it('are told of every change through editor-change', async () => {
		const host = await startHost({ files });
		const view = await openNote(host);
		const told: string[] = [];
		host.app.workspace.on('editor-change', (editor: { getValue(): string }) => told.push(editor.getValue()));
		view.editor.replaceRange('my ', { line: 0, ch: 0 });
		expect(told).toEqual(['my text']);
	});

	it('suggest while something is typed', async () => {
		const host = await startHost({ files });
		await host.loadPlugin(pluginOf(`onload() {
			const { app } = this;
			this.registerEditorSuggest(new (class extends obsidian.EditorSuggest {
				onTrigger(cursor, editor) { return editor.getValue().endsWith('@') ? { start: cursor, end: cursor, query: '' } : null; }
				getSuggestions() { return ['one', 'two']; }
				renderSuggestion(value, el) { el.setText(value); }
				selectSuggestion() {}
			})(app));
		}`));
		const view = await openNote(host);
		const { cm } = view.editor;
		cm.dispatch({ changes: { from: 4, insert: '@' }, userEvent: 'input.type' });
		expect(document.querySelectorAll('.suggestion-item')).toHaveLength(2);
		await host.disable('sample');
		expect(document.querySelectorAll('.suggestion-item')).toHaveLength(0);
	});
});
