import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { MemoryStore } from '../../host';
import { sampleVault } from '../sample-vault';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';
import { answerDialogs, diceOf, type Dice } from './answer-dialogs';

const DAYS = Number(process.env['SOAK_DAYS'] ?? 3);
/** Days until everything has been drawn once and what is kept on purpose is there: drafts, folds, the caches of the simulated document. */
const WARM_UP = 5;

jest.setTimeout(60_000 + DAYS * 20_000);
afterEach(stopPlugins);

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

function heapAfterCollection(): number {
	if (typeof collect !== 'function') throw new Error('There is no way to collect garbage');
	for (let times = 0; times < 3; times++) Reflect.apply(collect, undefined, []);
	return process.memoryUsage().heapUsed;
}

interface Count {
	readonly heap: number;
	/** Elements in the document, and everything a plugin registers. */
	readonly rest: Readonly<Record<string, number>>;
}

/** Sidebars that were closed; an old one may live on in a cache of the simulated document, but not all of them. */
const closed: WeakRef<object>[] = [];
const MOST_ALIVE = 4;

/** A day: some commands with answers, the sidebar closed and opened, notes edited; in the evening the vault is as it was. */
async function liveOneDay(plugin: PluginHost, disk: MemoryStore, files: Readonly<Record<string, string>>, dice: Dice): Promise<void> {
	const ids = Object.keys(plugin.app.commands.commands).filter((id) => id.startsWith('post-mortem:')).map((id) => id.slice(12)).sort();
	const notes = Object.keys(files).filter((path) => path.startsWith('Post-mortems/INC-') && path.endsWith('.md'));
	for (let use = 0; use < 4; use++) {
		await plugin.open(notes[dice(notes.length)] ?? '', dice(3) === 0 ? 'preview' : 'source');
		const offered = ids.filter((id) => plugin.offers(id));
		await plugin.run(offered[dice(offered.length)] ?? 'open-panel');
		await plugin.rest();
		await answerDialogs(plugin, { dice, words: () => `Seen ${dice(1000)}`, notes: ['Send checklist', 'Acme SOW'] });
	}
	for (const leaf of plugin.app.workspace.getLeavesOfType('post-mortem')) closed.push(new WeakRef(leaf.view));
	plugin.app.workspace.detachLeavesOfType('post-mortem');
	await plugin.run('open-panel');
	for (const path of Object.keys(disk.texts()).filter((each) => !each.startsWith('.'))) {
		const before = files[path];
		if (before === undefined) await disk.change(path, null);
		else if (disk.texts()[path] !== before) await disk.change(path, before);
	}
	for (const path of Object.keys(files)) if (disk.texts()[path] === undefined) await disk.change(path, files[path] ?? '');
	for (const leaf of plugin.app.workspace.getLeavesOfType('markdown')) leaf.detach();
	for (const leaf of plugin.app.workspace.getLeavesOfType('empty')) leaf.detach();
	for (const notice of document.querySelectorAll<HTMLElement>('.notice')) notice.click();
	await new Promise((resolve) => setTimeout(resolve, 500));
	await plugin.rest();
}

function countOf(plugin: PluginHost): Count {
	return { heap: heapAfterCollection(), rest: { elements: document.querySelectorAll('*').length, ...plugin.host.footprint() } };
}

it('days of random use leave memory, listeners, timers and elements as they were (reliability 31, 42)', async () => {
	const quiet = [jest.spyOn(console, 'error'), jest.spyOn(console, 'warn')].map((each) => each.mockImplementation(() => undefined));
	const disk = new MemoryStore();
	const files = sampleVault();
	const plugin = await startPlugin(files, { disk, now: '2026-11-23T09:00:00Z' });
	await plugin.run('open-panel');
	const dice = diceOf(2026);
	const counts: Count[] = [];
	for (let day = 0; day < WARM_UP + DAYS; day++) {
		jest.setSystemTime(Date.parse('2026-11-23T09:00:00Z') + day * 86_400_000);
		window.dispatchEvent(new Event('focus'));
		await plugin.rest();
		await liveOneDay(plugin, disk, files, dice);
		for (const each of quiet) each.mockClear();
		if (day >= WARM_UP - 1) counts.push(countOf(plugin));
	}
	for (const each of quiet) each.mockRestore();
	if (process.env['SOAK_LOG']) process.stdout.write(counts.map((each) => JSON.stringify(each)).join('\n'));
	const [first, last] = [counts[0], counts.at(-1)];
	if (!first || !last) throw new Error('Nothing was counted');
	expect({ ...last.rest, elements: 0 }).toEqual({ ...first.rest, elements: 0 });
	expect((last.rest['elements'] ?? 0) / (first.rest['elements'] ?? 1)).toBeLessThan(1.1);
	expect(last.heap / first.heap).toBeLessThan(1.3);
	expect(closed.length).toBe(WARM_UP + DAYS);
	expect(closed.filter((each) => each.deref()).length).toBeLessThanOrEqual(MOST_ALIVE);
});
