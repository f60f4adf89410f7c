import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);
afterEach(() => { Reflect.deleteProperty(navigator, 'clipboard'); });

const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const OTHER = 'Post-mortems/INC-0008 Late.md';
const LOG = 'Clients/Acme log.md';
const log = '# Acme\n\n## Log\n- 2026-05-01 10:00 UTC Kickoff\n\n## Links\n- [[Brief]]\n';

function breaker(id: string, name: string, condition: string, to = '[[Acme log]]', box = ' '): string {
	return `- [${box}] ${name} [kind:: circuit breaker] [owner:: Producer] [in:: [[Send]]] ^${id}\n  - If: ${condition}\n  - Then: pause [[Send|the send]] (ctl-b3k9xr)\n  - Log: ${to}\n`;
}

const note = incidentNote(`## Controls\n${breaker('ctl-b3k9xr', 'Pause on missing approval', 'no approval 24 hours before the send')}`);
const other = incidentNote(`## Controls\n${breaker('ctl-m4x9td', 'Hold a third round', 'a third list without a change note')}`).replace('INC-0007', 'INC-0008');
const vault = { [NOTE]: note, [OTHER]: other, [LOG]: log, 'Send.md': '', 'Diary.md': '' };

async function opened(command: string, files: Readonly<Record<string, string>> = vault, at = NOTE): Promise<PluginHost> {
	const plugin = await startPlugin(files, { now: '2026-06-01T07:50:40Z' });
	await plugin.open(at);
	await plugin.run(command);
	return plugin;
}

async function fired(files?: Readonly<Record<string, string>>): Promise<PluginHost> {
	const plugin = await opened('fire-breaker', files);
	await plugin.dialog().fill('Reason', 'prices not approved');
	await plugin.dialog().send();
	return plugin;
}

