import { Modal, Scope } from '../../ui';
import type { Host } from '../host';
import { published } from '../published';
import { MarkdownView } from '../views/markdown-view';
import { logOf, pluginOf, startHost, stopHosts } from '../testing';

afterEach(stopHosts);

const panel = (body = ''): string => `
	onload() {
		const log = this.log;
		this.registerView('panel', (leaf) => new (class extends obsidian.ItemView {
			getViewType() { return 'panel'; }
			getDisplayText() { return 'Panel'; }
			async onOpen() { log.push('open'); this.contentEl.setText('panel is here'); }
			async onClose() { log.push('close'); }
			getState() { return { grouped: this.grouped }; }
			async setState(state, result) { this.grouped = state.grouped; await super.setState(state, result); }
		})(leaf));
		${body}
	}`;

const activePath = (host: Host): string | null => host.app.workspace.getActiveFile()?.path ?? null;

async function open(host: Host, path: string, newLeaf: boolean | 'split' = false): Promise<void> {
	await host.app.workspace.openLinkText(path, '', newLeaf);
	await host.settled();
}

const editorOf = (host: Host) => {
	const view = host.app.workspace.getActiveViewOfType(MarkdownView);
	if (!view) throw new Error('No note is open.');
	return view.editor;
};

describe('start-up', () => {
	const phases = pluginOf(`
		onload() {
			const { workspace, vault } = this.app;
			this.log.push('onload', workspace.layoutReady);
			this.registerEvent(vault.on('create', (file) => this.log.push('create ' + file.path)));
			workspace.onLayoutReady(() => this.log.push('first', workspace.layoutReady));
			workspace.onLayoutReady(() => { throw new Error('on purpose'); });
			workspace.onLayoutReady(() => this.log.push('second ' + vault.getMarkdownFiles().length));
		}`);

	it('loads plugins before the files and runs what waited for the layout in its order', async () => {
		const thrown: unknown[] = [];
		const real = globalThis.setTimeout;
		const spy = jest.spyOn(globalThis, 'setTimeout').mockImplementation((work, ms) => real(() => {
			try {
				work();
			} catch (error) {
				thrown.push(error);
			}
		}, ms));
		const host = await startHost({ files: { 'A.md': '' }, plugins: [phases] });
		spy.mockRestore();
		expect(logOf(host)).toEqual(['onload', false, 'create A.md', 'first', true, 'second 1']);
		expect(String(thrown[0])).toContain('on purpose');
	});

	it('runs a callback at once when the layout is already ready', async () => {
		const host = await startHost();
		let ran = false;
		host.app.workspace.onLayoutReady(() => {
			ran = true;
		});
		expect(ran).toBe(true);
	});
});

describe('opening notes', () => {
	const files = { 'A.md': '# One\n\ntext\n\n# Two\n\nblock ^id\n', 'B.md': 'b' };

	it('opens in the current tab, in a new one and beside', async () => {
		const host = await startHost({ files });
		const { workspace } = host.app;
		await open(host, 'A');
		await open(host, 'B');
		expect(workspace.getLeavesOfType('markdown')).toHaveLength(1);
		await open(host, 'A', true);
		expect(workspace.getLeavesOfType('markdown')).toHaveLength(2);
		await open(host, 'B', 'split');
		expect(workspace.getLeavesOfType('markdown')).toHaveLength(3);
		expect(workspace.rootSplit.children).toHaveLength(2);
		expect(activePath(host)).toBe('B.md');
	});

	it('tells the leaf first and then the file, and neither twice', async () => {
		const host = await startHost({ files });
		const told: string[] = [];
		host.app.workspace.on('active-leaf-change', () => told.push('leaf'));
		host.app.workspace.on('file-open', (file: { path: string } | null) => told.push(`file ${file?.path}`));
		await open(host, 'A', true);
		expect(told).toEqual(['leaf', 'file A.md']);
		await open(host, 'B');
		expect(told.slice(2)).toEqual(['file B.md']);
	});

	it('goes to a heading, a block and a line', async () => {
		const host = await startHost({ files });
		await open(host, 'A#Two');
		expect(editorOf(host).getCursor().line).toBe(4);
		await open(host, 'A#^id');
		expect(editorOf(host).getCursor().line).toBe(6);
		await host.app.workspace.openLinkText('A', '', false, { eState: { line: 2 } });
		expect(editorOf(host).getCursor().line).toBe(2);
	});

	it('makes the note a link points to when there is none', async () => {
		const host = await startHost({ files });
		await open(host, 'Folder/New note');
		expect(activePath(host)).toBe('Folder/New note.md');
	});

	it('keeps the last file in mind while a sidebar has the focus', async () => {
		const host = await startHost({ files, plugins: [pluginOf(panel())] });
		await open(host, 'A');
		await host.app.workspace.ensureSideLeaf('panel', 'right', { active: true });
		expect(host.app.workspace.getActiveViewOfType(MarkdownView)).toBeNull();
		expect(host.app.workspace.activeEditor).toBeNull();
		expect(activePath(host)).toBe('A.md');
	});

	it('leaves an empty tab where its note was deleted', async () => {
		const host = await startHost({ files });
		await open(host, 'A');
		const file = host.app.vault.getFileByPath('A.md');
		if (file) await host.app.vault.delete(file);
		await host.settled();
		expect(host.app.workspace.activeLeaf?.view.getViewType()).toBe('empty');
	});

	it('shows the name of the active note in the tab and in the window\'s title', async () => {
		const host = await startHost({ files });
		await open(host, 'A');
		const title = () => host.root.querySelector('.mod-root .workspace-tab-header.is-active')?.textContent;
		expect(title()).toBe('A');
		const file = host.app.vault.getFileByPath('A.md');
		if (file) await host.app.fileManager.renameFile(file, 'Renamed.md');
		await host.settled();
		expect(title()).toBe('Renamed');
		expect(document.title).toContain('Renamed');
	});

	it('always keeps one tab in the main area', async () => {
		const host = await startHost({ files });
		await open(host, 'A');
		host.app.workspace.activeLeaf?.detach();
		await host.settled();
		const leaves: string[] = [];
		host.app.workspace.iterateRootLeaves((leaf) => leaves.push(leaf.view.getViewType()));
		expect(leaves).toEqual(['empty']);
		expect(host.app.workspace.activeLeaf?.view.getViewType()).toBe('empty');
	});
});

