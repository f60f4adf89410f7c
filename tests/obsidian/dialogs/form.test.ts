import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'INC-0007 Wrong prices.md';
const DIALOGS = ['create-incident', 'add-checkpoint', 'reclassify', 'insert-five-whys', 'add-control'];

async function opened(id: string): Promise<PluginHost> {
	const plugin = await startPlugin({ [NOTE]: incidentNote('## Timeline\n') });
	await plugin.open(NOTE);
	await plugin.run(id);
	return plugin;
}

/** The name that a screen reader gives an input. */
function nameOf(input: Element): string {
	const own = input.getAttribute('aria-label') ?? input.closest('label')?.textContent ?? '';
	return own || (document.querySelector(`label[for="${input.id}"]`)?.textContent ?? '');
}

describe.each(DIALOGS)('the dialog of %s', (id) => {
	it('names every input, describes it, and starts in the first', async () => {
		const plugin = await opened(id);
		const inputs = [...plugin.dialog().el.querySelectorAll('input, select, textarea')];
		expect(inputs.length).toBeGreaterThan(0);
		expect(inputs.filter((input) => nameOf(input).trim() === '')).toEqual([]);
		expect(inputs.filter((input) => !document.getElementById(input.getAttribute('aria-describedby') ?? ''))).toEqual([]);
		expect(inputs).toContain(document.activeElement);
		expect(plugin.dialog().el.querySelector('[tabindex]:not([tabindex="-1"]):not([tabindex="0"])')).toBeNull();
	});

	it('closes on Escape without writing', async () => {
		const plugin = await opened(id);
		await plugin.press('Escape');
		expect(plugin.dialogs()).toEqual([]);
		expect(await plugin.text(NOTE)).toBe(incidentNote('## Timeline\n'));
	});

	it('goes with the plugin and leaves nothing (reliability 42)', async () => {
		const plugin = await startPlugin({ [NOTE]: incidentNote('## Timeline\n') });
		await plugin.open(NOTE);
		await plugin.host.disable('post-mortem');
		await plugin.host.settled();
		const before = plugin.host.footprint();
		await plugin.host.enable('post-mortem');
		await plugin.rest();
		await plugin.run(id);
		expect(plugin.dialogs()).toHaveLength(1);
		await plugin.host.disable('post-mortem');
		await plugin.rest();
		expect(plugin.dialogs()).toEqual([]);
		expect(plugin.host.footprint()).toEqual(before);
	});
});

describe('a form', () => {
	it('is sent by Mod+Enter from a field of several lines, where Enter alone is a line break', async () => {
		const plugin = await opened('add-checkpoint');
		const dialog = plugin.dialog();
		await dialog.fill('What could be observed', 'Paused');
		await plugin.press('Enter');
		expect(plugin.dialogs()).toHaveLength(1);
		await plugin.press('Enter', { ctrlKey: true });
		expect(plugin.dialogs()).toEqual([]);
	});

	it('is not sent by the Enter that ends a composition', async () => {
		const plugin = await opened('insert-five-whys');
		await plugin.dialog().fill('Outcome', '値段');
		document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, isComposing: true }));
		await plugin.rest();
		expect(plugin.dialogs()).toHaveLength(1);
	});

	it('is sent once, however often Enter is pressed', async () => {
		const plugin = await opened('create-incident');
		await plugin.dialog().fill('Title', 'Shop is slow');
		const enter = () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
		enter();
		enter();
		await plugin.rest();
		expect(plugin.app.vault.getMarkdownFiles()).toHaveLength(2);
	});

	it('has native inputs for days and times', async () => {
		const plugin = await opened('create-incident');
		const types = [...plugin.dialog().el.querySelectorAll('input')].map((input) => input.type);
		expect(types).toEqual(expect.arrayContaining(['date', 'time']));
	});

	it('lets what the user writes decide its own direction (reliability 16)', async () => {
		const plugin = await opened('create-incident');
		const texts = [...plugin.dialog().el.querySelectorAll('textarea, input[type=text]')];
		expect(texts.map((input) => input.getAttribute('dir'))).toEqual(texts.map(() => 'auto'));
	});

	it('keeps what was typed when the note is deleted meanwhile (reliability 22)', async () => {
		const plugin = await opened('add-checkpoint');
		await plugin.dialog().fill('What could be observed', 'Paused');
		await plugin.app.vault.delete(plugin.view().file ?? (() => { throw new Error('No note'); })());
		await plugin.rest();
		await plugin.dialog().fill('What could be observed', 'Paused');
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toBe('INC-0007 Wrong prices: The note is gone. What you typed is still here.');
		expect(plugin.dialog().field('What could be observed').value).toBe('Paused');
	});

	it('writes to the note it was opened for when that is renamed meanwhile (reliability 22)', async () => {
		const plugin = await opened('add-checkpoint');
		await plugin.dialog().fill('What could be observed', 'Paused');
		await plugin.app.fileManager.renameFile(plugin.view().file ?? (() => { throw new Error('No note'); })(), 'Elsewhere.md');
		await plugin.dialog().send();
		expect(await plugin.text('Elsewhere.md')).toContain('**Note** Paused');
	});
});
