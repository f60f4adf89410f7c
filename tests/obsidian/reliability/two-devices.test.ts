import { changesBetween, applied } from '../../host/shell/editor/text-merge';
import { MemoryStore } from '../../host';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';
import { answerDialogs, diceOf } from './answer-dialogs';
import { lostWords } from './what-was-lost';

jest.setTimeout(180_000);
afterEach(stopPlugins);

type Files = Readonly<Record<string, string>>;

const PRICES = 'Post-mortems/INC-0001 Prices.md';
const LIST = 'Send checklist.md';

const shared: Files = {
	[PRICES]: [
		'---', 'incident_id: INC-0001', 'incident_status: open', 'incident_date: 2026-11-20', 'severity: P2', '---',
		'## Expected and actual', '**Expected:** q1q', '**Actual:** q2q', '', '## Timeline', '- 2026-11-20 09:00 UTC **Detected** q3q', '',
		'## Response', '- [ ] Send the notice q4q 📅 2026-11-22 ^chk-aaaaaa', '', '## Controls',
		'- [ ] Compare every price q5q [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-11-20] 📅 2026-11-21 ^ctl-aaaaaa', '',
	].join('\n'),
	[LIST]: '# Send\n\n## Delivery\n- [ ] Compare every price q6q ^ctl-aaaaaa\n\n## Kickoff\n- [ ] Subject q7q\n',
	'Acme.md': 'See [[INC-0001 Prices]]. q8q\n',
};

function textsOf(disk: MemoryStore): Record<string, string> {
	return Object.fromEntries(Object.entries(disk.texts()).filter(([path]) => path.endsWith('.md')));
}

/** Uses the plugin on a copy of the vault that nobody else sees, and answers with what the copy holds then. */
async function onDevice(files: Files, use: (plugin: PluginHost) => Promise<void>): Promise<Record<string, string>> {
	const disk = new MemoryStore();
	const plugin = await startPlugin(files, { disk });
	await use(plugin);
	await plugin.rest();
	const left = textsOf(disk);
	await stopPlugins();
	return left;
}

/** As a sync does: each note is merged by lines from what both had before; a note that only one has comes along. */
function merged(base: Files, one: Files, two: Files): Record<string, string> {
	const paths = new Set([...Object.keys(one), ...Object.keys(two)]);
	return Object.fromEntries([...paths].flatMap((path): [string, string][] => {
		const [mine, theirs, before] = [one[path], two[path], base[path]];
		if (mine === undefined || theirs === undefined) {
			const left = mine ?? theirs ?? '';
			return before === undefined || before !== left ? [[path, left]] : [];
		}
		const start = before ?? '';
		return [[path, applied(mine, changesBetween(start, theirs).map(changesBetween(start, mine)))]];
	}));
}

async function create(plugin: PluginHost, title: string): Promise<void> {
	await plugin.run('create-incident');
	await plugin.dialog().fill('Title', title);
	await plugin.dialog().send();
	await plugin.rest();
}

async function checkpoint(plugin: PluginHost, said: string): Promise<void> {
	await plugin.open(PRICES);
	await plugin.run('add-checkpoint');
	await plugin.dialog().fill('What could be observed', said);
	await plugin.dialog().send();
}

async function control(plugin: PluginHost, said: string): Promise<void> {
	await plugin.open(PRICES);
	await plugin.run('add-control');
	await plugin.dialog().fill('What it says', said);
	await plugin.dialog().fill('Goes into', 'Send checklist');
	await plugin.rest();
	await plugin.dialog().send();
}

const said = (): string => document.querySelector('.post-mortem-panel')?.textContent ?? '';

