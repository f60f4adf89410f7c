import { MemoryStore } from '../../host';
import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';
import { answerDialogs, diceOf } from './answer-dialogs';
import { changedLines, lostWords } from './what-was-lost';

jest.setTimeout(180_000);
afterEach(stopPlugins);

const NOTE = 'Post-mortems/INC-0007 Prices.md';
const LIST = 'Send checklist.md';
const LOG = 'Log.md';
const vault: Readonly<Record<string, string>> = {
	[NOTE]: incidentNote([
		'## Expected and actual', '**Expected:** q1q', '**Actual:** q2q', '', '## Timeline', '- 2026-11-20 09:00 UTC **Detected** q3q', '', '## Response',
		'- [ ] Send the notice q4q 📅 2026-11-22 ^chk-aaaaaa', '', '## Five whys', '### Why chain: Prices', '', '- **Outcome:** q5q', '1. q6q', '- **Root cause:** ', '- **Change:** ', '', '## Controls',
		'- [ ] Pause on missing approval q7q [kind:: circuit breaker] [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-11-20] 📅 2026-11-21 ^ctl-aaaaaa',
		'  - If: no approval 24 hours before', '  - Then: pause', '  - Log: [[Log]]', '',
	].join('\n'), ['incident_status: open', 'severity: P2', 'incident_date: 2026-11-20']),
	[LIST]: '# Send\n\n## Delivery\n- [ ] Pause on missing approval q8q ^ctl-aaaaaa\n',
	[LOG]: '# Log\n- 2026-11-01 q9q\n',
};

/** Every command that may write, on the incident. */
async function writingCommands(): Promise<string[]> {
	const plugin = await startPlugin(vault);
	await plugin.open(NOTE);
	const ids = Object.keys(plugin.app.commands.commands).filter((id) => id.startsWith('post-mortem:')).map((id) => id.slice(12));
	await stopPlugins();
	return ids.filter((id) => !/^(?:open-panel|next-finding|previous-finding|check-incident|find-placeholders|read-chain-backwards|test-sow)$/.test(id)).sort();
}

interface Run {
	readonly plugin: PluginHost;
	readonly disk: MemoryStore;
}

/** Runs a command on the incident in reading view, so that it writes to the disk itself, and answers what it asks. */
async function attempt(id: string, mode: 'source' | 'preview', prepare: (run: Run) => void): Promise<Run> {
	const disk = new MemoryStore();
	const plugin = await startPlugin(vault, { disk });
	await plugin.open(NOTE, mode);
	const run = { plugin, disk };
	prepare(run);
	const dice = diceOf(7);
	let count = 100;
	if (await plugin.run(id)) await answerDialogs(plugin, { dice, words: () => `q${count += 1}q said`, notes: ['Send checklist', 'Log'] });
	await plugin.rest();
	return run;
}

/** Nothing of what stood in the vault is gone, and no line of it was cut or half written. */
function expectWhole(id: string, disk: MemoryStore): void {
	const left = disk.texts();
	for (const [path, text] of Object.entries(vault)) {
		const now = left[path] ?? '';
		expect([id, path, lostWords(text, now)]).toEqual([id, path, []]);
		expect([id, path, changedLines(text, now).length]).toEqual([id, path, Math.min(changedLines(text, now).length, 4)]);
		expect([id, now.split('\n').filter((line) => /\^(?:ctl|chk)-/.test(line) && !/\^(?:ctl|chk)-[a-z0-9]{6}$/.test(line))]).toEqual([id, []]);
	}
}

const FAULTS = ['a disk that is full at once', 'a disk that is full after a write', 'a program that writes to the closed note', 'a program that writes to the open note', 'the plugin being switched off'] as const;

/** Each command meets one fault in a run, another one under another `FC_SEED`, and all of them with `FAULTS=all`. */
function meets(command: number, fault: number): boolean {
	return process.env['FAULTS'] === 'all' || (command + Number(process.env['FC_SEED'] ?? 0)) % FAULTS.length === fault;
}

function otherProgram({ plugin }: Run): void {
	const file = plugin.app.vault.getFileByPath(NOTE);
	if (!file) throw new Error('No note');
	plugin.faults.afterNextRead(NOTE, async () => { void plugin.app.vault.process(file, (text) => text.replace('## Controls\n', '## Controls\n- [ ] Other program q900q\n')); });
}

const tries: Readonly<Record<typeof FAULTS[number], (id: string) => Promise<void>>> = {
	'a disk that is full at once': async (id) => {
		const { plugin, disk } = await attempt(id, 'preview', ({ plugin: { faults } }) => { faults.failWrites('ENOSPC', { times: 99 }); });
		expect([id, notesOf(disk)]).toEqual([id, vault]);
		expectPlainWords(id, plugin);
	},
	'a disk that is full after a write': async (id) => {
		const { plugin, disk } = await attempt(id, 'preview', ({ plugin: { faults } }) => { faults.failWrites('ENOSPC', { skip: 1, times: 99 }); });
		expectWhole(id, disk);
		expectPlainWords(id, plugin);
	},
	'a program that writes to the closed note': async (id) => { expectWhole(id, (await attempt(id, 'preview', otherProgram)).disk); },
	'a program that writes to the open note': async (id) => { expectWhole(id, (await attempt(id, 'source', otherProgram)).disk); },
	'the plugin being switched off': async (id) => {
		const disk = new MemoryStore();
		const plugin = await startPlugin(vault, { disk });
		await plugin.open(NOTE);
		await plugin.run(id);
		const asked = plugin.dialogs().length > 0;
		await plugin.host.disable('post-mortem');
		await plugin.rest();
		expect([id, plugin.dialogs().length, document.querySelectorAll('[class*="post-mortem-"]').length]).toEqual([id, 0, 0]);
		if (asked) expect([id, notesOf(disk)]).toEqual([id, vault]);
	},
};

