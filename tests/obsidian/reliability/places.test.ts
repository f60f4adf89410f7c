import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { MemoryStore } from '../../host';
import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'INC-0007 Wrong prices.md';

async function create(plugin: PluginHost, title: string): Promise<void> {
	await plugin.run('create-incident');
	await plugin.dialog().fill('Title', title);
	await plugin.dialog().send();
}

const markdown = (plugin: PluginHost): string[] => plugin.app.vault.getMarkdownFiles().map((file) => file.path).sort();

describe('a new incident', () => {
	it('takes the next name where a file stands that the app has not seen yet, and overwrites nothing (reliability 19)', async () => {
		const disk = new MemoryStore({ 'Post-mortems/a.md': '' });
		const plugin = await startPlugin({}, { disk });
		await disk.create('Post-mortems/INC-0001 Slow.md', 'Mine\n');
		await create(plugin, 'Slow');
		expect(plugin.dialogs()).toEqual([]);
		expect(disk.texts()['Post-mortems/INC-0001 Slow.md']).toBe('Mine\n');
		expect(disk.texts()['Post-mortems/INC-0001 Slow 2.md']).toContain('incident_id: INC-0001\n');
	});

	it('takes the next name where the disk knows no case, and where it writes an é as two characters (reliability 19)', async () => {
		const disk = new MemoryStore({ 'Post-mortems/inc-0001 CAFE\u0301.md': 'Mine\n' }, { caseSensitive: false });
		const plugin = await startPlugin({}, { disk });
		await create(plugin, 'Caf\u00E9');
		expect(markdown(plugin)).toEqual(['Post-mortems/INC-0001 Caf\u00E9 2.md', 'Post-mortems/inc-0001 CAFE\u0301.md']);
		expect(disk.texts()['Post-mortems/inc-0001 CAFE\u0301.md']).toBe('Mine\n');
	});

	it('has its folder made, also when it went or another program made it meanwhile (reliability 24)', async () => {
		const disk = new MemoryStore();
		const plugin = await startPlugin({}, { disk, settings: { incidentFolder: 'Work/Incidents' } });
		await create(plugin, 'First');
		await plugin.app.vault.delete(plugin.app.vault.getFolderByPath('Work') ?? (() => { throw new Error('No folder'); })(), true);
		await plugin.rest();
		await disk.mkdir('Work/Incidents');
		await create(plugin, 'Second');
		expect(plugin.notices().filter((notice) => notice.includes('did not work'))).toEqual([]);
		expect(Object.keys(disk.texts()).filter((path) => path.startsWith('Work/'))).toEqual(['Work/Incidents/INC-0002 Second.md']);
	});

	it('keeps a title in the note that no file name could hold, and never has an empty name (reliability 18)', async () => {
		for (const [title, name] of [['CON', 'INC-0001 CON'], ['a:b? #c ^d [e] |f|.', 'INC-0001 a b c d e f'], ['???', 'INC-0001'], ['🔥'.repeat(80), `INC-0001 ${'🔥'.repeat(47)}`]] as const) {
			const plugin = await startPlugin({});
			await create(plugin, title);
			expect(markdown(plugin)).toEqual([`Post-mortems/${name}.md`]);
			expect(await plugin.text(`Post-mortems/${name}.md`)).toContain(`**Detected** ${title}`);
			await stopPlugins();
		}
	});

	it('of a template with code for other plugins keeps that code and runs nothing (reliability 25, 40)', async () => {
		const template = '---\nincident_id:\n---\n<%* await app.vault.delete(tp.file.find_tfile("Diary")) %>\n{{unknown}} {{title}}\n```dataviewjs\napp.vault.adapter.remove("Diary.md")\n```\n## Timeline\n';
		const plugin = await startPlugin({ 'Templates/Incident.md': template, 'Diary.md': 'Mine' }, { settings: { template: 'Templates/Incident.md' } });
		await create(plugin, 'Slow');
		const text = await plugin.text('Post-mortems/INC-0001 Slow.md');
		expect(text).toContain('<%* await app.vault.delete(tp.file.find_tfile("Diary")) %>\n{{unknown}} Slow\n```dataviewjs\napp.vault.adapter.remove("Diary.md")\n```\n');
		expect(await plugin.text('Diary.md')).toBe('Mine');
	});

	it.each(['Templates', 'Templates/Empty.md'])('of a template that is a folder or empty is the built-in note, and says so: %s (reliability 25)', async (template) => {
		const plugin = await startPlugin({ 'Templates/Empty.md': ' \n' }, { settings: { template } });
		await create(plugin, 'Slow');
		expect(await plugin.text('Post-mortems/INC-0001 Slow.md')).toContain('## Response\n');
		expect(plugin.notices().join()).toContain('built-in note');
	});
});

