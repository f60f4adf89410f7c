import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';
import { apiOf } from './api-of';

afterEach(stopPlugins);

const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const RECORD = '- [ ] Ask for the list [kind:: checklist step] [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-10-01] 📅 2026-11-20 ^ctl-7k3q2a';
const note = incidentNote(`- [ ] Send the notice 📅 2026-11-25 ^chk-4r8vwy\n\n## Review\nI should have checked.\n\n## Controls\n${RECORD}\n`, ['incident_date: 2026-11-23', 'review_due: 2026-11-20']);
const vault = { [NOTE]: note, 'Send checklist.md': '- [ ] Ask for the list ^ctl-7k3q2a\n', 'Diary.md': 'Text\n' };

const lineOf = (part: string): number => note.split('\n').findIndex((line) => line.includes(part)) + 1;

function start(): Promise<PluginHost> {
	return startPlugin(vault);
}

async function json(plugin: PluginHost, command: string, params: Record<string, string> = {}): Promise<unknown> {
	return JSON.parse(await plugin.host.cli(`post-mortem:${command}`, { ...params, format: 'json' }));
}

describe('the command line', () => {
	it('offers four commands, each with its flags, and takes them away with the plugin', async () => {
		const plugin = await start();
		const offered = (): string[] => [...plugin.app.cli.commands].map(([id, { flags }]) => `${id} ${Object.keys(flags).join(' ')}`).filter((each) => each.startsWith('post-mortem'));
		expect(offered()).toEqual([
			'post-mortem:due format', 'post-mortem:controls format', 'post-mortem:check file path format',
			'post-mortem:new title expected actual scope severity impact client service detectedAt format',
		]);
		for (const { description, flags } of plugin.app.cli.commands.values()) {
			expect(description).not.toBe('');
			expect(Object.values(flags).filter((flag) => flag.description === '' || flag.value === undefined)).toEqual([]);
		}
		await plugin.host.disable('post-mortem');
		expect(offered()).toEqual([]);
	});

	it('lists what is due as text and as JSON', async () => {
		const plugin = await start();
		expect(await plugin.host.cli('post-mortem:due')).toBe([
			`2026-11-20  3 days ago  ctl-7k3q2a  Ask for the list  ${NOTE}:${lineOf('Ask for')}`,
			`2026-11-25  in 2 days   chk-4r8vwy  Send the notice   ${NOTE}:${lineOf('Send the notice')}`,
		].join('\n'));
		expect(await json(plugin, 'due')).toEqual(await apiOf(plugin).due());
	});

	it('lists open controls', async () => {
		const plugin = await start();
		expect(await plugin.host.cli('post-mortem:controls')).toBe(`In place  ctl-7k3q2a  2026-11-20  Ask for the list  ${NOTE}:${lineOf('Ask for')}`);
		expect(await json(plugin, 'controls')).toEqual(await apiOf(plugin).openControls());
	});

	it('checks a note by its path, by its name, and the active one', async () => {
		const plugin = await start();
		const found = await plugin.host.cli('post-mortem:check', { path: NOTE });
		expect(found).toMatch(new RegExp(`^\\w+ +language/counterfactual .*${NOTE}:${lineOf('should have')}$`, 'm'));
		expect(await plugin.host.cli('post-mortem:check', { file: 'INC-0007 Wrong prices' })).toBe(found);
		await plugin.open(NOTE);
		expect(await plugin.host.cli('post-mortem:check')).toBe(found);
		expect(await json(plugin, 'check')).toEqual(await apiOf(plugin).check(NOTE));
		expect(await plugin.host.cli('post-mortem:check', { path: 'Diary.md' })).toBe('Nothing to mend in “Diary”. Well done.');
	});

	it('creates an incident', async () => {
		const plugin = await start();
		const path = 'Post-mortems/INC-0008 Mail went out twice.md';
		expect(await plugin.host.cli('post-mortem:new', { title: 'Mail went out twice', severity: 'P2', client: 'Acme' })).toBe(`Created: ${path}`);
		expect(await plugin.text(path)).toContain('severity: P2\n');
		expect(await json(plugin, 'new', { title: 'Again', detectedAt: '2026-11-23T09:00Z' })).toEqual({ path: 'Post-mortems/INC-0009 Again.md' });
	});

	it('says so when there is nothing', async () => {
		const plugin = await startPlugin({ 'Home.md': '' });
		expect(await plugin.host.cli('post-mortem:due')).toBe('Nothing has a due date.');
		expect(await plugin.host.cli('post-mortem:controls')).toBe('No control is open.');
		expect(await json(plugin, 'due')).toEqual([]);
	});

	it.each([
		['check', { path: 'Nowhere.md' }, 'There is no note “Nowhere.md”.'],
		['check', { file: 'Nowhere' }, 'There is no note “Nowhere”.'],
		['check', {}, 'No note is open. Name one with path=… or file=….'],
		['new', { title: ' ' }, '“title” is missing.'],
		['new', { title: 'x', severity: 'high' }, '“severity” can’t be “high”. It is one of “P1”, “P2”, “P3”.'],
	])('answers an error of %s %j, in the form that was asked for', async (command, params, message) => {
		const plugin = await start();
		expect(await plugin.host.cli(`post-mortem:${command}`, params)).toBe(`Error: ${message}`);
		expect(await json(plugin, command, params)).toEqual({ error: message });
		expect(plugin.notices()).toEqual([]);
		expect(plugin.app.vault.getFiles()).toHaveLength(3);
	});

	it('answers what the disk says, and another format with an error', async () => {
		const plugin = await start();
		plugin.faults.failWrites('ENOSPC');
		expect(await json(plugin, 'new', { title: 'x' })).toEqual({ error: expect.stringContaining('ENOSPC') as string });
		expect(await plugin.host.cli('post-mortem:due', { format: 'xml' })).toBe('Error: “format” can’t be “xml”. It is one of “text”, “json”.');
	});

	it('lets no note steer the terminal', async () => {
		const plugin = await startPlugin({ 'Plan.md': '- [ ] \u001B[31mRestore\u202E test 📅 2026-11-30 ^chk-aaaaaa\n' });
		expect(await plugin.host.cli('post-mortem:due')).toBe('2026-11-30  in 7 days  chk-aaaaaa  \uFFFD[31mRestore\uFFFD test  Plan.md:1');
	});
});
