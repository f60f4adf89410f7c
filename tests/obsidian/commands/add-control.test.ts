import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, suggestions, withoutIds, type Dialog, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const LIST = 'Checklists/Send checklist.md';
const note = incidentNote('## Controls\n\n## Client messages\n', ['incident_date: 2026-11-23', 'review_due:', 'checklists: "[[Send checklist]]"']);
const list = '# Send checklist\n\n## Before writing\n- [ ] Subject agreed\n\n## Delivery\n- [ ] Test mail read\n\n## After the send\n- [ ] Record\n';
const vault = { [NOTE]: note, [LIST]: list, 'Diary.md': '' };

const STEP = 'Compare every price with the price list and initial the record';
const RECORD = `- [ ] ${STEP} [kind:: checklist step] [stage:: delivery] [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-11-23] 📅 2026-12-23 ^ctl-000000\n`;
const LINE = `- [ ] ${STEP} ([[INC-0007 Wrong prices|INC-0007]]) ^ctl-000000\n`;

async function opened(files: Readonly<Record<string, string>> = vault, mode: 'source' | 'preview' = 'source'): Promise<{ plugin: PluginHost; dialog: Dialog }> {
	const plugin = await startPlugin(files, { settings: { defaultOwner: 'Producer' } });
	await plugin.open(NOTE, mode);
	await plugin.run('add-control');
	return { plugin, dialog: plugin.dialog() };
}

async function filled(mode?: 'source' | 'preview'): Promise<{ plugin: PluginHost; dialog: Dialog }> {
	const { plugin, dialog } = await opened(vault, mode);
	await dialog.fill('What it says', STEP);
	await dialog.fill('Goes into', 'Send checklist');
	await plugin.rest();
	return { plugin, dialog };
}

