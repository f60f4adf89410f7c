import { approve } from '../../notation';
import { startPlugin, stopPlugins, suggestions } from '../plugin-host';

afterEach(stopPlugins);

const earlier = (id: string, properties: string): string => `---\nincident_id: ${id}\nincident_status: closed\n${properties}---\n`;

const local = (time: string): string => new Date(`2026-11-23T${time}:00`).toISOString();

/** A local time of 2026 that the clocks of this zone skip, as a form takes it; undefined where they skip none. */
function skippedTime(): string | undefined {
	for (let half = 0; half < 365 * 48; half++) {
		const [day, hour, minute] = [Math.floor(half / 48), Math.floor((half % 48) / 2), (half % 2) * 30];
		const date = new Date(2026, 0, 1 + day, hour, minute);
		if (date.getHours() === hour) continue;
		const pad = (value: number): string => String(value).padStart(2, '0');
		return `2026-${pad(date.getMonth() + 1)}-${pad(date.getDate())} ${pad(hour)}:${pad(minute)}`;
	}
	return undefined;
}

describe('create-incident', () => {
	it('creates the whole note from a full form, and opens it where writing goes on', async () => {
		const plugin = await startPlugin({ 'Clients/Acme.md': '', 'Post-mortems/INC-0006 Old.md': earlier('INC-0006', '') });
		await plugin.run('create-incident');
		const dialog = plugin.dialog();
		await dialog.fill('Title', 'Wrong prices: went out?');
		await dialog.fill('What was expected', 'Prices of the current list');
		await dialog.fill('What happened', 'Prices of last year’s\nlist');
		await dialog.fill('How many are affected', 'many');
		await dialog.choose('Severity', 'P2');
		await dialog.fill('Impact', '410 subscribers hold a wrong price');
		await dialog.fill('Client', 'acme');
		await dialog.fill('Service', 'Newsletter delivery');
		await dialog.click('Create incident');
		const path = 'Post-mortems/INC-0007 Wrong prices went out.md';
		approve('created-incident.md', await plugin.text(path));
		expect(plugin.dialogs()).toEqual([]);
		expect(plugin.view().file?.path).toBe(path);
		expect(plugin.view().getMode()).toBe('source');
		expect(plugin.shown().endsWith('## Response\n¦')).toBe(true);
		expect(plugin.notices()).toEqual(['Created “INC-0007 Wrong prices went out”. Add checkpoints as things happen.']);
	});

	it('makes a candidate of a title alone, sent with Enter', async () => {
		const plugin = await startPlugin({});
		await plugin.run('create-incident');
		const dialog = plugin.dialog();
		expect(document.activeElement).toBe(dialog.field('Title'));
		expect(dialog.hint('Severity')).toBe('Without a severity it becomes a candidate, to be classified later.');
		await dialog.fill('Title', 'Shop is slow');
		await plugin.press('Enter');
		approve('created-candidate.md', await plugin.text('Post-mortems/INC-0001 Shop is slow.md'));
	});

	it('goes by the name of a note that the app has not read yet, as after a sync', async () => {
		const plugin = await startPlugin({ 'Post-mortems/INC-0006 Old.md': earlier('INC-0006', ''), 'Post-mortems/INC-0030 No incident.md': 'Words' });
		plugin.faults.slowReads(400);
		await plugin.app.vault.create('Post-mortems/INC-0041 Late.md', earlier('INC-0041', ''));
		expect(plugin.app.metadataCache.getCache('Post-mortems/INC-0041 Late.md')).toBeNull();
		void plugin.app.commands.executeCommandById('post-mortem:create-incident');
		plugin.dialog().field('Title').value = 'New';
		plugin.dialog().el.querySelector<HTMLButtonElement>('button.mod-cta')?.click();
		await plugin.rest();
		expect(await plugin.text('Post-mortems/INC-0042 New.md')).toContain('incident_id: INC-0042');
	});

	it('gives two incidents two ids even before the app has read the first (reliability 20, 21, 45)', async () => {
		const plugin = await startPlugin({ 'a.md': earlier('INC-0010', ''), 'b.md': earlier('INC-9', ''), 'c.md': earlier('OLD-0100', '') });
		plugin.faults.holdMetadata();
		for (const title of ['First', 'Second']) {
			await plugin.run('create-incident');
			await plugin.dialog().fill('Title', title);
			await plugin.dialog().send();
		}
		expect(await plugin.text('Post-mortems/INC-0011 First.md')).toContain('incident_id: INC-0011');
		expect(await plugin.text('Post-mortems/INC-0012 Second.md')).toContain('incident_id: INC-0012');
		plugin.faults.releaseMetadata();
	});

	it('asks for a title before it writes anything', async () => {
		const plugin = await startPlugin({});
		await plugin.run('create-incident');
		const dialog = plugin.dialog();
		await dialog.fill('Impact', 'Nobody can pay');
		await dialog.send();
		expect(dialog.alert()).toBe('Fill in “Title” first.');
		expect(document.activeElement).toBe(dialog.field('Title'));
		expect(plugin.app.vault.getMarkdownFiles()).toEqual([]);
	});

	it('shows what the local time is in UTC as one types (reliability 29, 30)', async () => {
		const plugin = await startPlugin({});
		await plugin.run('create-incident');
		const dialog = plugin.dialog();
		await dialog.fill('Detected', '2026-11-23 09:30');
		expect(dialog.hint('Detected')).toBe(`${local('09:30').slice(0, 16).replace('T', ' ')} UTC`);
		await dialog.fill('Detected', '2026-11-23 ');
		expect(dialog.hint('Detected')).toBe('Choose a date and a time.');
	});

	it('says which time is meant where the clocks skip the one typed (reliability 30)', async () => {
		const plugin = await startPlugin({});
		await plugin.run('create-incident');
		const skipped = skippedTime();
		await plugin.dialog().fill('Detected', skipped ?? '2026-03-29 02:30');
		expect(plugin.dialog().hint('Detected')).toMatch(skipped === undefined
			? /^2026-03-\d\d \d\d:30 UTC$/
			: /^The clocks skip this time\. It is taken as \d\d:\d\d: 2026-\d\d-\d\d \d\d:\d\d UTC$/);
	});

	it('says in its own words what each severity means', async () => {
		const plugin = await startPlugin({}, { settings: { severityP1: 'The till is closed' } });
		await plugin.run('create-incident');
		expect(plugin.dialog().el.textContent).toContain('P1: The till is closed');
	});

	it('shows earlier incidents that look alike, and opens one', async () => {
		const path = 'Post-mortems/INC-0003 Wrong prices in the mail.md';
		const plugin = await startPlugin({ [path]: earlier('INC-0003', 'client: "[[Acme]]"\n') });
		await plugin.run('create-incident');
		const dialog = plugin.dialog();
		await dialog.fill('Title', 'The mail had wrong prices again');
		expect(dialog.el.textContent).not.toContain('INC-0003');
		await dialog.fill('Client', 'Acme');
		const link = dialog.el.querySelector<HTMLElement>('.post-mortem-look-alikes a');
		expect(link?.textContent).toBe('INC-0003 Wrong prices in the mail');
		link?.click();
		await plugin.rest();
		expect(plugin.view().file?.path).toBe(path);
	});

	it('offers clients and services seen before, and takes the one picked', async () => {
		const plugin = await startPlugin({ 'INC-0001 A.md': earlier('INC-0001', 'client: "[[Acme]]"\nservice: Newsletter\n') });
		await plugin.run('create-incident');
		const dialog = plugin.dialog();
		await dialog.fill('Client', 'ac');
		expect(suggestions()).toEqual(['Acme']);
		await plugin.press('Enter');
		expect(dialog.field('Client').value).toBe('Acme');
		expect(plugin.dialogs()).toHaveLength(1);
		await dialog.fill('Service', 'news');
		expect(suggestions()).toEqual(['Newsletter']);
	});

	it('offers what was typed when it was closed without saving, but not after saving', async () => {
		const plugin = await startPlugin({});
		await plugin.run('create-incident');
		await plugin.dialog().fill('Title', 'Half a thought');
		await plugin.press('Escape');
		await plugin.run('create-incident');
		expect(plugin.dialog().field('Title').value).toBe('Half a thought');
		await plugin.dialog().send();
		await plugin.run('create-incident');
		expect(plugin.dialog().field('Title').value).toBe('');
	});

	it('stays open with everything typed when the disk refuses, and can be sent again (reliability 41)', async () => {
		const plugin = await startPlugin({ 'Post-mortems/a.md': '' });
		plugin.faults.failWrites('ENOSPC', { path: /Post-mortems/ });
		await plugin.run('create-incident');
		const dialog = plugin.dialog();
		await dialog.fill('Title', 'Shop is slow');
		const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		await dialog.send();
		expect(logged).toHaveBeenCalledTimes(1);
		logged.mockRestore();
		expect(dialog.alert()).toMatch(/^That did not work: .*ENOSPC/);
		expect(plugin.notices()).toEqual([dialog.alert()]);
		expect(dialog.field('Title').value).toBe('Shop is slow');
		await dialog.send();
		expect(plugin.dialogs()).toEqual([]);
		expect(await plugin.text('Post-mortems/INC-0001 Shop is slow.md')).toContain('Shop is slow');
	});

	it('refuses where a file stands in the way of the folder (reliability 24)', async () => {
		const plugin = await startPlugin({ 'Incidents': 'a file' }, { settings: { incidentFolder: 'incidents' } });
		await plugin.run('create-incident');
		await plugin.dialog().fill('Title', 'Shop is slow');
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toContain('A file stands where the folder “Incidents” is needed.');
	});

	it('uses the built-in note where the template is missing, and says so (reliability 25)', async () => {
		const plugin = await startPlugin({}, { settings: { template: 'Templates/Gone.md' } });
		await plugin.run('create-incident');
		await plugin.dialog().fill('Title', 'Shop is slow');
		await plugin.dialog().send();
		expect(await plugin.text('Post-mortems/INC-0001 Shop is slow.md')).toContain('## Response');
		expect(plugin.notices()[0]).toContain('The template “Templates/Gone.md” can’t be found, so the built-in note was used.');
	});

	it('takes the folder as the vault writes it, and the next name where one is taken (reliability 19, 24)', async () => {
		const plugin = await startPlugin({ 'post-MORTEMS/inc-0001 shop IS slow.md': '' });
		await plugin.run('create-incident');
		await plugin.dialog().fill('Title', 'Shop is slow');
		await plugin.dialog().send();
		expect(await plugin.text('post-MORTEMS/INC-0001 Shop is slow 2.md')).toContain('incident_id: INC-0001');
	});

	it('makes no elements of what notes and people write (reliability 33)', async () => {
		const bad = '<img src=x onerror=alert(1)> wrong prices';
		const plugin = await startPlugin({ 'a.md': earlier('INC-0001', `client: ${JSON.stringify(bad)}\nservice: ${JSON.stringify(bad)}\nimpact: wrong prices\n`) });
		await plugin.run('create-incident');
		const dialog = plugin.dialog();
		await dialog.fill('Service', bad);
		await dialog.fill('Title', bad);
		expect(dialog.el.querySelector('.post-mortem-look-alikes a')).not.toBeNull();
		await dialog.fill('Client', 'img');
		expect(suggestions()).toEqual([bad]);
		expect(document.querySelector('img')).toBeNull();
	});
});
