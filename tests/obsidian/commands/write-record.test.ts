import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, suggestions, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const LIST = 'Checklists/Send checklist.md';
const OTHER = 'Post-mortems/INC-0008 Late.md';
const note = incidentNote('## Controls\n\n## Client messages\n', ['incident_date: 2026-11-23', 'review_due:']);
const STEP = 'Compare every price with the price list';
const list = `# Send checklist\n\n## Delivery\n- [ ] Test mail read\n- [ ] ${STEP} ([[INC-0007 Wrong prices|INC-0007]]) ^ctl-7k3q2a\n`;
const other = incidentNote('## Controls\n').replace('INC-0007', 'INC-0008');
const RECORD = `- [ ] ${STEP} [kind:: checklist step] [stage:: delivery] [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-11-23] 📅 2026-12-23 ^ctl-7k3q2a\n`;

async function started(files: Readonly<Record<string, string>>): Promise<PluginHost> {
	return startPlugin(files, { settings: { defaultOwner: 'Producer' } });
}

/** Opens the context menu of the row in the panel and chooses the item. */
async function fromPanel(plugin: PluginHost, title: string, item: string): Promise<void> {
	await plugin.run('open-panel');
	await new Promise((resolve) => setTimeout(resolve, 350));
	await plugin.rest();
	const group = [...document.querySelectorAll('.post-mortem-group')].find((each) => each.textContent?.includes('Record missing'));
	const row = [...group?.querySelectorAll('.post-mortem-row-self') ?? []].find((each) => each.textContent?.includes(title));
	row?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
	[...document.querySelectorAll<HTMLElement>('.menu .menu-item')].find((each) => each.textContent === item)?.click();
	await plugin.rest();
}

describe('a line whose record is missing', () => {
	it('is offered by add-control in the incident it links back to, and only its record is written (reliability 41)', async () => {
		const plugin = await started({ [NOTE]: note, [LIST]: list });
		await plugin.open(NOTE);
		await plugin.run('add-control');
		await plugin.rest();
		expect(plugin.dialog().names()[0]).toBe('A line in “Send checklist” has no record yet');
		await plugin.dialog().click('Write the record');
		const dialog = plugin.dialog();
		expect(plugin.dialogs()).toHaveLength(1);
		expect(dialog.names()).toEqual(['Kind', 'What it says', 'Stage', 'Owner', 'Goes into', 'Effect', 'First review', 'Try it in']);
		expect(dialog.field('What it says').value).toBe(STEP);
		expect(dialog.field('Stage').value).toBe('delivery');
		expect([dialog.field('Goes into').value, dialog.field('Goes into').disabled]).toEqual(['Send checklist', true]);
		expect(dialog.hint('Goes into')).toBe('The line stands in “Send checklist”, under “Delivery”, already; only the record is written.');
		await dialog.send();
		expect(plugin.dialogs()).toEqual([]);
		expect(await plugin.text(LIST)).toBe(list);
		expect(await plugin.text(NOTE)).toBe(note.replace('review_due:', 'review_due: 2026-12-23').replace('## Controls\n', `## Controls\n${RECORD}`));
		expect(plugin.notices()).toEqual(['The record stands in “INC-0007 Wrong prices” now. The line it belongs to is unchanged.']);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
	});

	it('is not offered in another incident, nor once it is recorded', async () => {
		const plugin = await started({ [NOTE]: note, [LIST]: list, [OTHER]: other });
		await plugin.open(OTHER);
		await plugin.run('add-control');
		await plugin.rest();
		expect(plugin.dialog().names()[0]).toBe('Kind');
	});

	it('is written from its row in the panel, with whatever note open', async () => {
		const crlf = list.replace(/\n/g, '\r\n');
		const plugin = await started({ [NOTE]: note, [LIST]: crlf, 'Diary.md': '' });
		await plugin.open('Diary.md');
		await fromPanel(plugin, 'Send checklist', 'Write the record');
		await plugin.dialog().send();
		expect(await plugin.text(LIST)).toBe(crlf);
		expect(await plugin.text(NOTE)).toContain(`## Controls\n${RECORD}`);
		expect(document.body.textContent).not.toContain('Record missing');
	});

	it('asks for the incident when the line links back to none', async () => {
		const bare = list.replace(' ([[INC-0007 Wrong prices|INC-0007]])', '');
		const plugin = await started({ [NOTE]: note, [LIST]: bare, [OTHER]: other });
		await fromPanel(plugin, 'Send checklist', 'Write the record');
		expect(suggestions()).toEqual(['INC-0008 LatePost-mortems', 'INC-0007 Wrong pricesPost-mortems']);
		await plugin.press('Enter');
		await plugin.dialog().send();
		expect(await plugin.text(LIST)).toBe(bare);
		expect(await plugin.text(OTHER)).toContain(RECORD);
		expect(await plugin.text(NOTE)).toBe(note);
	});

	it('of a breaker brings its parts and its log', async () => {
		const parts = '  - If: no list 24 hours before\n  - Then: pause\n  - Log: [[Acme log]]\n';
		const procedure = `- [ ] Pause ([[INC-0007 Wrong prices|INC-0007]]) ^ctl-7k3q2a\n${parts}`;
		const plugin = await started({ [NOTE]: note, 'Send procedure.md': procedure, 'Acme log.md': '' });
		await fromPanel(plugin, 'Send procedure', 'Write the record');
		expect(plugin.dialog().field('Kind').value).toBe('circuit breaker');
		await plugin.dialog().send();
		expect(await plugin.text('Send procedure.md')).toBe(procedure);
		expect(await plugin.text(NOTE)).toContain(
			`- [ ] Pause [kind:: circuit breaker] [owner:: Producer] [in:: [[Send procedure]]] [placed:: 2026-11-23] 📅 2026-12-23 ^ctl-7k3q2a\n${parts}`);
	});

	it('that goes while the dialog is open is not written again', async () => {
		const plugin = await started({ [NOTE]: note, [LIST]: list });
		await fromPanel(plugin, 'Send checklist', 'Write the record');
		const gone = list.split('\n').slice(0, -2).join('\n');
		await plugin.app.vault.modify(plugin.app.vault.getFileByPath(LIST) ?? (() => { throw new Error('No list'); })(), gone);
		await plugin.rest();
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toBe('Send checklist: No line of the note ends in ctl-7k3q2a any more.');
		expect([await plugin.text(LIST), await plugin.text(NOTE)]).toEqual([gone, note]);
	});
});
