import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'INC-0007 Wrong prices.md';
const candidate = incidentNote(
	'## Timeline\n- 2026-11-23 13:00 UTC **Detected** A complaint\n',
	['incident_status: candidate # not looked at', 'incident_date: 2026-11-23', 'severity:', 'detected_at: 2026-11-23T13:00Z'],
);

describe('reclassify', () => {
	it('sets status and severity and says so in the timeline, taken back by one undo', async () => {
		const plugin = await startPlugin({ [NOTE]: candidate });
		await plugin.open(NOTE);
		await plugin.run('reclassify');
		const dialog = plugin.dialog();
		await dialog.choose('Severity', 'P1');
		expect(dialog.field('Status').value).toBe('open');
		await dialog.fill('Reason', 'Nobody can pay');
		await plugin.press('Enter');
		expect(await plugin.text(NOTE)).toBe(candidate
			.replace('candidate #', 'open #')
			.replace('severity:', 'severity: P1')
			.concat('- 2026-11-23 14:05 UTC **Reclassified** status candidate → open, severity empty → P1: Nobody can pay\n'));
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(candidate);
	});

	it('says what each level means, and refuses to change nothing', async () => {
		const plugin = await startPlugin({ [NOTE]: candidate }, { settings: { severityP3: 'Only I noticed' } });
		await plugin.open(NOTE);
		await plugin.run('reclassify');
		expect(plugin.dialog().el.textContent).toContain('P3: Only I noticed');
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toBe('INC-0007 Wrong prices: There is nothing to change.');
		expect(await plugin.text(NOTE)).toBe(candidate);
	});

	it('leaves a status that was chosen by hand', async () => {
		const plugin = await startPlugin({ [NOTE]: candidate });
		await plugin.open(NOTE);
		await plugin.run('reclassify');
		await plugin.dialog().fill('Status', 'dismissed');
		await plugin.dialog().choose('Severity', 'P3');
		expect(plugin.dialog().field('Status').value).toBe('dismissed');
	});

	it('is not offered where the properties cannot be read', async () => {
		const plugin = await startPlugin({ [NOTE]: '---\nincident_id: INC-0007\ntitle: DB: down\n---\n' });
		await plugin.open(NOTE);
		expect(plugin.offers('reclassify')).toBe(false);
		expect(plugin.offers('add-checkpoint')).toBe(true);
	});
});
