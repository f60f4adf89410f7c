import type { Host } from '../host';
import { startHost, stopHosts } from '../testing';
import { MarkdownView } from './markdown-view';

afterEach(async () => {
	jest.useRealTimers();
	await stopHosts();
});

async function openIn(host: Host, path: string, newLeaf: boolean | 'split' = false): Promise<MarkdownView> {
	await host.app.workspace.openLinkText(path, '', newLeaf);
	const view = host.app.workspace.getActiveViewOfType(MarkdownView);
	if (!view) throw new Error(`${path} is not open.`);
	return view;
}

function fileOf(host: Host, path: string) {
	const file = host.app.vault.getFileByPath(path);
	if (!file) throw new Error(`There is no ${path}.`);
	return file;
}

const onDisk = (host: Host, path: string): Promise<string> => host.app.vault.read(fileOf(host, path));
const start = (line: number) => ({ line, ch: 0 });

describe('saving', () => {
	it('saves two seconds after the first change, not before', async () => {
		const host = await startHost({ files: { 'A.md': 'one' } });
		const view = await openIn(host, 'A');
		jest.useFakeTimers();
		view.editor.replaceRange('new ', start(0));
		await jest.advanceTimersByTimeAsync(1900);
		expect(await onDisk(host, 'A.md')).toBe('one');
		await jest.advanceTimersByTimeAsync(200);
		expect(await onDisk(host, 'A.md')).toBe('new one');
	});

	it('saves what is unsaved when another note is opened in the tab', async () => {
		const host = await startHost({ files: { 'A.md': 'one', 'B.md': 'b' } });
		const view = await openIn(host, 'A');
		view.editor.setValue('changed');
		await openIn(host, 'B');
		expect(await onDisk(host, 'A.md')).toBe('changed');
		expect(view.editor.getValue()).toBe('b');
	});

	it('does not touch a CRLF note that is only read, and writes \\n once it is edited', async () => {
		const host = await startHost({ files: { 'A.md': 'one\r\ntwo\r\n' } });
		const view = await openIn(host, 'A');
		expect(view.editor.getValue()).toBe('one\ntwo\n');
		await view.save();
		expect(await onDisk(host, 'A.md')).toBe('one\r\ntwo\r\n');
		view.editor.replaceRange('0', start(0));
		await view.save();
		expect(await onDisk(host, 'A.md')).toBe('0one\ntwo\n');
	});

	it('keeps the text as unsaved when the file cannot be written', async () => {
		const host = await startHost({ files: { 'A.md': 'one' } });
		const view = await openIn(host, 'A');
		const modify = jest.spyOn(host.app.vault, 'modify').mockRejectedValueOnce(new Error('disk full'));
		view.editor.setValue('kept');
		await expect(view.save()).rejects.toThrow('disk full');
		expect(host.notices().join()).toContain('A.md');
		expect(view.editor.getValue()).toBe('kept');
		modify.mockRestore();
		await view.save();
		expect(await onDisk(host, 'A.md')).toBe('kept');
	});
});

describe('a change from outside', () => {
	it('reaches an open editor without moving the cursor or its undo history', async () => {
		const host = await startHost({ files: { 'A.md': 'one\ntwo\n' } });
		const { editor } = await openIn(host, 'A');
		editor.setCursor(1, 1);
		editor.replaceRange('TWO', start(1), { line: 1, ch: 3 });
		await host.settled();
		editor.setCursor(1, 1);
		await host.app.vault.process(fileOf(host, 'A.md'), (text) => `zero\n${text}`);
		await host.settled();
		expect(editor.getValue()).toBe('zero\none\nTWO\n');
		expect(editor.getCursor()).toEqual({ line: 2, ch: 1 });
		editor.undo();
		expect(editor.getValue()).toBe('zero\none\ntwo\n');
	});

	it('is merged with what is not saved yet, and both are written', async () => {
		const host = await startHost({ files: { 'A.md': 'one\ntwo\nthree\n' } });
		const view = await openIn(host, 'A');
		view.editor.replaceRange('mine ', start(2));
		await host.app.vault.process(fileOf(host, 'A.md'), (text) => text.replace('one', 'ONE'));
		await host.settled();
		expect(view.editor.getValue()).toBe('ONE\ntwo\nmine three\n');
		expect(await onDisk(host, 'A.md')).toBe('ONE\ntwo\nmine three\n');
	});
});