describe('one vault edited offline on two devices', () => {
	it('keeps what both wrote; one id given twice is shown, and renumbering mends it (reliability 20)', async () => {
		const phone = await onDevice(shared, async (plugin) => {
			await create(plugin, 'Slow shop q101q');
			await checkpoint(plugin, 'Seen on the phone q102q');
			await control(plugin, 'Read the mail on a phone q103q');
		});
		const desk = await onDevice(shared, async (plugin) => {
			await create(plugin, 'Lost form q201q');
			await checkpoint(plugin, 'Seen at the desk q202q');
			await control(plugin, 'Test the form q203q');
		});
		const together = merged(shared, phone, desk);
		for (const side of [phone, desk]) {
			for (const [path, text] of Object.entries(side)) expect([path, lostWords(text, together[path] ?? '')]).toEqual([path, []]);
		}
		const disk = new MemoryStore();
		const plugin = await startPlugin(together, { disk });
		await plugin.run('open-panel');
		await new Promise((resolve) => setTimeout(resolve, 400));
		await plugin.rest();
		expect(said()).toContain('INC-0002 Slow shop q101q');
		expect(said()).toContain('INC-0002 Lost form q201q');
		expect(said()).toMatch(/same id|Duplicate/i);
		expect(textsOf(disk)).toEqual(together);

		await plugin.open('Post-mortems/INC-0002 Slow shop q101q.md');
		await plugin.run('renumber-incident');
		await answerDialogs(plugin, { dice: diceOf(1), words: () => 'x', notes: [] });
		await plugin.rest();
		await new Promise((resolve) => setTimeout(resolve, 200));
		const left = textsOf(disk);
		expect(Object.keys(left).filter((path) => path.includes('INC-000')).sort()).toEqual([
			PRICES, 'Post-mortems/INC-0002 Lost form q201q.md', 'Post-mortems/INC-0003 Slow shop q101q.md',
		]);
		expect(left['Post-mortems/INC-0003 Slow shop q101q.md']).toContain('incident_id: INC-0003\n');
		expect(lostWords(Object.values(together).join('\n'), Object.values(left).join('\n'))).toEqual([]);
		expect(said()).not.toMatch(/same id|Duplicate/i);
	});

	it('keeps one review and one postponement of the same control apart, line by line (reliability 20, 23)', async () => {
		const postponed = await onDevice(shared, async (plugin) => {
			await plugin.open(PRICES);
			plugin.view().editor.setCursor({ line: shared[PRICES]?.split('\n').findIndex((line) => line.includes('^chk-aaaaaa')) ?? 0, ch: 0 });
			await plugin.run('postpone');
			await plugin.press('Enter');
		});
		const reviewed = await onDevice(shared, async (plugin) => {
			await plugin.open(PRICES);
			await plugin.run('review-controls');
			await plugin.rest();
			await plugin.dialog().choose('What happened', 'held');
			await plugin.dialog().fill('In one line', 'Seen working q301q');
			await plugin.dialog().send();
		});
		const together = merged(shared, postponed, reviewed)[PRICES] ?? '';
		expect(together).toContain('- [ ] Send the notice q4q 📅 2026-11-24 ^chk-aaaaaa');
		expect(together).toContain('  - 2026-11-23 held: Seen working q301q');
		expect(lostWords(shared[PRICES] ?? '', together)).toEqual([]);
	});

	it('loses no word and no note, whatever either does (reliability 20)', async () => {
		const quiet = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		for (const seed of [11, 12]) {
			const sides: Record<string, string>[] = [];
			for (const device of [1, 2]) {
				let count = seed * 1000 + device * 100;
				const dice = diceOf(count);
				sides.push(await onDevice(shared, async (plugin) => {
					const ids = Object.keys(plugin.app.commands.commands).filter((id) => id.startsWith('post-mortem:')).map((id) => id.slice(12)).sort();
					for (let round = 0; round < 4; round++) {
						await plugin.open(PRICES, dice(2) === 0 ? 'source' : 'preview');
						const offered = ids.filter((id) => plugin.offers(id) && !/root-cause|renumber|fix-finding/.test(id));
						await plugin.run(offered[dice(offered.length)] ?? 'create-incident');
						await plugin.rest();
						await answerDialogs(plugin, { dice, words: () => `q${count += 1}q`, notes: ['Send checklist', 'Acme'] });
					}
				}));
			}
			const [one = {}, two = {}] = sides;
			const together = merged(shared, one, two);
			for (const side of sides) {
				for (const [path, text] of Object.entries(side)) expect([seed, path, lostWords(text, together[path] ?? '')]).toEqual([seed, path, []]);
			}
			const disk = new MemoryStore();
			const plugin = await startPlugin(together, { disk });
			await plugin.run('open-panel');
			await new Promise((resolve) => setTimeout(resolve, 350));
			expect(textsOf(disk)).toEqual(together);
			await stopPlugins();
		}
		quiet.mockRestore();
	});
});