describe('fire-breaker', () => {
	it('writes one line into the log and nothing else, and gives the hold notice', async () => {
		const plugin = await fired();
		const line = '- 2026-06-01 07:50 UTC **Fired** prices not approved (ctl-b3k9xr)\n';
		expect(await plugin.text(LOG)).toBe(log.replace('Kickoff\n', `Kickoff\n${line}`));
		expect(await plugin.text(NOTE)).toBe(note);
		expect(plugin.notices()).toEqual(['Fired, and logged in “Acme log”.']);
		const text = plugin.dialog().el.querySelector('textarea')?.value ?? '';
		expect(text).toBe([
			'A short note: this step is on hold for now.',
			'The reason: no approval 24 hours before the send.',
			'What happens now: pause the send.',
			'The work goes on from here as soon as the reason is settled. If you have a question, reply to this message.',
		].join('\n\n'));
	});

	it('copies the notice as it was changed', async () => {
		const copied: string[] = [];
		Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: (text: string) => { copied.push(text); return Promise.resolve(); } } });
		const plugin = await fired();
		const area = plugin.dialog().el.querySelector('textarea');
		if (area) area.value = `Dear Ilse,\n\n${area.value}`;
		await plugin.dialog().click('Copy');
		expect(copied[0]).toMatch(/^Dear Ilse,\n\nA short note/);
		expect(plugin.dialogs()).toEqual([]);
	});

	it('selects the notice where the clipboard is out of reach', async () => {
		const plugin = await fired();
		const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
		await plugin.dialog().click('Copy');
		expect(warned).toHaveBeenCalledTimes(1);
		warned.mockRestore();
		const area = plugin.dialog().el.querySelector('textarea');
		expect([area?.selectionStart, area?.selectionEnd]).toEqual([0, area?.value.length]);
		expect(plugin.notices().at(-1)).toMatch(/^The clipboard can’t be reached\./);
	});

	it('is taken back by one undo where the log is open', async () => {
		const plugin = await startPlugin(vault, { now: '2026-06-01T07:50:40Z' });
		await plugin.open(LOG);
		await plugin.run('fire-breaker');
		await plugin.dialog().fill('Reason', 'x');
		await plugin.dialog().send();
		await plugin.press('Escape');
		expect(plugin.view().editor.getValue()).toContain('**Fired** x');
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(log);
	});

	it('offers the breakers of the open note first', async () => {
		const plugin = await opened('fire-breaker');
		expect(plugin.dialog().options('Breaker')).toEqual(['Pause on missing approval (INC-0007)', 'Hold a third round (INC-0008)']);
		expect(plugin.dialog().hint('Breaker')).toBe('If: no approval 24 hours before the send');
		await plugin.press('Escape');
		await plugin.open(OTHER);
		await plugin.run('fire-breaker');
		expect(plugin.dialog().options('Breaker')[0]).toBe('Hold a third round (INC-0008)');
	});

	it('needs a reason', async () => {
		const plugin = await opened('fire-breaker');
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toBe('Fill in “Reason” first.');
		expect(await plugin.text(LOG)).toBe(log);
	});

	it('puts the breaker in use', async () => {
		const files = { ...vault, 'Send.md': '- [ ] Pause on missing approval ^ctl-b3k9xr\n' };
		const plugin = await fired(files);
		await plugin.press('Escape');
		await plugin.run('open-panel');
		await new Promise((resolve) => setTimeout(resolve, 350));
		await plugin.rest();
		expect([...document.querySelectorAll('.post-mortem-row')].some((row) =>
			row.textContent?.includes('Pause on missing approval') && row.textContent.includes('In use'))).toBe(true);
	});

	it.each([
		['the log is not there', '[[Nowhere]]', /The log “Nowhere” is not there\./],
		['it names no log', '', /names no log note/],
		['its log is an address', 'https://example.com', /names no log note/],
	])('refuses when %s, and says so', async (_, to, why) => {
		const plugin = await fired({ ...vault, [NOTE]: incidentNote(`## Controls\n${breaker('ctl-b3k9xr', 'Pause', 'after 24 hours', to)}`) });
		expect(plugin.dialog().alert()).toMatch(why);
		expect(plugin.dialog().field('Reason').value).toBe('prices not approved');
		expect(await plugin.text(LOG)).toBe(log);
	});

	it('refuses when the log is deleted or the record goes while the dialog is open (reliability 22)', async () => {
		const plugin = await opened('fire-breaker');
		await plugin.dialog().fill('Reason', 'x');
		const [file, record] = [plugin.app.vault.getFileByPath(LOG), plugin.app.vault.getFileByPath(NOTE)];
		if (!file || !record) throw new Error('The notes are gone');
		await plugin.app.vault.delete(file);
		await plugin.rest();
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toContain('is not there');
		await plugin.app.vault.create(LOG, log);
		plugin.view().editor.setValue(incidentNote('## Controls\n'));
		await plugin.rest();
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toContain('has changed or is gone');
		expect(await plugin.text(LOG)).toBe(log);
	});

	it('refuses a reason that would be read as another trace', async () => {
		const plugin = await opened('fire-breaker');
		await plugin.dialog().fill('Reason', 'as ctl-m4x9td did');
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toContain('Acme log: A date, an id or a bracket in the reason');
		expect(await plugin.text(LOG)).toBe(log);
	});

	it('names the breakers that are not armed when none is', async () => {
		const plugin = await opened('fire-breaker', { [NOTE]: incidentNote(`## Controls\n${breaker('ctl-b3k9xr', 'Pause', 'it feels wrong')}`) });
		expect(plugin.dialogs()).toEqual([]);
		expect(plugin.notices()).toEqual(['No breaker is armed: “Pause”. Name a number, a date or a document in the condition.']);
	});

	it('is there wherever a breaker is recorded, and only then', async () => {
		const plugin = await opened('fire-breaker', vault, 'Diary.md');
		expect(plugin.dialog().options('Breaker')).toHaveLength(2);
		await stopPlugins();
		const without = await startPlugin({ [NOTE]: incidentNote(`## Controls\n${breaker('ctl-b3k9xr', 'Pause', 'after 24 hours', '[[Acme log]]', '-')}`) });
		expect([without.offers('fire-breaker'), without.offers('override-breaker')]).toEqual([false, false]);
	});
});

describe('override-breaker', () => {
	it('writes why the work goes on, and gives no hold notice', async () => {
		const plugin = await opened('override-breaker');
		await plugin.dialog().fill('Breaker', '1');
		await plugin.dialog().fill('Reason', 'fair opens\non Thursday');
		await plugin.dialog().send();
		expect(await plugin.text(LOG)).toBe(log.replace('Kickoff\n', 'Kickoff\n- 2026-06-01 07:50 UTC **Overridden** fair opens on Thursday (ctl-m4x9td)\n'));
		expect(plugin.dialogs()).toEqual([]);
		expect(plugin.notices()).toEqual(['Overridden, and logged in “Acme log”.']);
	});
});