describe('views of a plugin', () => {
	it('makes one side leaf of a type and finds it again', async () => {
		const host = await startHost({ plugins: [pluginOf(panel())] });
		const { workspace } = host.app;
		expect(workspace.rightSplit.collapsed).toBe(true);
		const leaf = await workspace.ensureSideLeaf('panel', 'right', { active: true });
		expect(await workspace.ensureSideLeaf('panel', 'right')).toBe(leaf);
		expect(workspace.getLeavesOfType('panel')).toEqual([leaf]);
		expect(workspace.rightSplit.collapsed).toBe(false);
		expect(workspace.rightSplit.containerEl.style.width).toBe('300px');
		expect(leaf.view.containerEl.children[1]?.textContent).toBe('panel is here');
	});

	it('defers a saved view in a collapsed sidebar until it is revealed', async () => {
		const layout = { right: [{ type: 'panel', state: { grouped: 'by stage' } }] };
		const host = await startHost({ plugins: [pluginOf(panel())], layout });
		const [leaf] = host.app.workspace.getLeavesOfType('panel');
		expect(leaf?.isDeferred).toBe(true);
		expect(logOf(host)).toEqual([]);
		if (leaf) await host.app.workspace.revealLeaf(leaf);
		expect(leaf?.isDeferred).toBe(false);
		expect(leaf?.getViewState().state).toEqual({ grouped: 'by stage' });
		expect(logOf(host)).toEqual(['open']);
	});

	it('defers a view behind another tab and loads it on request', async () => {
		const host = await startHost({ plugins: [pluginOf(panel())] });
		const { workspace } = host.app;
		const front = await workspace.ensureSideLeaf('panel', 'right', { active: true });
		const behind = workspace.getRightLeaf(false);
		await behind.setViewState({ type: 'panel' });
		expect([front.isDeferred, behind.isDeferred]).toEqual([false, true]);
		await behind.loadIfDeferred();
		expect(behind.isDeferred).toBe(false);
	});

	it('keeps the leaf and its state while the plugin is off and fills it again', async () => {
		const host = await startHost({ plugins: [pluginOf(panel())] });
		const leaf = await host.app.workspace.ensureSideLeaf('panel', 'right', { active: true, state: { grouped: 'x' } });
		const before = leaf.view;
		await host.disable('sample');
		await host.settled();
		expect(host.app.workspace.getLeavesOfType('panel')).toEqual([leaf]);
		expect(leaf.view).not.toBe(before);
		expect(before.containerEl.isConnected).toBe(false);
		expect(leaf.view.containerEl.textContent).not.toContain('panel is here');
		await host.enable('sample');
		await host.settled();
		expect(leaf.view.containerEl.textContent).toContain('panel is here');
		expect(leaf.getViewState().state).toEqual({ grouped: 'x' });
	});

	it('come back where they were after a restart', async () => {
		const files = { 'A.md': 'a' };
		const first = await startHost({ files, plugins: [pluginOf(panel())] });
		await open(first, 'A');
		await first.app.workspace.ensureSideLeaf('panel', 'right', { state: { grouped: 'x' } });
		const layout = first.app.workspace.getLayout();
		await stopHosts();
		const { app } = await startHost({ files, plugins: [pluginOf(panel())], layout });
		expect(app.workspace.getLayout()).toEqual(layout);
		expect(app.workspace.getActiveFile()?.path).toBe('A.md');
		expect(app.workspace.getLeavesOfType('file-explorer')).toHaveLength(1);
	});

	it('keep their keys to themselves and never take them from a dialog', async () => {
		const host = await startHost({ plugins: [pluginOf(panel())] });
		const { workspace } = host.app;
		const leaf = await workspace.ensureSideLeaf('panel', 'right', { active: true });
		const pressed: string[] = [];
		leaf.view.scope = new Scope(host.app.scope);
		leaf.view.scope.register([], 'Escape', () => pressed.push('view'));
		const press = () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		press();
		const dialog = new Modal(published(host.app));
		dialog.open();
		press();
		expect(pressed).toEqual(['view']);
		expect(dialog.containerEl.isConnected).toBe(false);
		workspace.rightSplit.collapse();
		const main = workspace.getMostRecentLeaf();
		if (main) workspace.setActiveLeaf(main);
		press();
		expect(pressed).toEqual(['view']);
	});
});
