import { incidentNote, linesOf } from '../../notation';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'INC-0007 Wrong prices.md';
const NAME = 'INC-0007 Wrong prices';
const body = linesOf('## Expected and actual', '**Expected:**', '**Actual:** Those prices', '', '## Timeline', '- 2026-11-23 13:00 UTC **Detected** A complaint', '', '## Response');
const note = incidentNote(body, ['incident_status: candidate', 'severity:', 'scope: unknown', 'detected_at: 2026-11-23T13:00Z', 'review_due:']);

async function opened(text: string = note, settings: Readonly<Record<string, unknown>> = {}): Promise<PluginHost> {
	const plugin = await startPlugin({ [NOTE]: text }, { settings });
	await plugin.open(NOTE);
	await plugin.run('triage');
	await plugin.rest();
	return plugin;
}

const verdict = (plugin: PluginHost): string => plugin.dialog().el.querySelector('[role=status]')?.textContent ?? '';
const withoutIds = (text: string): string => text.replace(/chk-[a-z0-9]{6}/g, 'chk-000000');

describe('triage', () => {
	it('shows what the note says, locked, and names what is missing', async () => {
		const plugin = await opened();
		const dialog = plugin.dialog();
		expect(dialog.field('What happened')).toMatchObject({ value: 'Those prices', disabled: true });
		expect(dialog.field('First detected').disabled).toBe(true);
		expect(dialog.field('What was expected')).toMatchObject({ value: '', disabled: false });
		expect(document.activeElement).toBe(dialog.field('What was expected'));
		expect(verdict(plugin)).toBe('Gather facts first: what was expected, whether it is one or many, whether anybody can see the impact now.');
		await dialog.send();
		expect(plugin.notices()).toEqual([
			'Find out first: what was expected, whether it is one or many, whether anybody can see the impact now. Then run triage again.',
		]);
		expect(await plugin.text(NOTE)).toBe(note);
	});

	it('logs one unseen case with a day to look again, in the format of the settings, taken back by one undo', async () => {
		const plugin = await opened(note, { dueFormat: 'field', globalTag: '#task' });
		const dialog = plugin.dialog();
		await dialog.fill('What was expected', 'These prices');
		await dialog.fill('One or many', 'one');
		await dialog.choose('Can anybody see the impact now?', 'no');
		expect(verdict(plugin)).toBe('Log it, and look on a day whether it has spread.');
		expect(dialog.names()).not.toContain('Severity');
		expect(dialog.hint('Look again on')).toBe('A line with this day goes under Response: in 2 days.');
		await dialog.fill('Look again on', '2026-11-27');
		await dialog.send();
		expect(withoutIds(await plugin.text(NOTE))).toBe(note
			.replace('**Expected:**', '**Expected:** These prices')
			.replace('scope: unknown', 'scope: one')
			.replace('review_due:\n', 'review_due: 2026-11-27\nincident_date: 2026-11-23\n')
			.replace('## Response\n', '## Response\n- [ ] Look whether it has spread #task [due:: 2026-11-27] ^chk-000000\n'));
		expect(plugin.notices()).toEqual([`Logged in “${NAME}”. Look on 2026-11-27 whether it has spread.`]);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
	});

	it('declares what a client can see, and says by when the client should hear, taken back by one undo', async () => {
		const plugin = await opened();
		const dialog = plugin.dialog();
		await dialog.choose('Can anybody see the impact now?', 'yes');
		expect(verdict(plugin)).toBe('Declare it and tell the client.');
		await dialog.send();
		expect(dialog.alert()).toBe('Choose a severity: it says how soon the client should hear.');
		await dialog.choose('Severity', 'P1');
		await dialog.send();
		const text = await plugin.text(NOTE);
		expect(text).toContain('incident_status: open\nseverity: P1\nscope: unknown\n');
		expect(text).toContain(linesOf(
			'- 2026-11-23 13:00 UTC **Detected** A complaint',
			'- 2026-11-23 14:05 UTC **Declared**',
			'- 2026-11-23 14:05 UTC **Reclassified** status candidate → open, severity empty → P1',
		));
		expect(plugin.notices().at(-1)).toBe(`Declared “${NAME}”. The client should hear by 2026-11-23 14:00 UTC.`);
		await plugin.dialog().click('Later');
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
	});

	it('goes on to the notice from a declared incident, by the hours of the settings', async () => {
		const plugin = await opened(note, { noticeHoursP2: 6 });
		await plugin.dialog().choose('Can anybody see the impact now?', 'yes');
		await plugin.dialog().choose('Severity', 'P2');
		await plugin.dialog().send();
		expect(plugin.notices().at(-1)).toContain('The client should hear by 2026-11-23 19:00 UTC.');
		expect(plugin.dialog().el.textContent).toContain('The notice is due by 2026-11-23 19:00 UTC.');
		await plugin.dialog().click('Draft notice');
		expect(await plugin.text('INC-0007 notice.md')).toContain('client_message: notice');
	});

	it('asks for a day where none is chosen', async () => {
		const plugin = await opened();
		const dialog = plugin.dialog();
		await dialog.fill('What was expected', 'These prices');
		await dialog.fill('One or many', 'one');
		await dialog.choose('Can anybody see the impact now?', 'no');
		await dialog.fill('Look again on', '');
		await dialog.send();
		expect(dialog.alert()).toBe('Choose the day to look again.');
		expect(await plugin.text(NOTE)).toBe(note);
	});

	it('refuses in a note with merge conflict marks, and is not there for one whose properties cannot be read', async () => {
		const text = `${note}<<<<<<< HEAD\n`;
		const plugin = await opened(text);
		await plugin.dialog().fill('What was expected', 'These prices');
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toMatch(/holds a merge conflict/);
		expect(await plugin.text(NOTE)).toBe(text);
		await stopPlugins();
		const broken = await startPlugin({ [NOTE]: '---\nincident_id: INC-0007\ntitle: DB: down\n---\n' });
		await broken.open(NOTE);
		expect(broken.offers('triage')).toBe(false);
	});
});
