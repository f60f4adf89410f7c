import type { Menu } from '../../ui';
import { startHost, stopHosts } from '../testing';

afterEach(stopHosts);

const titles = (root: HTMLElement): string[] =>
	Array.from(root.querySelectorAll('.nav-files-container .tree-item-inner'), (el) => el.textContent ?? '');

describe('the file explorer', () => {
	const files = { 'b.md': '', 'a 10.md': '', 'a 9.md': '', 'Folder/in.md': '' };

	it('shows folders first, then names in their natural order', async () => {
		const host = await startHost({ files });
		expect(titles(host.root)).toEqual(['Folder', 'in', 'a 9', 'a 10', 'b']);
	});

	it('follows the vault', async () => {
		const host = await startHost({ files });
		await host.app.vault.create('c.md', '');
		await host.settled();
		expect(titles(host.root)).toContain('c');
	});

	it('opens a note on a click and asks plugins for its menu', async () => {
		const host = await startHost({ files });
		const asked: string[] = [];
		host.app.workspace.on('file-menu', (menu: Menu, file: { path: string }, source: string) => {
			asked.push(`${file.path} ${source}`);
			menu.addItem((item) => item.setTitle('From a plugin'));
		});
		const title = host.root.querySelector<HTMLElement>('[data-path="Folder/in.md"]');
		title?.click();
		await host.settled();
		expect(host.app.workspace.getActiveFile()?.path).toBe('Folder/in.md');
		const again = host.root.querySelector<HTMLElement>('[data-path="Folder/in.md"]');
		again?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		expect(asked).toEqual(['Folder/in.md file-explorer-context-menu']);
		expect(document.querySelector('.menu')?.textContent).toContain('From a plugin');
	});
});

describe('an editor\'s menu', () => {
	it('asks plugins on a right click', async () => {
		const host = await startHost({ files: { 'A.md': 'text' } });
		await host.app.workspace.openLinkText('A', '');
		host.app.workspace.on('editor-menu', (menu: Menu, editor: { getValue(): string }) => {
			menu.addItem((item) => item.setTitle(`On ${editor.getValue()}`));
		});
		host.root.querySelector('.cm-content')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		expect(document.querySelector('.menu')?.textContent).toContain('On text');
	});
});