describe('the configuration folder', () => {
	it('is never named in the plugin (reliability 26)', () => {
		const root = resolve(__dirname, '../../../src');
		const sources = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
		expect(sources.length).toBeGreaterThan(100);
		expect(sources.filter((path) => readFileSync(join(root, path), 'utf8').includes('.obsidian'))).toEqual([]);
	});
});

describe('a note that is all but empty', () => {
	const at = { now: '2026-11-23T14:05:00Z' };

	it.each([
		['properties alone', '---\nincident_id: INC-0007\n---\n', '---\nincident_id: INC-0007\nincident_date: 2026-11-23\n---\n\n## Timeline\n- 2026-11-23 14:05 UTC **Note** Seen\n'],
		['properties alone without a final newline', '---\nincident_id: INC-0007\n---', '---\nincident_id: INC-0007\nincident_date: 2026-11-23\n---\n\n## Timeline\n- 2026-11-23 14:05 UTC **Note** Seen'],
		['a byte order mark and CR LF', '\uFEFF---\r\nincident_id: INC-0007\r\n---\r\n## Timeline', '\uFEFF---\r\nincident_id: INC-0007\r\nincident_date: 2026-11-23\r\n---\r\n## Timeline\r\n- 2026-11-23 14:05 UTC **Note** Seen'],
	])('with %s takes a checkpoint (reliability 1, 2, 3)', async (_, before, after) => {
		const plugin = await startPlugin({ [NOTE]: before }, at);
		await plugin.open(NOTE, 'preview');
		await plugin.run('add-checkpoint');
		await plugin.dialog().fill('Kind', 'Note');
		await plugin.dialog().fill('What could be observed', 'Seen');
		await plugin.dialog().send();
		expect(await plugin.text(NOTE)).toBe(after);
	});

	it('takes a control, as an empty document does (reliability 3)', async () => {
		const plugin = await startPlugin({ [NOTE]: incidentNote(''), 'List.md': '' }, at);
		await plugin.open(NOTE, 'preview');
		await plugin.run('add-control');
		await plugin.dialog().fill('What it says', 'Compare every price with the list');
		await plugin.dialog().fill('Goes into', 'List');
		await plugin.rest();
		await plugin.dialog().send();
		expect(plugin.dialogs()).toEqual([]);
		expect((await plugin.text('List.md')).split('\n').filter((line) => line.includes('^ctl-'))).toHaveLength(1);
		expect(await plugin.text(NOTE)).toContain('## Controls\n- [ ] Compare every price with the list ');
	});
});

describe('a link to the plugin', () => {
	const uri = `obsidian://post-mortem?title=${encodeURIComponent(`../../Diary\u0000\u001b ${'x'.repeat(1_000_000)}`)}&severity=P9&impact=${encodeURIComponent('a\nb')}&incidentFolder=..&__proto__=1`;

	it('writes nothing by itself, whatever it says (reliability 38)', async () => {
		const disk = new MemoryStore({ 'Diary.md': 'Mine' });
		const plugin = await startPlugin({}, { disk });
		const before = disk.texts();
		await plugin.host.openUri(uri);
		await plugin.rest();
		expect(disk.texts()).toEqual(before);
	});
});