describe('several panes on one note', () => {
	it('show what is typed in one of them at once', async () => {
		const host = await startHost({ files: { 'A.md': 'one' } });
		const first = await openIn(host, 'A');
		const second = await openIn(host, 'A', 'split');
		expect(second).not.toBe(first);
		second.editor.replaceRange('typed ', start(0));
		expect(first.editor.getValue()).toBe('typed one');
		await host.settled();
		expect(await onDisk(host, 'A.md')).toBe('typed one');
	});

	it('do not take their own saving for a change from outside while typing goes on', async () => {
		const host = await startHost({ files: { 'A.md': 'one' } });
		const first = await openIn(host, 'A');
		const second = await openIn(host, 'A', 'split');
		second.editor.replaceRange('a', start(0));
		const saving = second.save();
		second.editor.replaceRange('b', start(0));
		await saving;
		await host.settled();
		expect([first.editor.getValue(), second.editor.getValue()]).toEqual(['baone', 'baone']);
		expect(await onDisk(host, 'A.md')).toBe('baone');
	});

	it('agree after a change from outside meets unsaved text', async () => {
		const host = await startHost({ files: { 'A.md': 'one\ntwo\n' } });
		const first = await openIn(host, 'A');
		const second = await openIn(host, 'A', 'split');
		second.editor.replaceRange('typed ', start(1));
		await host.app.vault.process(fileOf(host, 'A.md'), (text) => text.replace('one', 'ONE'));
		await host.settled();
		expect(first.editor.getValue()).toBe('ONE\ntyped two\n');
		expect(second.editor.getValue()).toBe('ONE\ntyped two\n');
		expect(await onDisk(host, 'A.md')).toBe('ONE\ntyped two\n');
	});
});

describe('reading mode', () => {
	it('draws the note and follows what changes', async () => {
		const host = await startHost({ files: { 'A.md': '# Heading\n\n[[B]]' } });
		const view = await openIn(host, 'A');
		view.toggleMode();
		await host.settled();
		expect(view.getMode()).toBe('preview');
		expect(view.previewMode.containerEl.querySelector('h1')?.textContent).toBe('Heading');
		await host.app.vault.modify(fileOf(host, 'A.md'), '# Other');
		await host.settled();
		expect(view.previewMode.containerEl.querySelector('h1')?.textContent).toBe('Other');
	});

	it('opens a link that is clicked', async () => {
		const host = await startHost({ files: { 'A.md': '[[B]]', 'B.md': 'b' } });
		const view = await openIn(host, 'A');
		view.toggleMode();
		await host.settled();
		view.previewMode.containerEl.querySelector<HTMLElement>('a.internal-link')?.click();
		await host.settled();
		expect(host.app.workspace.getActiveFile()?.path).toBe('B.md');
	});

	it('ticks a task in its line, front matter or not', async () => {
		const host = await startHost({ files: { 'A.md': '---\nkey: x\n---\n# H\n\n- [ ] one\n- [/] two\n' } });
		const view = await openIn(host, 'A');
		view.toggleMode();
		await host.settled();
		const boxes = () => view.previewMode.containerEl.querySelectorAll<HTMLElement>('input.task-list-item-checkbox');
		boxes()[0]?.click();
		await host.settled();
		boxes()[1]?.click();
		await host.settled();
		expect(await onDisk(host, 'A.md')).toBe('---\nkey: x\n---\n# H\n\n- [x] one\n- [ ] two\n');
	});
});