function notesOf(disk: MemoryStore): Record<string, string> {
	return Object.fromEntries(Object.entries(disk.texts()).filter(([path]) => path.endsWith('.md')));
}

/** What is said of the fault is made of words. */
function expectPlainWords(id: string, plugin: PluginHost): void {
	const said = [...plugin.notices(), ...plugin.dialogs().map((each) => each.textContent ?? '')].join('\n');
	expect([id, /undefined|\[object|\bnull\b/.exec(said)?.[0]]).toEqual([id, undefined]);
}

describe('every command', () => {
	it.each(FAULTS)('survives %s without costing a word (reliability 23, 41, 42)', async (fault) => {
		const [error, warning] = [jest.spyOn(console, 'error').mockImplementation(() => undefined), jest.spyOn(console, 'warn').mockImplementation(() => undefined)];
		for (const [number, id] of (await writingCommands()).entries()) {
			if (!meets(number, FAULTS.indexOf(fault))) continue;
			await tries[fault](id);
			await stopPlugins();
		}
		error.mockRestore();
		warning.mockRestore();
	});
});

describe('a plugin that is switched off', () => {
	it('in the middle of a write finishes that write or leaves the note alone, and comes back with the same sidebar (reliability 42)', async () => {
		const plugin = await startPlugin(vault);
		await plugin.run('open-panel');
		await new Promise((resolve) => setTimeout(resolve, 400));
		const rows = (): string[] => [...document.querySelectorAll('.post-mortem-row .post-mortem-title')].map((each) => each.getAttribute('aria-label') ?? '');
		await plugin.open(NOTE, 'preview');
		await plugin.run('add-checkpoint');
		await plugin.dialog().fill('What could be observed', 'q101q');
		plugin.faults.slowReads(50);
		plugin.dialog().el.querySelector<HTMLElement>('button.mod-cta')?.click();
		await new Promise((resolve) => setTimeout(resolve, 10));
		await plugin.host.disable('post-mortem');
		await new Promise((resolve) => setTimeout(resolve, 300));
		plugin.faults.clear();
		const text = await plugin.text(NOTE);
		expect(lostWords(vault[NOTE] ?? '', text)).toEqual([]);
		expect(text.split('q101q').length).toBeLessThanOrEqual(2);
		expect(await plugin.host.enable('post-mortem')).toBe(true);
		await new Promise((resolve) => setTimeout(resolve, 500));
		await plugin.rest();
		expect(rows()).toContain('To do: Send the notice q4q, INC-0007 Prices, 1 day overdue');
	});
});

describe('stored settings', () => {
	const DATA = '.obsidian/plugins/post-mortem/data.json';

	it.each(['', '{', 'null', '[]', '"text"', '{"idPrefix": 7, "incidentFolder": {"a": 1}, "rulesOff": "x"}'])('that are %j are read as far as they go, and nothing is saved on load (reliability 43)', async (data) => {
		const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		const disk = new MemoryStore();
		const plugin = await startPlugin({ ...vault, [DATA]: data }, { disk });
		quiet.mockRestore();
		expect(disk.texts()[DATA]).toBe(data);
		await plugin.run('create-incident');
		await plugin.dialog().fill('Title', 'Slow');
		await plugin.dialog().send();
		expect(await plugin.text('Post-mortems/INC-0008 Slow.md')).toContain('incident_id: INC-0008');
		expect(disk.texts()[DATA]).toBe(data);
	});

	it('of a newer version keep what this one does not know, also when another device changed them (reliability 43)', async () => {
		const disk = new MemoryStore();
		const plugin = await startPlugin(vault, { disk, settings: { idPrefix: 'A-', fromTheFuture: { deep: [1] } } });
		await plugin.host.changeSettingsOutside('post-mortem', JSON.stringify({ idPrefix: 'B-', fromTheFuture: { deep: [2] } }));
		await plugin.run('create-incident');
		await plugin.dialog().fill('Title', 'Slow');
		await plugin.dialog().send();
		expect(await plugin.text('Post-mortems/B-0001 Slow.md')).toContain('incident_id: B-0001');
		const tab = plugin.app.setting;
		tab.open();
		tab.openTabById('post-mortem');
		await plugin.rest();
		const underline = [...document.querySelectorAll<HTMLElement>('.setting-item')].find((each) => /nderline/.test(each.textContent ?? ''))?.querySelector<HTMLElement>('.checkbox-container');
		expect(underline).toBeTruthy();
		underline?.click();
		await plugin.rest();
		expect(JSON.parse(disk.texts()[DATA] ?? '')).toMatchObject({ idPrefix: 'B-', fromTheFuture: { deep: [2] }, underlineFindings: false });
		tab.close();
	});
});
