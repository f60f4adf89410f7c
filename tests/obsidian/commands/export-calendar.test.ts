import ICAL from 'ical.js';
import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';
import { sampleVault } from '../sample-vault';

afterEach(stopPlugins);

const PATH = 'Post-mortems/Due dates.ics';
const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const vault = { [NOTE]: incidentNote('## Response\n- [ ] Look whether it has spread 📅 2026-11-25 ^chk-a1b2c3\n', ['incident_date: 2026-11-23', 'review_due: 2026-11-25']) };

function events(text: string): { uid: string; summary: string; start: string; url: unknown }[] {
	return new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((each) => {
		const event = new ICAL.Event(each);
		return { uid: event.uid, summary: event.summary, start: event.startDate.toString(), url: each.getFirstPropertyValue('url') };
	});
}

async function exported(plugin: PluginHost): Promise<void> {
	await plugin.run('export-calendar');
	await plugin.dialog().send();
}

describe('export-calendar', () => {
	it('writes what is due into a file that calendars read, by keyboard alone', async () => {
		const plugin = await startPlugin(vault);
		await plugin.run('export-calendar');
		expect(plugin.dialog().field('File').value).toBe(PATH);
		expect(plugin.dialog().el.textContent).toContain('One event, each with');
		await plugin.dialog().send();
		expect(plugin.dialogs()).toEqual([]);
		expect(events(await plugin.text(PATH))).toEqual([{
			uid: 'chk-a1b2c3@post-mortem', summary: 'Look whether it has spread (INC-0007)', start: '2026-11-25',
			url: `obsidian://open?vault=${encodeURIComponent(plugin.app.vault.getName())}&file=${encodeURIComponent(NOTE)}`,
		}]);
		expect(plugin.notices().join('\n')).toContain(`Exported one event to “${PATH}”.`);
	});

	it('replaces the file in place, so that importing it again updates the same event', async () => {
		const plugin = await startPlugin(vault);
		await exported(plugin);
		const before = await plugin.text(PATH);
		const file = plugin.app.vault.getFileByPath(NOTE);
		if (file) await plugin.app.vault.process(file, (text) => text.replace('📅 2026-11-25', '📅 2026-12-01'));
		await plugin.rest();
		jest.setSystemTime(Date.parse('2026-11-24T08:00:00Z'));
		await exported(plugin);
		const after = await plugin.text(PATH);
		expect(events(after)).toEqual([{ ...events(before)[0], start: '2026-12-01' }]);
		const sequence = (text: string): number => Number(/SEQUENCE:(\d+)/.exec(text)?.[1]);
		expect(sequence(after)).toBeGreaterThan(sequence(before));
		expect(plugin.app.vault.getFiles().filter(({ extension }) => extension === 'ics')).toHaveLength(1);
	});

	it('offers the file of the last time, wherever it was moved', async () => {
		const plugin = await startPlugin({ ...vault, 'Elsewhere/Due dates.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' });
		await plugin.run('export-calendar');
		expect(plugin.dialog().field('File').value).toBe('Elsewhere/Due dates.ics');
		await plugin.dialog().send();
		expect(events(await plugin.text('Elsewhere/Due dates.ics'))).toHaveLength(1);
	});

	it('does not write over a file that is no calendar', async () => {
		const plugin = await startPlugin({ ...vault, 'Notes.ics': 'Dear diary\n' });
		await plugin.run('export-calendar');
		await plugin.dialog().fill('File', 'Notes.ics');
		await plugin.dialog().click('Export');
		expect(plugin.dialog().alert()).toContain('“Notes.ics” is no calendar file');
		expect(await plugin.text('Notes.ics')).toBe('Dear diary\n');
	});

	it('opens no dialog when nothing is due', async () => {
		const plugin = await startPlugin({ 'Home.md': '- [ ] no id 📅 2026-12-01\n' });
		await plugin.run('export-calendar');
		expect(plugin.dialogs()).toEqual([]);
		expect(plugin.notices().join('\n')).toContain('nothing to export');
	});

	it('says which notes have lines that are left out', async () => {
		const record = '- [ ] Compare prices [kind:: checklist step] [owner:: Producer] 📅 2026-12-23\n';
		const plugin = await startPlugin({ ...vault, 'Post-mortems/INC-0008 Late.md': incidentNote(`## Controls\n${record}`).replace('INC-0007', 'INC-0008') });
		await plugin.run('export-calendar');
		expect(plugin.dialog().el.textContent).toContain('One line has no id that is theirs alone and is left out: “INC-0008 Late”.');
		await plugin.dialog().send();
		expect(events(await plugin.text(PATH))).toHaveLength(1);
		expect(plugin.notices().join('\n')).toContain('“INC-0008 Late”');
	});

	it('holds the due dates of a year of work', async () => {
		const plugin = await startPlugin(sampleVault());
		await exported(plugin);
		const all = events(await plugin.text(PATH));
		expect(all.length).toBeGreaterThan(20);
		expect(all.map(({ summary }) => summary)).toContain('Next restore test: Ferry & Finch, with the uploads');
		expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
	});
});
