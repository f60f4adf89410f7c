import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const INCIDENT = 'Post-mortems/INC-0007 Wrong prices.md';
const vault = {
	[INCIDENT]: '---\nincident_id: INC-0007\nincident_status: open\n---\n## Timeline\n\n## Evidence\n- Message thread:\n\nText [[Mail]]\n',
	'Mail.md': 'A mail.\n',
	'Send checklist.md': '# Send\n\n## Delivery\n- [ ] Check the list\n',
	'Proof.png': '',
	'Plan.md': '- [ ] Call Priya 📅 2026-11-25 ^chk-aaaaaa\n\nText\n',
};

const titles = (): string[] => [...document.querySelectorAll('.menu .menu-item-title')].map((each) => each.textContent ?? '');
const choose = (title: string): void => {
	const item = [...document.querySelectorAll<HTMLElement>('.menu .menu-item')].find((each) => each.textContent === title);
	if (!item) throw new Error(`No ${title} among ${titles().join(', ')}`);
	item.click();
};

/** As the app does on a right click on a link, or on a file in its explorer. */
function showMenu(at: PluginHost, path: string, source: string): string[] {
	const { Menu } = at.host.obsidian as { Menu: new () => { showAtPosition(at: { x: number; y: number }): void } };
	const menu = new Menu();
	at.app.workspace.trigger('file-menu', menu, at.app.vault.getFileByPath(path), source);
	menu.showAtPosition({ x: 0, y: 0 });
	return titles();
}

describe('the menu of a link in an incident', () => {
	it('links the note it leads to as evidence', async () => {
		const at = await startPlugin(vault);
		await at.open(INCIDENT);
		expect(showMenu(at, 'Mail.md', 'link-context-menu')).toEqual(['Add control to this note', 'Link as evidence to INC-0007 Wrong prices']);
		choose('Link as evidence to INC-0007 Wrong prices');
		await at.rest();
		const dialog = at.dialog();
		expect(dialog.field('Link').value).toBe('Mail');
		await dialog.send();
		expect(await at.text(INCIDENT)).toContain('- Message thread: [[Mail]]\n');
	});

	it('starts a control in the document it leads to', async () => {
		const at = await startPlugin(vault);
		await at.open(INCIDENT);
		showMenu(at, 'Send checklist.md', 'link-context-menu');
		choose('Add control to this note');
		await at.rest();
		expect(at.dialog().el.querySelectorAll('input').length).toBeGreaterThan(0);
		expect([...at.dialog().el.querySelectorAll('input')].map((each) => each.value)).toContain('Send checklist');
	});

	it('offers a picture as evidence only', async () => {
		const at = await startPlugin(vault);
		await at.open(INCIDENT);
		expect(showMenu(at, 'Proof.png', 'link-context-menu')).toEqual(['Link as evidence to INC-0007 Wrong prices']);
	});

	it('offers nothing while no incident is open', async () => {
		const at = await startPlugin(vault);
		await at.open('Plan.md');
		expect(showMenu(at, 'Mail.md', 'link-context-menu')).toEqual([]);
	});
});

describe('the menu of the editor', () => {
	const openMenu = (): string[] => {
		document.querySelector('.cm-content')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		return titles();
	};

	it('postpones what the cursor stands on, in any note, and only there', async () => {
		const at = await startPlugin(vault);
		await at.open('Plan.md');
		at.view().editor.setCursor({ line: 2, ch: 0 });
		expect(openMenu()).not.toContain('Postpone');
		await at.press('Escape');
		at.view().editor.setCursor({ line: 0, ch: 8 });
		expect(openMenu()).toContain('Postpone');
		choose('Postpone');
		await at.rest();
		await at.dialog().send();
		expect(await at.text('Plan.md')).toContain('- [ ] Call Priya 📅 2026-11-24 ^chk-aaaaaa');
		expect(at.notices().join()).toContain('Call Priya');
	});
});
