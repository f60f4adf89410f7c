import { logOf, pluginOf, startHost, stopHosts } from '../testing';
import { MarkdownView } from '../views/markdown-view';

afterEach(stopHosts);

const sample = pluginOf(`
	onload() {
		const { log } = this;
		this.addCommand({ id: 'plain', name: 'Plain', callback: () => log.push('plain'), hotkeys: [{ modifiers: ['Mod', 'Shift'], key: 'y' }] });
		this.addCommand({ id: 'checked', name: 'Checked', checkCallback: (checking) => {
			if (this.closed) return false;
			if (!checking) log.push('checked');
			return true;
		} });
		this.addCommand({ id: 'editing', name: 'Editing', editorCallback: (editor, view) => log.push(editor.getValue() + ' in ' + view.file.path) });
		this.addCommand({ id: 'both', name: 'Both', callback: () => log.push('never'), editorCheckCallback: (checking, editor) => {
			if (editor.getValue() !== 'yes') return false;
			if (!checking) log.push('both');
			return true;
		} });
	}`);

const press = (key: string, modifiers: KeyboardEventInit = {}): boolean =>
	document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }));

describe('commands of a plugin', () => {
	it('carry the plugin\'s id and name', async () => {
		const host = await startHost({ plugins: [sample] });
		expect(host.app.commands.commands['sample:plain']?.name).toBe('Sample plugin: Plain');
		expect(await host.run('sample:plain')).toBe(true);
		expect(logOf(host)).toEqual(['plain']);
	});

	it('are hidden and refused while their check says no', async () => {
		const host = await startHost({ plugins: [sample] });
		expect(host.palette()).toContain('Sample plugin: Checked');
		const plugin = host.app.plugins.getPlugin('sample');
		if (plugin) Reflect.set(plugin, 'closed', true);
		expect(host.palette()).not.toContain('Sample plugin: Checked');
		expect(await host.run('sample:checked')).toBe(false);
		expect(logOf(host)).toEqual([]);
	});

	it('that edit exist only while an editor is active and not in reading mode', async () => {
		const host = await startHost({ files: { 'A.md': 'text' }, plugins: [sample] });
		expect(host.palette()).not.toContain('Sample plugin: Editing');
		expect(await host.run('sample:editing')).toBe(false);
		await host.app.workspace.openLinkText('A', '');
		expect(host.palette()).toContain('Sample plugin: Editing');
		expect(await host.run('sample:editing')).toBe(true);
		expect(logOf(host)).toEqual(['text in A.md']);
		host.app.workspace.getActiveViewOfType(MarkdownView)?.toggleMode();
		expect(host.palette()).not.toContain('Sample plugin: Editing');
	});

	it('prefer the editor\'s check to the plain callback', async () => {
		const host = await startHost({ files: { 'A.md': 'no' }, plugins: [sample] });
		await host.app.workspace.openLinkText('A', '');
		expect(await host.run('sample:both')).toBe(false);
		host.app.workspace.getActiveViewOfType(MarkdownView)?.editor.setValue('yes');
		expect(await host.run('sample:both')).toBe(true);
		expect(logOf(host)).toEqual(['both']);
	});

	it('answer their keys, and the user\'s instead of them', async () => {
		const host = await startHost({ plugins: [sample] });
		press('y', { ctrlKey: true, shiftKey: true });
		expect(logOf(host)).toEqual(['plain']);
		host.app.hotkeyManager.setHotkeys('sample:plain', [{ modifiers: ['Alt'], key: 'F9' }]);
		press('y', { ctrlKey: true, shiftKey: true });
		expect(logOf(host)).toEqual(['plain']);
		press('F9', { altKey: true });
		expect(logOf(host)).toEqual(['plain', 'plain']);
	});

	it('report an error and leave the app running', async () => {
		const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		const host = await startHost();
		host.app.commands.addCommand({ id: 'broken', name: 'Broken', callback: () => {
			throw new Error('on purpose');
		} });
		expect(host.app.commands.executeCommandById('broken')).toBe(true);
		expect(error).toHaveBeenCalledTimes(1);
		error.mockRestore();
	});
});

describe('the command palette', () => {
	it('opens with its key, narrows by what is typed and runs the choice with Enter', async () => {
		const host = await startHost({ plugins: [sample] });
		press('p', { ctrlKey: true });
		const input = document.querySelector<HTMLInputElement>('.prompt-input');
		expect(document.querySelectorAll('.suggestion-item').length).toBeGreaterThan(3);
		if (input) input.value = 'sampleplain';
		input?.dispatchEvent(new Event('input'));
		await host.settled();
		expect(document.querySelector('.suggestion-item')?.textContent).toContain('Sample plugin: Plain');
		press('Enter');
		await host.settled();
		expect(document.querySelector('.prompt')).toBeNull();
		expect(logOf(host)).toEqual(['plain']);
	});
});

describe('the quick switcher', () => {
	it('opens the chosen note', async () => {
		const host = await startHost({ files: { 'Deep/Note one.md': '', 'Other.md': '' } });
		press('o', { ctrlKey: true });
		const input = document.querySelector<HTMLInputElement>('.prompt-input');
		if (input) input.value = 'one';
		input?.dispatchEvent(new Event('input'));
		await host.settled();
		press('Enter');
		await host.settled();
		expect(host.app.workspace.getActiveFile()?.path).toBe('Deep/Note one.md');
	});
});
