import { incidentNote, linesOf } from '../../notation';
import { startPlugin, stopPlugins, type Dialog, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const RECORD = '- [ ] Compare every price [kind:: checklist step] [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-11-20] 📅 2026-12-20 ^ctl-7k3q2a';
const LOOK = '  - [ ] Can it be verified from the record? [verify:: [[Acme November]]] 📅 2026-11-22 ^chk-a1b2c3';
const DONE = '  - [x] Can it be verified from the record? [verify:: [[Acme November]]] 📅 2026-11-22 ✅ 2026-11-23 ^chk-a1b2c3';
const note = incidentNote(`## Controls\n${RECORD}\n${LOOK}\n`, ['incident_status: resolved', 'incident_date: 2026-10-01', 'review_due: 2026-11-22']);
const vault = {
	[NOTE]: note,
	'Checklists/Send checklist.md': '# Send checklist\n- [ ] Compare every price ^ctl-7k3q2a\n',
	'Clients/Acme November.md': '# Acme November\n- [x] Compare every price ^ctl-7k3q2a\n',
	'Diary.md': 'Text\n',
};
const withoutLookIds = (text: string): string => text.replace(/chk-(?!a1b2c3)[a-z0-9]{6}/g, 'chk-000000');

async function panelRows(plugin: PluginHost): Promise<HTMLElement[]> {
	await plugin.run('open-panel');
	await new Promise((resolve) => setTimeout(resolve, 400));
	await plugin.rest();
	return [...document.querySelectorAll<HTMLElement>('.post-mortem-panel .post-mortem-title')];
}

async function opened(path = 'Diary.md'): Promise<{ plugin: PluginHost; dialog: Dialog }> {
	const plugin = await startPlugin(vault);
	await plugin.open(path);
	await plugin.run('review-controls');
	await plugin.rest();
	return { plugin, dialog: plugin.dialog() };
}

describe('a look at a live project that is due', () => {
	it('is asked among the reviews: could it be verified from the record?', async () => {
		const { dialog } = await opened();
		expect(dialog.el.querySelector('.modal-title')?.textContent).toBe('Verify from the record');
		expect(dialog.el.querySelector('.post-mortem-review')?.textContent).toContain('Acme November');
		expect(dialog.names()).toEqual(['Could it be verified from the record?', 'In one line']);
		await dialog.send();
		expect(dialog.alert()).toBe('Choose yes or no first.');
	});

	it('is done with a yes, which the record keeps', async () => {
		const { plugin, dialog } = await opened();
		await dialog.choose('Could it be verified from the record?', 'yes');
		await dialog.send();
		expect(await plugin.text(NOTE)).toBe(note
			.replace(LOOK, linesOf(DONE, '  - 2026-11-23 verifiable (yes): in [[Acme November]]').trimEnd())
			.replace('review_due: 2026-11-22', 'review_due: 2026-12-20'));
		expect(plugin.notices()).toEqual(['Recorded: “Compare every price” can be verified from the record.']);
		expect(plugin.dialogs()).toEqual([]);
	});

	it('asks after a no for a visible mark, plans another look, and the panel and the check keep saying so', async () => {
		const { plugin, dialog } = await opened(NOTE);
		const { editor } = plugin.view();
		await dialog.choose('Could it be verified from the record?', 'no');
		expect(dialog.hint('Could it be verified from the record?')).toMatch(/^Then the step needs a visible mark/);
		await dialog.fill('In one line', 'in [[Acme November]]; nobody initialled it');
		expect(dialog.hint('Look again on')).toBe('The day of the look: in 7 days.');
		await dialog.send();
		expect(withoutLookIds(editor.getValue())).toBe(note
			.replace(LOOK, linesOf(
				DONE, '  - 2026-11-23 verifiable (no): in [[Acme November]]; nobody initialled it',
				'  - [ ] Can it be verified from the record? [verify:: [[Acme November]]] 📅 2026-11-30 ^chk-000000').trimEnd())
			.replace('review_due: 2026-11-22', 'review_due: 2026-11-30'));
		expect(plugin.notices()[0]).toBe('Recorded: “Compare every price” can’t be verified from the record. Give its line in “Send checklist” a visible mark now. You look again on 2026-11-30.');
		const labels = (await panelRows(plugin)).map((row) => row.getAttribute('aria-label') ?? '');
		expect(labels.find((label) => label.includes('In use'))).toContain('could not be verified from the record today');
		expect(document.querySelector('.post-mortem-panel')?.textContent).toContain('On 2026-11-23 nobody could tell from the record whether it was done.');
		editor.undo();
		expect(editor.getValue()).toBe(note);
	});

	it('is a row of what is due that opens the question instead of being ticked, and can be postponed', async () => {
		const plugin = await startPlugin(vault);
		const row = (await panelRows(plugin)).find((each) => each.getAttribute('aria-label')?.startsWith('To do: Verify in Acme November: Compare every price'));
		expect(row?.closest('.post-mortem-row')?.querySelector('input')).toBeNull();
		row?.focus();
		await plugin.press('r');
		expect(plugin.dialog().names()).toContain('Could it be verified from the record?');
		await plugin.press('Escape');
		row?.focus();
		await plugin.press('p');
		await plugin.dialog().send();
		expect(await plugin.text(NOTE)).toContain('[verify:: [[Acme November]]] 📅 2026-11-24 ^chk-a1b2c3');
	});
});

describe('a look is planned', () => {
	it('with a new step, in the same write as its record', async () => {
		const plugin = await startPlugin({ ...vault, [NOTE]: note.replace(`${RECORD}\n${LOOK}\n`, '') });
		await plugin.open(NOTE);
		await plugin.run('add-control');
		const dialog = plugin.dialog();
		await dialog.fill('What it says', 'Read the test mail');
		await dialog.fill('Goes into', 'Send checklist');
		expect(dialog.names()).not.toContain('Look there on');
		await dialog.fill('Try it in', 'Acme November');
		expect(dialog.hint('Look there on')).toBe('The day of the look: in 7 days.');
		await dialog.send();
		expect(withoutLookIds(plugin.view().editor.getValue())).toMatch(
			/\n- \[ \] Read the test mail .* \^ctl-[a-z0-9]{6}\n {2}- \[ \] Can it be verified from the record\? \[verify:: \[\[Acme November\]\]\] 📅 2026-11-30 \^chk-000000\n/);
		expect(plugin.notices()[0]).toMatch(/You look in “Acme November” on 2026-11-30\.$/);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).not.toContain('Read the test mail');
	});

	it('is offered for steps and changes, not for clauses and breakers', async () => {
		const plugin = await startPlugin(vault);
		await plugin.open(NOTE);
		await plugin.run('add-control');
		const dialog = plugin.dialog();
		const offered: string[] = [];
		for (const kind of ['checklist step', 'contract clause', 'template change', 'circuit breaker', 'protocol change']) {
			await dialog.fill('Kind', kind);
			if (dialog.names().includes('Try it in')) offered.push(kind);
		}
		expect(offered).toEqual(['checklist step', 'template change', 'protocol change']);
	});

	it('after a review that did not hold, in the same write as its result', async () => {
		const plugin = await startPlugin({ ...vault, [NOTE]: note.replace(`${LOOK}\n`, '').replace('2026-12-20 ^ctl', '2026-11-20 ^ctl') });
		await plugin.open(NOTE);
		await plugin.run('review-controls');
		await plugin.rest();
		const dialog = plugin.dialog();
		expect(dialog.names()).not.toContain('Try it in');
		await dialog.choose('What happened', 'skipped');
		await dialog.choose('Why was it skipped?', 'wording');
		await dialog.fill('Try it in', 'Acme November');
		await dialog.send();
		expect(withoutLookIds(plugin.view().editor.getValue())).toMatch(
			/📅 2026-12-23 \^ctl-7k3q2a\n {2}- 2026-11-23 skipped \(wording\).*\n {2}- \[ \] Can it be verified from the record\? \[verify:: \[\[Acme November\]\]\] 📅 2026-11-30 \^chk-000000\n/);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).not.toContain('skipped');
	});
});
