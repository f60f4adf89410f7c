import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const note = incidentNote('## Timeline\n- 2026-11-23 13:00 UTC **Detected** A complaint\n- 2026-11-23 15:00 UTC **Note** Later\n', ['detected_at: 2026-11-23T13:00Z', 'contained_at:']);

describe('add-checkpoint', () => {
	it('inserts the line in the order of time and brings the index up to date, and one undo takes it back', async () => {
		const plugin = await startPlugin({ [NOTE]: note });
		await plugin.open(NOTE);
		await plugin.run('add-checkpoint');
		const dialog = plugin.dialog();
		await dialog.fill('Kind', 'Contained');
		await dialog.fill('What could be observed', 'Campaign paused\nafter 410 sends [[Log]]');
		await dialog.send();
		expect(await plugin.text(NOTE)).toBe(note
			.replace('contained_at:\n', 'contained_at: 2026-11-23T14:05Z\nincident_date: 2026-11-23\n')
			.replace('complaint\n', 'complaint\n- 2026-11-23 14:05 UTC **Contained** Campaign paused after 410 sends [[Log]]\n'));
		expect(plugin.notices()).toEqual(['Added the checkpoint 14:05 UTC to “INC-0007 Wrong prices”.']);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
	});

	it('converts a local time to UTC', async () => {
		const plugin = await startPlugin({ [NOTE]: note });
		await plugin.open(NOTE, 'preview');
		await plugin.run('add-checkpoint');
		await plugin.dialog().fill('What could be observed', 'Early');
		await plugin.dialog().fill('When', '2026-11-20 23:30');
		await plugin.dialog().send();
		const [day, time] = new Date('2026-11-20T23:30:00').toISOString().slice(0, 16).split('T');
		expect(await plugin.text(NOTE)).toContain(`## Timeline\n- ${day} ${time} UTC **Note** Early\n- 2026-11-23 13:00`);
	});

	it('adds the heading where there is none', async () => {
		const plugin = await startPlugin({ [NOTE]: incidentNote('## Response\nText') });
		await plugin.open(NOTE);
		await plugin.run('add-checkpoint');
		await plugin.dialog().fill('What could be observed', 'Shop is slow');
		await plugin.dialog().send();
		expect(await plugin.text(NOTE)).toContain('## Timeline\n- 2026-11-23 14:05 UTC **Note** Shop is slow\n\n## Response\nText');
	});

	it('refuses a note without words, and keeps the dialog', async () => {
		const plugin = await startPlugin({ [NOTE]: note });
		await plugin.open(NOTE);
		await plugin.run('add-checkpoint');
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toBe('INC-0007 Wrong prices: There is nothing to write yet.');
		expect(await plugin.text(NOTE)).toBe(note);
	});

	it('asks first what could be observed, so that typing at once chooses no kind', async () => {
		const plugin = await startPlugin({ [NOTE]: note });
		await plugin.open(NOTE);
		await plugin.run('add-checkpoint');
		expect(document.activeElement).toBe(plugin.dialog().field('What could be observed'));
	});

	it('does not offer Reclassified, which has a command of its own', async () => {
		const plugin = await startPlugin({ [NOTE]: note });
		await plugin.open(NOTE);
		await plugin.run('add-checkpoint');
		expect(plugin.dialog().options('Kind')).toEqual(['Detected', 'Declared', 'Contained', 'Client notified', 'Resolved', 'Post-mortem sent', 'Note']);
	});

	it('writes to the body of an incident whose YAML is broken, and not to its properties (reliability 4)', async () => {
		const broken = '---\nincident_id: INC-0007\ntitle: DB: down\n---\n## Timeline\n';
		const plugin = await startPlugin({ [NOTE]: broken });
		await plugin.open(NOTE);
		await plugin.run('add-checkpoint');
		await plugin.dialog().fill('What could be observed', 'Back again');
		await plugin.dialog().send();
		expect(await plugin.text(NOTE)).toBe(`${broken}- 2026-11-23 14:05 UTC **Note** Back again\n`);
	});
});
