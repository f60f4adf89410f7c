import { startPlugin, stopPlugins, suggestions, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const SIGNAL = 'Signals/2026-11-05 Old address.md';
const files = {
	[SIGNAL]: '---\nsignal_date: 2026-11-05\nsignal_source: provider mail\nsignal_gap:\nsignal_control:\n---\nThe reminder came to the old address, and was read by luck.\n',
	'Diary.md': 'Text\n',
};
const INCIDENT = 'Post-mortems/INC-0001 Old address.md';
const LINK = 'incident: "[[INC-0001 Old address]]"';

async function log(plugin: PluginHost, sentence: string): Promise<void> {
	await plugin.run('log-signal');
	await plugin.dialog().fill('What did you notice?', sentence);
}

describe('log signal', () => {
	it('needs one sentence and one key, and leaves the note that is open', async () => {
		const plugin = await startPlugin({ 'Diary.md': 'Text\n' });
		await plugin.open('Diary.md');
		await log(plugin, 'Two invoices had one number.');
		await plugin.press('Enter');
		expect(await plugin.text('Signals/2026-11-23 Two invoices had one number.md'))
			.toBe('---\nsignal_date: 2026-11-23\nsignal_source:\nsignal_gap:\nsignal_control:\n---\nTwo invoices had one number.\n');
		expect(plugin.view().file?.path).toBe('Diary.md');
		expect(plugin.notices()).toEqual([
			'Logged “2026-11-23 Two invoices had one number”. It waits in the sidebar until its control is in use, or it becomes an incident.',
		]);
	});

	it('brings a gap and a control for kinds that come again, until somebody writes their own', async () => {
		const plugin = await startPlugin({});
		await log(plugin, 'An answer took four days');
		const dialog = plugin.dialog();
		await dialog.fill('Where it came from', 'Scope dispute');
		expect(dialog.field('The one gap it points to').value).toMatch(/where the work ends and a change begins$/);
		await dialog.fill('First control to test', 'My own');
		await dialog.fill('Where it came from', 'slow communication');
		expect(dialog.field('The one gap it points to').value).toMatch(/^No time is promised/);
		expect(dialog.field('First control to test').value).toBe('My own');
		await dialog.send();
		expect(await plugin.text('Signals/2026-11-23 An answer took four days.md')).toContain('signal_source: slow communication\nsignal_gap: No time is promised');
		expect(plugin.notices().join()).toContain('It is a failure of communication: have a closer look');
	});

	it('puts the note where the last signal lies, beside one of the same name and never among templates', async () => {
		const plugin = await startPlugin({ 'Work/Noticed/2026-11-23 Late.md': '---\nsignal_date: 2026-11-23\n---\nLate\n', 'Templates/Signal.md': '---\nsignal_date: 2026-01-01\n---\n' });
		await log(plugin, 'Late');
		await plugin.dialog().send();
		expect(await plugin.text('Work/Noticed/2026-11-23 Late 2.md')).toContain('signal_date: 2026-11-23');
	});

	it('puts the first one beside the incidents', async () => {
		const plugin = await startPlugin({}, { settings: { incidentFolder: 'Work/Incidents' } });
		await log(plugin, 'Late');
		await plugin.dialog().send();
		expect(plugin.app.vault.getFileByPath('Work/Signals/2026-11-23 Late.md')).not.toBeNull();
	});

	it('writes nothing without a sentence or a day, and keeps what was typed when the disk refuses', async () => {
		const plugin = await startPlugin({ 'Signals/2026-11-01 Old.md': files[SIGNAL] });
		await log(plugin, '  ');
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toContain('What did you notice?');
		await plugin.dialog().fill('What did you notice?', 'Late');
		await plugin.dialog().fill('Noticed on', '');
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toBe('Choose the day it was noticed.');
		await plugin.dialog().fill('Noticed on', '2026-11-20');
		plugin.faults.failWrites('ENOSPC', { path: 'Signals/2026-11-20 Late.md' });
		await plugin.dialog().send();
		expect(plugin.dialog().field('What did you notice?').value).toBe('Late');
		await plugin.press('Escape');
		await plugin.run('log-signal');
		expect(plugin.dialog().field('What did you notice?').value).toBe('Late');
	});
});

describe('promote signal', () => {
	it('makes an incident of the open signal, and each links the other', async () => {
		const plugin = await startPlugin(files);
		await plugin.open(SIGNAL);
		await plugin.run('promote-signal');
		expect(plugin.dialog().field('Title').value).toBe('Old address');
		await plugin.dialog().send();
		const incident = await plugin.text(INCIDENT);
		expect(incident).toContain('incident_status: candidate');
		expect(incident).toMatch(/- 2026-11-05 \d\d:\d\d UTC \*\*Detected\*\* Old address \[\[2026-11-05 Old address\]\]\n/);
		expect(incident).toContain('**Actual:** The reminder came to the old address, and was read by luck.');
		expect(await plugin.text(SIGNAL)).toBe(files[SIGNAL].replace('signal_control:\n', `signal_control:\n${LINK}\n`));
		expect(plugin.notices()[0]).toBe('“2026-11-05 Old address” is now the incident “INC-0001 Old address”. Each links the other.');
	});

	it('lets one choose among those that wait', async () => {
		const plugin = await startPlugin({ ...files, 'Signals/2026-11-06 Done.md': '---\nsignal_date: 2026-11-06\nincident: "[[INC-0009 X]]"\n---\n', 'INC-0009 X.md': '---\nincident_id: INC-0009\n---\n' });
		await plugin.open('Diary.md');
		await plugin.run('promote-signal');
		expect(suggestions()).toEqual(['2026-11-05 Old addressSignals']);
	});

	it('opens the incident of one that was promoted', async () => {
		const plugin = await startPlugin({ ...files, [SIGNAL]: files[SIGNAL].replace('---\nThe', `${LINK}\n---\nThe`), [INCIDENT]: '---\nincident_id: INC-0001\n---\n' });
		await plugin.open(SIGNAL);
		await plugin.run('promote-signal');
		await plugin.rest();
		expect(plugin.view().file?.path).toBe(INCIDENT);
		expect(plugin.notices()).toEqual(['“2026-11-05 Old address” became “INC-0001 Old address” already.']);
	});

	it('writes only the missing link when the second half failed, and makes no second incident', async () => {
		const plugin = await startPlugin(files);
		await plugin.open('Diary.md');
		await plugin.run('promote-signal');
		await plugin.press('Enter');
		plugin.faults.failWrites('ENOSPC', { path: SIGNAL });
		await plugin.dialog().send();
		expect(plugin.notices()).toContain('The incident was created, but “2026-11-05 Old address” could not be changed. Promote it again to finish; no second incident will be made.');
		expect(await plugin.text(SIGNAL)).toBe(files[SIGNAL]);
		await plugin.open(SIGNAL);
		await plugin.run('promote-signal');
		await plugin.rest();
		expect(plugin.dialogs()).toEqual([]);
		expect(await plugin.text(SIGNAL)).toContain(LINK);
		expect(plugin.app.vault.getMarkdownFiles().filter(({ path }) => path.startsWith('Post-mortems/'))).toHaveLength(1);
	});

	it('starts from the button of a row and from the menu of a note', async () => {
		const plugin = await startPlugin(files);
		await plugin.run('open-panel');
		await new Promise((resolve) => setTimeout(resolve, 400));
		await plugin.rest();
		document.querySelector<HTMLElement>('.post-mortem-panel [aria-label="Promote to an incident: Old address"]')?.click();
		await plugin.rest();
		expect(plugin.dialog().field('Title').value).toBe('Old address');
		await plugin.press('Escape');
		const { Menu } = plugin.host.obsidian as { Menu: new () => { showAtPosition(at: { x: number; y: number }): void; hide(): void } };
		const menu = new Menu();
		plugin.app.workspace.trigger('file-menu', menu, plugin.app.vault.getFileByPath(SIGNAL), 'file-explorer-context-menu');
		menu.showAtPosition({ x: 0, y: 0 });
		expect([...document.querySelectorAll('.menu .menu-item-title')].map((each) => each.textContent)).toEqual(['Promote signal']);
		menu.hide();
	});

	it('says that none waits', async () => {
		const plugin = await startPlugin({ 'Diary.md': '' });
		await plugin.run('promote-signal');
		expect(plugin.notices()).toEqual(['No signal waits. Log one first.']);
	});
});
