import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, suggestions } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const note = incidentNote('Text\n', ['incident_date: 2026-11-23', 'sow:', 'checklists:', 'service: Mail # live']);
const vault = {
	'Diary.md': '',
	'Checklists/Send checklist.md': '',
	'A/Terms.md': '',
	'B/Terms.md': '',
	'Clients/Acme SOW.md': '',
	'Old.md': incidentNote('', ['sow: "[[Paper]]"', 'checklists:', '  - "[[Launch day]]"']).replace('INC-0007', 'INC-0001'),
	'Paper.md': '',
	'Launch day.md': '',
	[NOTE]: note,
};

describe('link-sow', () => {
	it('offers statements of work first and writes the one picked as a link, taken back by one undo', async () => {
		const plugin = await startPlugin(vault);
		await plugin.open(NOTE);
		await plugin.run('link-sow');
		const names = suggestions();
		expect(names.slice(0, 1)).toEqual(['Paper']);
		expect(names.slice(1, 4).sort()).toEqual(['Acme SOWClients', 'TermsA', 'TermsB']);
		expect(names.join()).not.toContain('INC-0007');
		plugin.dialog().el.querySelectorAll<HTMLElement>('.suggestion-item')[0]?.click();
		await plugin.rest();
		expect(await plugin.text(NOTE)).toBe(note.replace('sow:', 'sow: "[[Paper]]"'));
		expect(plugin.notices()).toEqual(['Linked “Paper” in “INC-0007 Wrong prices”.']);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
	});

	it('writes the path where the name alone would be ambiguous (reliability 27)', async () => {
		const plugin = await startPlugin(vault);
		await plugin.open(NOTE, 'preview');
		await plugin.run('link-sow');
		const input = plugin.dialog().el.querySelector('input');
		if (input) input.value = 'B/Terms';
		input?.dispatchEvent(new Event('input', { bubbles: true }));
		await plugin.press('Enter');
		expect(await plugin.text(NOTE)).toBe(note.replace('sow:', 'sow: "[[B/Terms]]"'));
	});

	it('refuses what is linked already', async () => {
		const plugin = await startPlugin({ ...vault, [NOTE]: note.replace('sow:', 'sow: "[[Paper]]"') });
		await plugin.open(NOTE);
		await plugin.run('link-sow');
		await plugin.press('Enter');
		expect(plugin.notices()).toEqual(['INC-0007 Wrong prices: That note is linked already.']);
	});
});

describe('link-checklist', () => {
	it('offers checklists first and adds to the list', async () => {
		const plugin = await startPlugin(vault);
		await plugin.open(NOTE);
		await plugin.run('link-checklist');
		expect(suggestions().slice(0, 2)).toEqual(['Launch day', 'Send checklistChecklists']);
		await plugin.press('ArrowDown');
		await plugin.press('Enter');
		expect(await plugin.text(NOTE)).toBe(note.replace('checklists:', 'checklists:\n  - "[[Send checklist]]"'));
	});
});
