import { starters } from '../../../src/control/starter/starters';
import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, suggestions, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const notes = starters({ noticeHours: { P1: 1, P2: 4, P3: 24 }, fullTextDays: 5 });
const names = notes.map((note) => note.name);

function paths(plugin: PluginHost): string[] {
	return plugin.app.vault.getMarkdownFiles().map((file) => file.path).sort();
}

describe('set-up-artifacts', () => {
	it('creates all of them in the folder that is offered, by keyboard alone', async () => {
		const plugin = await startPlugin({ 'Home.md': 'Hello\n' });
		await plugin.run('set-up-artifacts');
		expect(plugin.dialog().field('Folder').value).toBe('Artifacts');
		expect([...plugin.dialog().el.querySelectorAll('li')].map((each) => each.textContent)).toEqual(names);
		await plugin.dialog().send();
		expect(plugin.dialogs()).toEqual([]);
		expect(paths(plugin)).toEqual([...names.map((name) => `Artifacts/${name}.md`), 'Home.md'].sort());
		for (const { name, text } of notes) expect(await plugin.text(`Artifacts/${name}.md`)).toBe(text);
		expect(plugin.notices().join('\n')).toContain('Created 9 notes in “Artifacts”');
	});

	it('promises in the protocol what the settings say', async () => {
		const plugin = await startPlugin({ 'Home.md': '' }, { settings: { noticeHoursP1: 2, fullTextDays: 7 } });
		await plugin.run('set-up-artifacts');
		await plugin.dialog().send();
		const protocol = await plugin.text('Artifacts/Communication protocol.md');
		expect(protocol).toContain('within 2 h of detection');
		expect(protocol).toContain('within 7 days');
	});

	it('fills in the values that the settings know, and marks those that nobody has verified', async () => {
		const placeholders = [{ name: 'channel', value: 'the board', verified: '2026-11-01' }, { name: 'payment days', value: '14', verified: '' }];
		const plugin = await startPlugin({ 'Home.md': '' }, { settings: { placeholders } });
		await plugin.run('set-up-artifacts');
		await plugin.dialog().send();
		const sow = await plugin.text('Artifacts/Statement of work.md');
		expect(sow).toContain('The agreed project channel is the board.');
		expect(sow).toContain('due within 14 (to be verified) days');
		expect(sow).toContain('[add deposit percent]');
	});

	it('leaves every note of such a name as it is, wherever it stands, and says so', async () => {
		const own = { 'Checklists/intake Checklist.md': 'Mine\n', 'Work/Hold notice.md': 'Mine too\n' };
		const plugin = await startPlugin(own);
		await plugin.run('set-up-artifacts');
		const shown = [...plugin.dialog().el.querySelectorAll('li')].map((each) => each.textContent);
		expect(shown[0]).toBe('Intake checkliststays as it is, in “Checklists”');
		await plugin.dialog().fill('Folder', 'Work');
		await plugin.dialog().send();
		expect(paths(plugin)).toHaveLength(9);
		for (const [path, text] of Object.entries(own)) expect(await plugin.text(path)).toBe(text);
		expect(plugin.notices().join('\n')).toMatch(/Created 7 notes in “Work”.*\nThere already, and left as they are: “Intake checklist”, “Hold notice”\./);
	});

	it('takes an empty folder for the root of the vault', async () => {
		const plugin = await startPlugin({ 'Home.md': '' });
		await plugin.run('set-up-artifacts');
		await plugin.dialog().fill('Folder', ' ');
		await plugin.dialog().send();
		expect(paths(plugin)).toContain('Intake checklist.md');
		expect(plugin.notices().join('\n')).toContain('Created 9 notes in the vault’s root');
	});

	it('a second time has nothing to do and opens no dialog', async () => {
		const plugin = await startPlugin(Object.fromEntries(notes.map(({ name }) => [`Work/${name}.md`, 'Mine\n'])));
		await plugin.run('set-up-artifacts');
		expect(plugin.dialogs()).toEqual([]);
		expect(plugin.notices().join('\n')).toContain('Nothing to create');
	});

	it('offers the folders of the vault, and takes no place outside of it', async () => {
		const plugin = await startPlugin({ 'Work/Clients/Acme.md': '', 'Home.md': '' });
		await plugin.run('set-up-artifacts');
		await plugin.dialog().fill('Folder', 'cli');
		await plugin.rest();
		expect(suggestions()).toEqual(['Work/Clients']);
		await plugin.press('Escape');
		for (const bad of ['../out', '.obsidian/plugins', 'a/../../b', 'a:b', 'CON']) {
			await plugin.dialog().fill('Folder', bad);
			await plugin.dialog().click('Create notes');
			expect(plugin.dialog().alert()).toBe('Choose a place inside the vault.');
		}
		expect(paths(plugin)).toHaveLength(2);
	});

	it('refuses a folder whose name a file has, and keeps what was typed', async () => {
		const plugin = await startPlugin({ 'Work.md': '', 'Work/Home.md': '', 'plan': '' });
		await plugin.run('set-up-artifacts');
		await plugin.dialog().fill('Folder', 'Plan');
		await plugin.dialog().click('Create notes');
		expect(plugin.dialog().alert()).toContain('A file stands where the folder “plan” is needed');
		expect(plugin.dialog().field('Folder').value).toBe('Plan');
	});

	it('finishes what a full disk left half done when it is sent again', async () => {
		const plugin = await startPlugin({ 'Home.md': '' });
		await plugin.run('set-up-artifacts');
		plugin.faults.failWrites('ENOSPC', { path: 'Artifacts/Delivery checklist.md' });
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toContain('That did not work');
		expect(paths(plugin)).toHaveLength(3);
		plugin.faults.clear();
		await plugin.dialog().send();
		expect(plugin.dialogs()).toEqual([]);
		expect(paths(plugin)).toHaveLength(10);
	});

	it('gives notes whose gaps are listed but are no findings until work uses them', async () => {
		const plugin = await startPlugin({ 'Home.md': '' });
		await plugin.run('set-up-artifacts');
		await plugin.dialog().send();
		await plugin.rest();
		await plugin.open('Artifacts/Intake checklist.md');
		expect(plugin.offers('check-incident')).toBe(false);
		await plugin.run('find-placeholders');
		await plugin.rest();
		expect(plugin.dialog().el.textContent).toContain('[add deposit percent]');
	});

	it('gives a place to the first control of an incident', async () => {
		const incident = 'Post-mortems/INC-0007 Wrong prices.md';
		const plugin = await startPlugin({ [incident]: incidentNote('## Controls\n', ['incident_date: 2026-11-23', 'review_due:']) });
		await plugin.run('set-up-artifacts');
		await plugin.dialog().send();
		await plugin.open(incident);
		await plugin.run('add-control');
		await plugin.dialog().fill('What it says', 'Compare every price with the price list and initial the campaign record');
		await plugin.dialog().fill('Stage', 'delivery');
		await plugin.dialog().fill('Goes into', 'Delivery checklist');
		await plugin.rest();
		await plugin.dialog().send();
		expect(await plugin.text('Artifacts/Delivery checklist.md')).toMatch(
			/in the project log\n- \[ \] Compare every price with the price list and initial the campaign record \(\[\[INC-0007 Wrong prices\|INC-0007\]\]\) \^ctl-[a-z0-9]{6}\n\n## Afterwards/);
		await plugin.open('Artifacts/Delivery checklist.md');
		expect(plugin.offers('check-incident')).toBe(true);
	});
});
