import { MemoryStore } from '../../host';
import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'INC-0007 Wrong prices.md';
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function withPanel(files: Readonly<Record<string, string>>, disk = new MemoryStore()): Promise<{ plugin: PluginHost; disk: MemoryStore }> {
	const plugin = await startPlugin(files, { disk });
	await plugin.run('open-panel');
	await wait(400);
	await plugin.rest();
	return { plugin, disk };
}

const rows = (): string[] => [...document.querySelectorAll('.post-mortem-panel .post-mortem-row .post-mortem-title')].map((each) => each.textContent ?? '');
const due = (text: string, id = 'chk-aaaaaa'): string => `- [ ] ${text} 📅 2026-11-20 ^${id}\n`;

describe('news of a note', () => {
	it.each(['as-told', 'newest-first'] as const)('that comes late and %s leaves what the note says last (reliability 45)', async (order) => {
		const { plugin, disk } = await withPanel({ 'Plan.md': due('First') });
		plugin.faults.holdMetadata();
		for (const text of ['The second one', 'Third']) {
			await disk.change('Plan.md', due(text));
			await plugin.host.settled();
		}
		await plugin.rest();
		expect(rows()).toEqual(['First']);
		plugin.faults.releaseMetadata(order);
		await plugin.rest();
		expect(rows()).toEqual(['Third']);
	});

	it.each(['as-told', 'newest-first'] as const)('that comes late and %s leaves out what is no concern of ours any more (reliability 45)', async (order) => {
		const { plugin, disk } = await withPanel({ 'Plan.md': 'Words\n' });
		plugin.faults.holdMetadata();
		for (const text of [due('First'), 'Only words again, and more of them\n']) {
			await disk.change('Plan.md', text);
			await plugin.host.settled();
		}
		plugin.faults.releaseMetadata(order);
		await plugin.rest();
		expect(rows()).toEqual([]);
	});

	it('that comes twice says it once (reliability 45)', async () => {
		const { plugin, disk } = await withPanel({ 'Plan.md': due('First') });
		plugin.faults.delayMetadata(20, 2);
		await disk.change('Plan.md', due('First') + due('Second', 'chk-bbbbbb'));
		await plugin.rest();
		await wait(60);
		await plugin.rest();
		expect(rows()).toEqual(['First', 'Second']);
	});

	it('that is deleted by then brings no ghost (reliability 45)', async () => {
		const { plugin, disk } = await withPanel({ 'Plan.md': due('First') });
		plugin.faults.holdMetadata();
		await disk.change('Plan.md', due('Second'));
		await plugin.host.settled();
		await disk.change('Plan.md', null);
		await plugin.host.settled();
		plugin.faults.releaseMetadata();
		await plugin.rest();
		expect(rows()).toEqual([]);
	});

	it('that was renamed by then stands under its new name (reliability 45)', async () => {
		const { plugin, disk } = await withPanel({ 'Plan.md': due('First') });
		plugin.faults.holdMetadata();
		await disk.change('Plan.md', due('Second'));
		await plugin.host.settled();
		await plugin.app.fileManager.renameFile(plugin.app.vault.getFileByPath('Plan.md') ?? (() => { throw new Error('No plan'); })(), 'Moved.md');
		await plugin.host.settled();
		plugin.faults.releaseMetadata('newest-first');
		await plugin.rest();
		expect(document.querySelector('.post-mortem-panel .post-mortem-title')?.getAttribute('aria-label')).toBe('To do: Second, Moved, 3 days overdue');
	});
});

describe('a great change', () => {
	it('of two thousand notes at once draws the sidebar a few times, and not once for each (reliability 44)', async () => {
		const files = Object.fromEntries(Array.from({ length: 2000 }, (_, number) => [`Notes/${number}.md`, number % 10 === 0 ? due(`Task ${number}`, `chk-${String(number).padStart(6, '0')}`) : 'Nothing\n']));
		const { plugin, disk } = await withPanel(files);
		expect(rows()).toHaveLength(20);
		expect(document.querySelector('.post-mortem-more')?.textContent).toBe('180 more');
		let drawn = 0;
		const observer = new MutationObserver(() => { drawn += 1; });
		observer.observe(document.querySelector('.post-mortem-panel') ?? document.body, { subtree: true, childList: true, characterData: true });
		for (const [path, text] of Object.entries(files)) await disk.change(path, text.replace('Task', 'Changed'));
		await plugin.rest();
		await wait(200);
		observer.disconnect();
		expect(rows()[0]).toBe('Changed 0');
		expect(drawn).toBeGreaterThan(0);
		expect(drawn).toBeLessThan(200);
	});

	it('of the folder’s name leaves every row, under its new place (reliability 44)', async () => {
		const { plugin } = await withPanel(Object.fromEntries(Array.from({ length: 50 }, (_, number) => [`Old/${number}.md`, due(`Task ${number}`, `chk-${String(number).padStart(6, '0')}`)])));
		const before = rows();
		await plugin.app.fileManager.renameFile(plugin.app.vault.getFolderByPath('Old') ?? (() => { throw new Error('No folder'); })(), 'New');
		await plugin.rest();
		await wait(150);
		expect(rows()).toEqual(before);
		document.querySelector<HTMLElement>('.post-mortem-panel .post-mortem-title')?.click();
		await plugin.rest();
		expect(plugin.app.workspace.getActiveFile()?.path).toBe('New/0.md');
	});
});

describe('a note in two panes', () => {
	it('is written once, shown in both, and taken back by one undo (reliability 46)', async () => {
		const before = incidentNote('## Timeline\n');
		const plugin = await startPlugin({ [NOTE]: before });
		await plugin.open(NOTE);
		const first = plugin.view();
		await plugin.app.workspace.getLeaf('split').openFile(first.file ?? (() => { throw new Error('No file'); })());
		await plugin.rest();
		await plugin.run('add-checkpoint');
		await plugin.dialog().fill('What could be observed', 'Seen');
		await plugin.dialog().send();
		await plugin.rest();
		const second = plugin.view();
		expect(second).not.toBe(first);
		expect(first.editor.getValue()).toBe(second.editor.getValue());
		expect(await plugin.text(NOTE)).toBe(second.editor.getValue());
		expect(second.editor.getValue().split('Seen')).toHaveLength(2);
		second.editor.undo();
		await plugin.rest();
		await wait(100);
		await plugin.rest();
		expect([first.editor.getValue(), second.editor.getValue(), await plugin.text(NOTE)]).toEqual([before, before, before]);
	});

	it('of which one is in reading view is written through the editor of the other (reliability 46)', async () => {
		const plugin = await startPlugin({ [NOTE]: incidentNote('## Timeline\n') });
		await plugin.open(NOTE);
		const editing = plugin.view();
		editing.editor.replaceRange('Not saved yet\n', { line: editing.editor.lastLine(), ch: 0 });
		await plugin.app.workspace.getLeaf('split').openFile(editing.file ?? (() => { throw new Error('No file'); })(), { state: { mode: 'preview' } });
		await plugin.run('add-checkpoint');
		await plugin.dialog().fill('What could be observed', 'Seen');
		await plugin.dialog().send();
		expect(await plugin.text(NOTE)).toContain('Seen');
		expect(await plugin.text(NOTE)).toContain('Not saved yet\n');
		expect(editing.editor.getValue()).toBe(await plugin.text(NOTE));
	});
});
