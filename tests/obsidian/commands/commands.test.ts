import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins } from '../plugin-host';

afterEach(stopPlugins);

const INCIDENT = 'INC-0007 Wrong prices.md';
const vault = { [INCIDENT]: incidentNote('Text\n'), 'Diary.md': 'Text\n' };

const ANYWHERE = ['create-incident', 'open-panel'];
const ON_INCIDENT = ['reclassify', 'add-checkpoint', 'start-review', 'insert-five-whys', 'link-sow', 'link-checklist', 'add-control'];
const IN_EDITOR = ['insert-blame-rewrite', 'rewrite-selection'];
const ALL = [...ANYWHERE, ...ON_INCIDENT, ...IN_EDITOR];

describe('the commands', () => {
	it('are offered where they make sense', async () => {
		const plugin = await startPlugin(vault);
		const offered = (): string[] => ALL.filter((id) => plugin.offers(id));
		expect(offered()).toEqual(ANYWHERE);
		await plugin.open('Diary.md');
		expect(offered()).toEqual(ANYWHERE);
		await plugin.open(INCIDENT, 'preview');
		expect(offered()).toEqual([...ANYWHERE, ...ON_INCIDENT]);
		await plugin.open(INCIDENT);
		expect(offered()).toEqual(ALL);
	});

	it('have no hotkeys, an icon, and names without the plugin’s own', async () => {
		const plugin = await startPlugin(vault);
		for (const id of ALL) {
			const command = plugin.app.commands.findCommand(`post-mortem:${id}`);
			expect(command?.hotkeys).toBeUndefined();
			expect(command?.icon).toMatch(/^[a-z-]+$/);
			expect(command?.name).toMatch(/^Post-mortem: [A-Z](?!.*[Pp]ost-mortem)/);
		}
	});

	it('stand on the note that is open while the panel has the focus', async () => {
		const plugin = await startPlugin(vault);
		await plugin.open(INCIDENT);
		await plugin.run('open-panel');
		await plugin.rest();
		expect(plugin.offers('add-checkpoint')).toBe(true);
	});
});

describe('the context menus', () => {
	const items = (): string[] => [...document.querySelectorAll('.menu .menu-item-title')].map((each) => each.textContent ?? '');

	it('of a note offer what fits an incident, and nothing elsewhere', async () => {
		const plugin = await startPlugin(vault);
		const { Menu } = plugin.host.obsidian as { Menu: new () => { showAtPosition(at: { x: number; y: number }): void; hide(): void } };
		const shown = (path: string): string[] => {
			const menu = new Menu();
			plugin.app.workspace.trigger('file-menu', menu, plugin.app.vault.getFileByPath(path), 'file-explorer-context-menu');
			menu.showAtPosition({ x: 0, y: 0 });
			const titles = items();
			menu.hide();
			return titles;
		};
		expect(shown(INCIDENT)).toEqual(['Add checkpoint', 'Reclassify incident', 'Start review', 'Add control']);
		expect(shown('Diary.md')).toEqual([]);
	});

	it('of the editor offer to rewrite what is selected', async () => {
		const plugin = await startPlugin(vault);
		await plugin.open(INCIDENT);
		const { editor } = plugin.view();
		const open = (): string[] => {
			document.querySelector('.cm-content')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
			return items();
		};
		expect(open()).not.toContain('Rewrite selection without blame');
		expect(items()).toEqual(expect.arrayContaining(['Add checkpoint', 'Insert five whys', 'Add control']));
		await plugin.press('Escape');
		editor.setSelection(editor.offsetToPos(editor.getValue().indexOf('Text')), editor.offsetToPos(editor.getValue().indexOf('Text') + 4));
		expect(open()).toContain('Rewrite selection without blame');
		[...document.querySelectorAll<HTMLElement>('.menu .menu-item')].find((each) => each.textContent === 'Rewrite selection without blame')?.click();
		await plugin.rest();
		expect(await plugin.text(INCIDENT)).toContain('| Text |  |  |');
	});
});
