import { TFile } from '../../host';
import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, suggestions, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'INC-0007 Wrong prices.md';
const OTHER = 'INC-0008 Slow shop.md';
const NAME = 'INC-0007 Wrong prices';

async function withChain(settings: Readonly<Record<string, unknown>> = {}): Promise<PluginHost> {
	const plugin = await startPlugin({ [NOTE]: incidentNote('## Five whys\n'), [OTHER]: incidentNote('## Five whys\n').replace('0007', '0008') }, { settings });
	await insert(plugin, NOTE, 'Old prices went out.');
	return plugin;
}

async function insert(plugin: PluginHost, path: string, outcome: string): Promise<void> {
	await plugin.open(path);
	await plugin.run('insert-five-whys');
	await plugin.dialog().fill('Outcome', outcome);
	await plugin.press('Enter');
}

const later = (minutes: number): void => { jest.setSystemTime(Date.now() + minutes * 60_000); };

async function stop(plugin: PluginHost): Promise<string | undefined> {
	await plugin.run('stop-time-box');
	await plugin.rest();
	return plugin.notices().at(-1);
}

describe('the time box', () => {
	it('starts with the chain and notes the minutes on its heading when it is stopped, taken back by one undo', async () => {
		const plugin = await withChain();
		expect(plugin.notices()).toEqual([`Inserted a why chain into “${NAME}”. Back each answer with a link. The time box runs: 45 min.`]);
		later(32);
		const before = await plugin.text(NOTE);
		expect(await stop(plugin)).toBe(`Stopped after 32 min, noted in “${NAME}”.`);
		expect(await plugin.text(NOTE)).toBe(before.replace('### Why chain: Old prices went out.\n', '### Why chain: Old prices went out. (32 min)\n'));
		expect(plugin.offers('stop-time-box')).toBe(false);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(before);
	});

	it('takes its minutes from the settings, and is not there before a chain is', async () => {
		const plugin = await startPlugin({ [NOTE]: incidentNote('Text\n') }, { settings: { timeBoxMinutes: 90 } });
		expect(plugin.offers('stop-time-box')).toBe(false);
		await insert(plugin, NOTE, 'Old prices.');
		expect(plugin.notices()[0]).toContain('The time box runs: 1 h 30 min.');
	});

	it('writes nothing by itself, however long it runs', async () => {
		const plugin = await withChain();
		const before = await plugin.text(NOTE);
		later(300);
		await plugin.rest();
		expect(await plugin.text(NOTE)).toBe(before);
	});

	it('notes nothing within the first minute', async () => {
		const plugin = await withChain();
		const before = await plugin.text(NOTE);
		expect(await stop(plugin)).toBe('Stopped within a minute. Nothing was noted.');
		expect(await plugin.text(NOTE)).toBe(before);
		expect(plugin.offers('stop-time-box')).toBe(false);
	});

	it('finds the chain again when chain and note have other names', async () => {
		const plugin = await withChain();
		const { editor } = plugin.view();
		const at = editor.offsetToPos(editor.getValue().indexOf('Why chain: Old'));
		editor.replaceRange('Why chain: Wrong', at, { line: at.line, ch: at.ch + 'Why chain: Old'.length });
		const file = plugin.app.vault.getFileByPath(NOTE);
		if (file instanceof TFile) await plugin.app.fileManager.renameFile(file, 'Renamed.md');
		await plugin.rest();
		later(5);
		expect(await stop(plugin)).toBe('Stopped after 5 min, noted in “Renamed”.');
		expect(await plugin.text('Renamed.md')).toContain('### Why chain: Wrong prices went out. (5 min)\n');
	});

	it('goes on when the note cannot be written, and ends when the chain is gone', async () => {
		const plugin = await withChain();
		const { editor } = plugin.view();
		const whole = editor.getValue();
		editor.setValue(`${whole}<<<<<<< HEAD\n`);
		later(5);
		expect(await stop(plugin)).toMatch(/holds a merge conflict/);
		expect(plugin.offers('stop-time-box')).toBe(true);
		editor.setValue(incidentNote('Text\n'));
		expect(await stop(plugin)).toBe('Stopped after 5 min. The chain is gone, so nothing was noted.');
		expect(await plugin.text(NOTE)).toBe(incidentNote('Text\n'));
		expect(plugin.offers('stop-time-box')).toBe(false);
	});

	it('of the open note is the one to stop; elsewhere one chooses', async () => {
		const plugin = await withChain();
		later(10);
		await insert(plugin, OTHER, 'The shop was slow.');
		later(10);
		expect(await stop(plugin)).toBe('Stopped after 10 min, noted in “INC-0008 Slow shop”.');
		await insert(plugin, OTHER, 'The shop was down.');
		plugin.view().leaf.detach();
		await plugin.rest();
		await plugin.run('stop-time-box');
		await plugin.rest();
		expect(suggestions()).toEqual(['Old prices went out.: 20 min', 'The shop was down.: 0 min']);
		await plugin.press('Enter');
		expect(await plugin.text(NOTE)).toContain('### Why chain: Old prices went out. (20 min)\n');
	});
});
