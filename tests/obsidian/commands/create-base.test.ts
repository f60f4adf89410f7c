import { parse } from 'yaml';
import { startPlugin, stopPlugins, type PluginHost, type StartOptions } from '../plugin-host';

afterEach(stopPlugins);

const PATH = 'Post-mortems/Incidents.base';

/** The host has no bases; here Markdown's view stands for theirs. */
async function withBases(files: Readonly<Record<string, string>>, options?: StartOptions): Promise<PluginHost> {
	const plugin = await startPlugin(files, options);
	plugin.app.viewRegistry.registerExtensions(['base'], 'markdown');
	return plugin;
}

describe('create-base', () => {
	it('creates the file beside the incidents and opens it, by keyboard alone', async () => {
		const plugin = await withBases({ 'Home.md': '' }, { settings: { templateFolders: ['Vorlagen'] } });
		await plugin.run('create-base');
		expect(plugin.dialog().field('File').value).toBe(PATH);
		await plugin.dialog().send();
		await plugin.rest();
		const base = parse(await plugin.text(PATH)) as { filters: { and: string[] }; views: unknown[] };
		expect(base.filters.and).toEqual(['file.hasProperty("incident_id")', '!file.inFolder("Vorlagen")']);
		expect(base.views).toHaveLength(5);
		expect(plugin.app.workspace.getActiveFile()?.path).toBe(PATH);
		expect(plugin.notices().join('\n')).toContain(`Created “${PATH}”`);
	});

	it('opens one that is there and leaves it as it is, whatever the case of its name', async () => {
		const plugin = await withBases({ 'post-mortems/incidents.base': 'views: []\n' });
		await plugin.run('create-base');
		await plugin.dialog().send();
		await plugin.rest();
		expect(await plugin.text('post-mortems/incidents.base')).toBe('views: []\n');
		expect(plugin.app.vault.getFiles()).toHaveLength(1);
		expect(plugin.app.workspace.getActiveFile()?.path).toBe('post-mortems/incidents.base');
		expect(plugin.notices().join('\n')).toContain('was there already and stays as it is');
	});

	it('adds the ending where it is not typed, and makes the folder', async () => {
		const plugin = await withBases({ 'Home.md': '' });
		await plugin.run('create-base');
		await plugin.dialog().fill('File', 'Views/All incidents');
		await plugin.dialog().send();
		expect(await plugin.text('Views/All incidents.base')).toContain('Overdue reviews');
	});

	it('says what to turn on when the app shows no bases', async () => {
		jest.spyOn(console, 'error').mockImplementation(() => undefined);
		const plugin = await startPlugin({ 'Home.md': '' });
		await plugin.run('create-base');
		await plugin.dialog().send();
		await plugin.rest();
		expect(plugin.notices().join('\n')).toContain('Turn on the core plugin “Bases”');
		expect(await plugin.text(PATH)).toContain('views:');
	});

	it.each(['', '../out.base', '.obsidian/x', 'a:b', 'folder/'])('takes no such place as %j', async (typed) => {
		const plugin = await startPlugin({ 'Home.md': '' });
		await plugin.run('create-base');
		await plugin.dialog().fill('File', typed);
		await plugin.dialog().click('Create base');
		expect(plugin.dialog().alert()).toBe('Choose a place inside the vault.');
		expect(plugin.app.vault.getFiles()).toHaveLength(1);
	});
});
