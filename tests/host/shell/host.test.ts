import { createHost } from './host';
import { pluginOf } from './testing';

describe('taking a host down', () => {
	it('leaves the page as it was and the notes saved', async () => {
		document.body.innerHTML = '';
		const first = await createHost({ files: { 'A.md': 'one' }, plugins: [pluginOf('onload() { new obsidian.Notice("hi", 0); }')] });
		await first.app.workspace.openLinkText('A', '');
		first.app.saveLocalStorage('day', '2026-11-23');
		document.querySelector<HTMLElement>('.cm-content')?.focus();
		first.app.workspace.activeEditor?.editor?.setValue('unsaved');
		const { vault } = first.app;
		await first.dispose();
		expect(document.body.innerHTML).toBe('');
		expect(document.body.className).toBe('');
		expect(localStorage).toHaveLength(0);
		expect(await vault.adapter.read('A.md')).toBe('unsaved');
	});

	it('can keep what was stored on the device, for a restart', async () => {
		const first = await createHost();
		first.app.saveLocalStorage('day', { is: 1 });
		await first.dispose({ keepStorage: true });
		const second = await createHost();
		expect(second.app.loadLocalStorage('day')).toEqual({ is: 1 });
		await second.dispose();
		expect(localStorage).toHaveLength(0);
	});
});
