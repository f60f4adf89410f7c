import type { TFile } from '../../host';
import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const LIST = 'Checklists/Send checklist.md';
const LINE = '- [ ] Compare every price ^ctl-7k3q2a\n';
const vault = {
	'Post-mortems/INC-0007 Wrong prices.md': incidentNote(
		'## Controls\n- [ ] Compare every price [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-10-01] 📅 2027-01-20 ^ctl-7k3q2a\n',
		['incident_status: resolved', 'incident_date: 2026-10-01', 'review_due: 2027-01-20'],
	),
	[LIST]: `# Send checklist\n${LINE}`,
	'Templates/Send.md': `# {{title}}\n${LINE}`,
	'Clients/Acme.md': '# Acme\n',
};

/** What the panel says of the control. */
async function state(plugin: PluginHost): Promise<string> {
	await plugin.rest();
	await plugin.run('open-panel');
	await new Promise((resolve) => setTimeout(resolve, 400));
	await plugin.rest();
	const rows = [...document.querySelectorAll('.post-mortem-panel .post-mortem-title')].map((each) => each.getAttribute('aria-label') ?? '');
	return /(In place|In use|Slipped|Intent): ([^,]*)/.exec(rows.find((row) => row.includes('Compare every price') && !row.includes('due')) ?? '')?.[0] ?? rows.join('\n');
}

function file(plugin: PluginHost, path: string): TFile {
	const found = plugin.app.vault.getFileByPath(path);
	if (!found) throw new Error(path);
	return found;
}

/** The ways in which a checklist comes into a project; each leaves one copy with an open box in a note it names. */
const WAYS: Readonly<Record<string, (plugin: PluginHost) => Promise<string>>> = {
	'the file is copied': async ({ app: { vault: host } }) => {
		await host.copy(host.getFileByPath(LIST) as TFile, 'Clients/Send December.md');
		return 'Clients/Send December.md';
	},
	'its lines are pasted by hand': async (plugin) => {
		await plugin.open('Clients/Acme.md');
		plugin.view().editor.replaceRange(LINE, { line: 1, ch: 0 });
		return 'Clients/Acme.md';
	},
	'the core plugin inserts a template into the open note': async (plugin) => {
		await plugin.open('Clients/Acme.md');
		const text = await plugin.app.vault.read(file(plugin, 'Templates/Send.md'));
		plugin.view().editor.replaceSelection(text.replace('{{title}}', 'Acme'));
		return 'Clients/Acme.md';
	},
	'Templater makes an empty note and fills it afterwards': async ({ app: { vault: host } }) => {
		const made = await host.create('Clients/Send January.md', '');
		await host.modify(made, '<% tp.file.title %>\n');
		await host.modify(made, `# Send January\n${LINE}`);
		return 'Clients/Send January.md';
	},
};

describe('a copy in live work', () => {
	it('is not what waits in a folder of templates', async () => {
		expect(await state(await startPlugin(vault))).toBe('In place: not seen in live work yet');
	});

	it('is what waits in another folder, where the setting names one', async () => {
		const settings = { templateFolders: ['Patterns'] };
		expect(await state(await startPlugin({ ...vault, 'Patterns/Send.md': LINE }, { settings }))).toBe('In place: copied to 1 note');
	});

	it.each(Object.keys(WAYS))('is seen when %s, and in use once its box is ticked', async (way) => {
		const plugin = await startPlugin(vault);
		const path = await WAYS[way]?.(plugin) ?? '';
		expect(await state(plugin)).toBe('In place: copied to 1 note');
		await plugin.app.vault.process(file(plugin, path), (text) => text.replace('- [ ] Compare', '- [x] Compare'));
		expect(await state(plugin)).toBe('In use: ticked in 1 note');
	});

	it('is none where a project only embeds the checklist: its tick stands in the checklist, and the panel says so', async () => {
		const plugin = await startPlugin(vault);
		await plugin.app.vault.create('Clients/Embeds.md', '# Embeds\n![[Send checklist]]\n![[Send checklist#^ctl-7k3q2a]]\n');
		expect(await state(plugin)).toBe('In place: not seen in live work yet');
		await plugin.app.vault.process(file(plugin, LIST), (text) => text.replace('- [ ] Compare', '- [x] Compare'));
		expect(await state(plugin)).toBe('In place: not seen in live work yet; ticked in Send checklist itself');
	});

	it('is the note that leaves the folder of templates', async () => {
		const plugin = await startPlugin(vault);
		await plugin.app.vault.rename(file(plugin, 'Templates/Send.md'), 'Clients/Send.md');
		expect(await state(plugin)).toBe('In place: copied to 1 note');
		await plugin.app.vault.rename(file(plugin, 'Clients/Send.md'), 'Templates/Send.md');
		expect(await state(plugin)).toBe('In place: not seen in live work yet');
	});
});