describe('add-control', () => {
	it('writes a step under the heading of its stage and the record into the incident, taken back by one undo there', async () => {
		const { plugin, dialog } = await filled();
		expect(dialog.names()).toEqual(['Kind', 'What it says', 'Stage', 'Owner', 'Goes into', 'Place in the note', 'Effect', 'First review', 'Try it in']);
		expect(dialog.hint('First review')).toBe('The day to look whether it is used: in 30 days.');
		expect(dialog.options('Place in the note')).toEqual(
			['Send checklist', 'Before writing', 'Delivery', 'After the send', 'New heading at the end', 'End of the note']);
		await dialog.click('Add control');
		const [record, line] = [await plugin.text(NOTE), await plugin.text(LIST)];
		expect(withoutIds(line)).toBe(list.replace('Test mail read\n', `Test mail read\n${LINE}`));
		expect(withoutIds(record)).toBe(note.replace('review_due:', 'review_due: 2026-12-23').replace('## Controls\n', `## Controls\n${RECORD}`));
		expect(/ctl-\w{6}/.exec(record)?.[0]).toBe(/ctl-\w{6}/.exec(line)?.[0]);
		expect(plugin.notices()).toEqual(['The control stands in “Send checklist” and in the incident. Each copy of it in live work shows its use; next review: 2026-12-23.']);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
	});

	it('writes a clause as a paragraph, with the day from which it applies', async () => {
		const { plugin, dialog } = await opened({ ...vault, 'Acme SOW.md': '## Scope\nCare of the site.\n' });
		await dialog.fill('Kind', 'contract clause');
		expect(dialog.names()).toContain('Applies');
		expect(dialog.field('Applies').value).toBe('next amendment');
		await dialog.fill('What it says', 'Prices reach the studio as one dated list.');
		await dialog.fill('Stage', '');
		await dialog.fill('Goes into', 'Acme SOW');
		await plugin.rest();
		await dialog.fill('Place in the note', 'heading 0');
		await dialog.fill('Effect', 'quality');
		await dialog.send();
		expect(withoutIds(await plugin.text('Acme SOW.md'))).toBe(
			'## Scope\nCare of the site.\n\nPrices reach the studio as one dated list. ([[INC-0007 Wrong prices|INC-0007]]) ^ctl-000000\n');
		expect(withoutIds(await plugin.text(NOTE))).toContain(
			'- [ ] Prices reach the studio as one dated list. [kind:: contract clause] [owner:: Producer] [effect:: quality] [in:: [[Acme SOW]]] '
			+ '[applies:: next amendment] [placed:: 2026-11-23] 📅 2026-12-23 ^ctl-000000\n');
	});

	it('adds a heading for the stage where the note has none (reliability 11)', async () => {
		const { plugin, dialog } = await filled();
		await dialog.fill('Stage', 'handoff');
		expect(dialog.field('Place in the note').value).toBe('new');
		expect(dialog.field('Heading').value).toBe('Handoff');
		await dialog.send();
		expect(withoutIds(await plugin.text(LIST))).toBe(`${list}\n## Handoff\n${LINE}`);
	});

	it('records an intent when no note is named, and says so', async () => {
		const { plugin, dialog } = await opened();
		await dialog.fill('What it says', STEP);
		await dialog.send();
		expect(withoutIds(await plugin.text(NOTE))).toContain(
			`- [ ] ${STEP} [kind:: checklist step] [stage:: delivery] [owner:: Producer] 📅 2026-12-23 ^ctl-000000\n`);
		expect(plugin.notices()[0]).toMatch(/^Recorded in “INC-0007 Wrong prices” as an intent\./);
	});

	it('offers artifacts first and tells notes of one name apart', async () => {
		const { dialog } = await opened({ ...vault, 'A/Send procedure.md': '', 'B/Send procedure.md': '' });
		await dialog.fill('Goes into', '');
		expect(suggestions()[0]).toBe('Send checklistChecklists');
		expect(suggestions().slice(1, 3).sort()).toEqual(['A/Send procedureA', 'B/Send procedureB']);
		expect(suggestions()[3]).toBe('Diary');
	});

	it('does not take a name that no note has for an intent', async () => {
		const { plugin, dialog } = await opened();
		await dialog.fill('What it says', STEP);
		await dialog.fill('Goes into', 'Sned checklist');
		await dialog.send();
		expect(dialog.alert()).toBe('There is no such note. Choose one from the list, or leave this empty.');
		expect(await plugin.text(NOTE)).toBe(note);
	});

	it('refuses the same step twice, with its line, and writes neither note', async () => {
		const { plugin, dialog } = await filled();
		await dialog.send();
		const [record, line] = [await plugin.text(NOTE), await plugin.text(LIST)];
		await plugin.run('add-control');
		await plugin.dialog().fill('What it says', `${STEP.toUpperCase()}!`);
		await plugin.dialog().fill('Goes into', 'Send checklist');
		await plugin.rest();
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toMatch(/already.* on line \d+\.$/);
		expect([await plugin.text(NOTE), await plugin.text(LIST)]).toEqual([record, line]);
	});

	it('says which half is done when the incident cannot be written, and finishes it when sent again (reliability 41)', async () => {
		const { plugin, dialog } = await filled('preview');
		plugin.faults.failWrites('ENOSPC', { path: /INC-0007/ });
		const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		await dialog.send();
		expect(logged).toHaveBeenCalledTimes(1);
		logged.mockRestore();
		expect(dialog.alert()).toMatch(/^The line stands in “Send checklist”, but the incident could not be written\. Save again to finish/);
		expect(dialog.field('Goes into').disabled).toBe(true);
		expect(await plugin.text(NOTE)).toBe(note);
		await dialog.send();
		expect(plugin.dialogs()).toEqual([]);
		expect(withoutIds(await plugin.text(LIST))).toBe(list.replace('Test mail read\n', `Test mail read\n${LINE}`));
		expect(withoutIds(await plugin.text(NOTE))).toContain(RECORD);
	});

	it('keeps a record in the editor when the disk refuses it, says so, and saves it once later (reliability 41)', async () => {
		const { plugin, dialog } = await filled();
		plugin.faults.failWrites('ENOSPC', { path: /INC-0007/, times: 1 });
		const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		await dialog.send();
		logged.mockRestore();
		expect(plugin.dialogs()).toEqual([]);
		expect(plugin.host.notices().join()).toContain('could not be saved yet');
		const { editor } = plugin.view();
		expect(editor.getValue().split(STEP)).toHaveLength(2);
		editor.replaceRange('\n', { line: editor.lastLine(), ch: 0 });
		await plugin.rest();
		expect((await plugin.text(NOTE)).split(STEP)).toHaveLength(2);
	});

	it('writes nothing when words would be read as fields of the record', async () => {
		const { plugin, dialog } = await filled();
		await dialog.fill('What it says', 'Check prices [owner:: somebody]');
		await dialog.send();
		expect(dialog.alert()).toContain('would be read as part of the control’s own fields');
		expect(await plugin.text(LIST)).toBe(list);
		expect(await plugin.text(NOTE)).toBe(note);
	});

	it('follows a note that is renamed while the dialog is open (reliability 22)', async () => {
		const { plugin, dialog } = await filled();
		const [file, incident] = [plugin.app.vault.getFileByPath(LIST), plugin.app.vault.getFileByPath(NOTE)];
		if (!file || !incident) throw new Error('The notes are gone');
		await plugin.app.fileManager.renameFile(file, 'Sending.md');
		await plugin.app.fileManager.renameFile(incident, 'INC-0007 Prices.md');
		await plugin.rest();
		expect(dialog.field('Goes into').value).toBe('Sending');
		await dialog.send();
		expect(withoutIds(await plugin.text('Sending.md'))).toContain('([[INC-0007 Prices|INC-0007]]) ^ctl-000000\n');
		expect(await plugin.text('INC-0007 Prices.md')).toContain('[in:: [[Sending]]]');
	});

	it('refuses when the note is gone, and keeps what was typed (reliability 22)', async () => {
		const { plugin, dialog } = await filled();
		await plugin.app.vault.delete(plugin.app.vault.getFileByPath(LIST) ?? (() => { throw new Error('No list'); })());
		await plugin.rest();
		await dialog.send();
		expect(dialog.alert()).toBe('Send checklist: The note is gone. What you typed is still here.');
		expect(dialog.field('What it says').value).toBe(STEP);
		expect(await plugin.text(NOTE)).toBe(note);
	});

	it('writes due dates and the task tag as the settings say', async () => {
		const plugin = await startPlugin(vault, { settings: { dueFormat: 'field', globalTag: '#task', reviewAfterDays: 7 } });
		await plugin.open(NOTE);
		await plugin.run('add-control');
		await plugin.dialog().fill('What it says', STEP);
		await plugin.dialog().send();
		expect(withoutIds(await plugin.text(NOTE))).toContain(`${STEP} #task [kind:: checklist step] [stage:: delivery] [owner:: Owner] [due:: 2026-11-30] ^ctl-000000`);
	});
});
