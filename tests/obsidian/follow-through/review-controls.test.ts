import { incidentNote, linesOf } from '../../notation';
import { startPlugin, stopPlugins, type Dialog, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const LIST = 'Checklists/Send checklist.md';
const RECORD = '- [ ] Compare every price [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-10-01] 📅 2026-11-20 ^ctl-7k3q2a';
const SECOND = '- [ ] Read the test mail [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-10-01] 📅 2026-11-23 ^ctl-x2r7mv';
const note = incidentNote(`## Controls\n${RECORD}\n`, ['incident_status: resolved', 'incident_date: 2026-10-01', 'review_due: 2026-11-20']);
const both = note.replace(RECORD, `${RECORD}\n${SECOND}`);
const vault = {
	[NOTE]: note,
	[LIST]: '# Send checklist\n- [ ] Compare every price ^ctl-7k3q2a\n- [ ] Read the test mail ^ctl-x2r7mv\n',
	'Acme November.md': '- [x] Compare every price ^ctl-7k3q2a\n',
	'Diary.md': 'Text\n',
};
/** The moved record, and what stands below it. */
const moved = (record: string, ...below: readonly string[]): string => linesOf(record, ...below);

async function opened(files: Readonly<Record<string, string>> = vault, path = 'Diary.md', now = '2026-11-23T14:05:00Z'): Promise<{ plugin: PluginHost; dialog: Dialog }> {
	const plugin = await startPlugin(files, { now });
	await plugin.open(path);
	await plugin.run('review-controls');
	await plugin.rest();
	return { plugin, dialog: plugin.dialog() };
}

const shown = (dialog: Dialog): string => dialog.el.querySelector('.post-mortem-review')?.textContent ?? '';
const title = (dialog: Dialog): string => dialog.el.querySelector('.modal-title')?.textContent ?? '';
const result = (dialog: Dialog): string => dialog.el.querySelector<HTMLInputElement>('input[name$="result"]:checked')?.value ?? '';

async function panelRows(plugin: PluginHost): Promise<string[]> {
	await plugin.run('open-panel');
	await new Promise((resolve) => setTimeout(resolve, 400));
	await plugin.rest();
	return [...document.querySelectorAll('.post-mortem-panel .post-mortem-title')].map((each) => each.getAttribute('aria-label') ?? '');
}

describe('review-controls', () => {
	it('shows the control, where it stands and what the vault has found, already filled in', async () => {
		const { dialog } = await opened();
		expect(title(dialog)).toBe('Review control');
		expect(shown(dialog)).toContain('Compare every price');
		expect(shown(dialog)).toContain('INC-0007 Wrong prices');
		expect(shown(dialog)).toContain('In use: ticked in 1 note');
		expect(shown(dialog)).toContain('3 days overdue');
		expect(shown(dialog)).toContain('Acme November (ticked)');
		expect(result(dialog)).toBe('held');
		expect(dialog.field('In one line').value).toBe('ticked in [[Acme November]]');
		expect(dialog.names()).toEqual(['What happened', 'In one line', 'Tick the box', 'Review again']);
	});

	it('held and ticked makes a control verified: it leaves what is due and open, and the notice says why', async () => {
		const { plugin, dialog } = await opened();
		await dialog.send();
		expect(await plugin.text(NOTE)).toBe(note
			.replace(`${RECORD}\n`, moved(RECORD.replace('[ ]', '[x]'), '  - 2026-11-23 held: ticked in [[Acme November]]'))
			.replace('review_due: 2026-11-20', 'review_due:'));
		expect(plugin.dialogs()).toEqual([]);
		expect(plugin.notices()).toEqual(['Verified: “Compare every price” stands in “Send checklist”, it held when it counted, and your own notes show it.']);
		expect((await panelRows(plugin)).filter((row) => row.includes('Compare'))).toEqual([]);
	});

	it('is taken back by one undo where the note is open', async () => {
		const { plugin, dialog } = await opened(vault, NOTE);
		await dialog.send();
		expect(plugin.view().editor.getValue()).toContain('- 2026-11-23 held');
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
	});

	it('skipped asks why, hints at the line, moves the date, and the control slips; held after the wording changed, it is verified', async () => {
		const { plugin, dialog } = await opened({ ...vault, 'Acme November.md': '- [ ] Compare every price ^ctl-7k3q2a\n' });
		expect(result(dialog)).toBe('skipped');
		expect(dialog.field('In one line').value).toBe('unticked in [[Acme November]]');
		await dialog.send();
		expect(dialog.alert()).toBe('Choose why it was skipped first.');
		await dialog.choose('Why was it skipped?', 'wording');
		expect(dialog.hint('Why was it skipped?')).toMatch(/^Then the line should be rewritten/);
		await dialog.send();
		const slipped = RECORD.replace('2026-11-20', '2026-12-23');
		expect(await plugin.text(NOTE)).toBe(note
			.replace(`${RECORD}\n`, moved(slipped, '  - 2026-11-23 skipped (wording): unticked in [[Acme November]]'))
			.replace('review_due: 2026-11-20', 'review_due: 2026-12-23'));
		expect(plugin.notices()).toEqual([
			'Recorded that “Compare every price” was skipped: it has slipped. Change its line in “Send checklist” now. Next review: 2026-12-23.',
		]);
		expect((await panelRows(plugin)).find((row) => row.includes('Slipped'))).toContain('skipped at the review today (wording)');

		await plugin.app.vault.process(fileAt(plugin, LIST), (text) => text.replace('Compare every price', 'Compare every price with the dated list'));
		await plugin.app.vault.process(fileAt(plugin, 'Acme November.md'), (text) => text.replace('[ ]', '[x]'));
		await plugin.open(NOTE);
		await plugin.run('review-controls');
		await plugin.rest();
		const again = plugin.dialog();
		expect(result(again)).toBe('not exercised');
		await again.choose('What happened', 'held');
		await again.fill('In one line', 'ticked in [[Acme November]], new wording');
		await again.send();
		expect(await plugin.text(NOTE)).toBe(note.replace(`${RECORD}\n`, moved(
			slipped.replace('[ ]', '[x]').replace('2026-12-23', '2026-11-23'),
			'  - 2026-11-23 skipped (wording): unticked in [[Acme November]]',
			'  - 2026-11-23 held: ticked in [[Acme November]], new wording',
		)).replace('review_due: 2026-11-20', 'review_due:'));
		expect(plugin.notices().at(-1)).toMatch(/^Verified: /);
		expect((await panelRows(plugin)).filter((row) => row.includes('Compare'))).toEqual([]);
	});

	it('opens the artifact’s line from the hint and keeps what was filled in', async () => {
		const { plugin, dialog } = await opened();
		await dialog.choose('What happened', 'skipped');
		await dialog.choose('Why was it skipped?', 'placement');
		await dialog.fill('In one line', 'nobody looks there');
		await dialog.click('Open “Send checklist”');
		expect(plugin.view().file?.path).toBe(LIST);
		expect(plugin.view().editor.getCursor().line).toBe(1);
		await plugin.run('review-controls');
		await plugin.rest();
		expect([result(plugin.dialog()), plugin.dialog().field('In one line').value]).toEqual(['skipped', 'nobody looks there']);
	});

	it('goes from one to the next with the keyboard alone, saying how far it is', async () => {
		const { plugin, dialog } = await opened({ ...vault, [NOTE]: both });
		expect(title(dialog)).toBe('Review controls: 1 of 2');
		expect(document.activeElement).toMatchObject({ type: 'radio', value: 'held' });
		expect(dialog.hint('What happened')).toBe('It was used, and it worked. Keys: h, s, o, n.');
		await plugin.press('o');
		expect(result(dialog)).toBe('overridden');
		await plugin.press('Enter');
		const second = plugin.dialog();
		expect([plugin.dialogs().length, title(second)]).toEqual([1, 'Review controls: 2 of 2']);
		expect(shown(second)).toContain('Read the test mail');
		expect(result(second)).toBe('not exercised');
		await plugin.press('Enter');
		expect(plugin.dialogs()).toEqual([]);
		expect(await plugin.text(NOTE)).toBe(both
			.replace(`${RECORD}\n`, moved(RECORD.replace('2026-11-20', '2026-12-23'), '  - 2026-11-23 overridden'))
			.replace(`${SECOND}\n`, moved(SECOND.replace('2026-11-23', '2026-12-23'), '  - 2026-11-23 not exercised'))
			.replace('review_due: 2026-11-20', 'review_due: 2026-12-23'));
	});

	it('leaves a control for later without a word in the note', async () => {
		const { plugin, dialog } = await opened({ ...vault, [NOTE]: both });
		await dialog.click('Skip for now');
		expect(shown(plugin.dialog())).toContain('Read the test mail');
		expect(await plugin.text(NOTE)).toBe(both);
	});

	it('offers everything due or the controls of the incident that is open', async () => {
		const other = incidentNote('## Controls\n- [ ] Test the form 📅 2027-03-01 ^ctl-aaaaaa\n- [-] Dropped ^ctl-bbbbbb\n').replace('0007', '0008');
		const { plugin, dialog } = await opened({ ...vault, 'INC-0008 Lost mail.md': other }, 'INC-0008 Lost mail.md');
		expect(dialog.options('Which controls')).toEqual(['Everything due (1)', 'INC-0008 (1)']);
		await dialog.fill('Which controls', '1');
		await plugin.rest();
		expect(plugin.dialogs()).toHaveLength(1);
		expect(shown(plugin.dialog())).toContain('Test the form');
		expect(shown(plugin.dialog())).toContain('No copy of this control was found');
	});

	it('says kindly that nothing is due, with the next date there is', async () => {
		const plugin = await startPlugin({ [NOTE]: note.replace('📅 2026-11-20', '📅 2026-12-23'), 'Diary.md': '' });
		await plugin.open('Diary.md');
		await plugin.run('review-controls');
		expect(plugin.notices()).toEqual(['No review is due. The next one is on 2026-12-23, in 30 days: “Compare every price”.']);
		expect(plugin.dialogs()).toEqual([]);
		const bare = await startPlugin({ 'Diary.md': '' });
		await bare.run('review-controls');
		expect(bare.notices().at(-1)).toMatch(/no control has a date to come/);
	});

	it('does not call verified what has lost its line', async () => {
		const { plugin, dialog } = await opened({ ...vault, [LIST]: '# Send checklist\n' });
		await dialog.send();
		expect(plugin.notices()[0]).toMatch(/^Recorded that “Compare every price” held\. Its line is not in its document/);
	});

	it('reviews a control without an id, found by its line', async () => {
		const plain = '- [ ] Compare every price [owner:: Producer] 📅 2026-11-20';
		const { plugin, dialog } = await opened({ ...vault, [NOTE]: note.replace(RECORD, plain) });
		await dialog.send();
		expect(await plugin.text(NOTE)).toContain(`${plain.replace('2026-11-20', '2026-12-23')}\n  - 2026-11-23 not exercised\n`);
	});

	it('refuses, with everything typed still there, when the note is gone, the id stands twice, or a merge is unfinished', async () => {
		for (const [change, reason] of [
			[async (plugin: PluginHost) => plugin.app.vault.delete(fileAt(plugin, NOTE)), /The note is gone/],
			[async (plugin: PluginHost) => rewrite(plugin, (text) => `${text}- [ ] Again ^ctl-7k3q2a\n`), /stands on line \d+ and on line \d+/],
			[async (plugin: PluginHost) => rewrite(plugin, (text) => `${text}<<<<<<< HEAD\n`), /merge conflict/],
			[async (plugin: PluginHost) => rewrite(plugin, (text) => text.replace('^ctl-7k3q2a', '')), /changed or is gone/],
		] as const) {
			const { plugin, dialog } = await opened();
			await dialog.fill('In one line', 'typed');
			await change(plugin);
			await plugin.rest();
			const before = plugin.app.vault.getFileByPath(NOTE) ? await plugin.text(NOTE) : undefined;
			await dialog.send();
			expect(dialog.alert()).toMatch(reason);
			expect(dialog.field('In one line').value).toBe('typed');
			if (before !== undefined) expect(await plugin.text(NOTE)).toBe(before);
			await stopPlugins();
		}
	});

	it('draws what notes say as text (reliability 33)', async () => {
		const { dialog } = await opened({ ...vault, [NOTE]: note.replace('Compare every price', 'Compare <img src=x onerror=alert(1)> prices') });
		expect(shown(dialog)).toContain('<img src=x onerror=alert(1)>');
		expect(dialog.el.querySelector('img')).toBeNull();
	});
});

async function rewrite(plugin: PluginHost, change: (text: string) => string): Promise<void> {
	await plugin.app.vault.process(fileAt(plugin, NOTE), change);
}

function fileAt(plugin: PluginHost, path: string) {
	const file = plugin.app.vault.getFileByPath(path);
	if (!file) throw new Error(path);
	return file;
}
