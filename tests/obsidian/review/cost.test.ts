import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'INC-0007 Wrong prices.md';
const NAME = 'INC-0007 Wrong prices';
const note = incidentNote('## Response\n', ['severity: P3']);

describe('record-cost', () => {
	it('writes hours and stress as properties, taken back by one undo, and start-review then calls for a formal review', async () => {
		const plugin = await startPlugin({ [NOTE]: note });
		await plugin.open(NOTE);
		await plugin.run('record-cost');
		await plugin.rest();
		await plugin.dialog().fill('Hours nobody pays for', '4,5');
		await plugin.dialog().choose('Did it weigh on you?', 'yes');
		await plugin.dialog().send();
		const recorded = incidentNote('## Response\n', ['severity: P3', 'unbilled_hours: 4.5', 'stress: "yes"']);
		expect(await plugin.text(NOTE)).toBe(recorded);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
		plugin.view().editor.redo();
		await plugin.text(NOTE);
		await plugin.run('start-review');
		await plugin.rest();
		expect(plugin.notices().at(-1)).toMatch(/ This calls for a formal review: much unpaid time, stress\.$/);
	});

	it('shows what was recorded, and refuses what is no number', async () => {
		const recorded = incidentNote('', ['unbilled_hours: 3', 'stress: no']);
		const plugin = await startPlugin({ [NOTE]: recorded });
		await plugin.open(NOTE, 'preview');
		await plugin.run('record-cost');
		await plugin.rest();
		const dialog = plugin.dialog();
		expect(dialog.field('Hours nobody pays for').value).toBe('3');
		await dialog.fill('Hours nobody pays for', 'three');
		await dialog.send();
		expect(dialog.alert()).toBe('Write the hours as a number, such as 2 or 2.5.');
		await dialog.fill('Hours nobody pays for', '3');
		await dialog.choose('Did it weigh on you?', '');
		await dialog.send();
		expect(dialog.alert()).toBe(`${NAME}: There is nothing to change.`);
		expect(await plugin.text(NOTE)).toBe(recorded);
	});
});

describe('start-review', () => {
	it('calls for a formal review of a harmed client, and not of an error that cost nobody much', async () => {
		const plugin = await startPlugin({ [NOTE]: note.replace('P3', 'P1'), 'Other.md': note });
		await plugin.open(NOTE);
		await plugin.run('start-review');
		await plugin.rest();
		expect(plugin.notices()[0]).toMatch(/ This calls for a formal review: a client was harmed\.$/);
		await plugin.open('Other.md');
		await plugin.run('start-review');
		await plugin.rest();
		expect(plugin.notices()[1]).not.toContain('formal');
	});
});
