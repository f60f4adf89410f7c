import { startPlugin, stopPlugins } from '../plugin-host';
import { input, names, openSettings, pressIn, row, startWithSettings, stored, syncSettings, type } from './settings-page';

afterEach(stopPlugins);

describe('the settings page', () => {
	it('shows every setting under its heading', async () => {
		const plugin = await startPlugin({ 'Home.md': '' });
		await openSettings(plugin);
		expect(names()).toEqual([
			'Incident notes', 'Incident folder', 'File name', 'Prefix of incident ids', 'Template note', 'Template folders',
			'Severity', 'P1 means', 'Hours to the client notice for P1', 'P2 means', 'Hours to the client notice for P2', 'P3 means', 'Hours to the client notice for P3',
			'Controls and due dates', 'Days until the first review', 'Format of due dates', 'Task tag', 'Usual owner',
			'Review', 'Minutes for a why chain',
			'Client messages', 'Days to the full post-mortem',
			'Periodic review', 'Look back',
			'Every day', 'Daily notice', 'Count in the status bar',
			'Labels of the systems view', 'Contributing factor', 'Root cause', 'Prevention owner',
			'Checks', 'Underline findings', 'Rules',
			'Phrases of your own', 'Placeholders',
		]);
		expect(await stored(plugin)).toBeUndefined();
	});

	it.each([['client notice', 'Hours to the client notice for P1'], ['vague', 'language/vague-step'], ['rate', 'rate'], ['weekly start', undefined]])('is searched for %j', async (words, found) => {
		const plugin = await startPlugin({ 'Home.md': '' }, { settings: { placeholders: [{ name: 'rate', value: '80' }] } });
		await openSettings(plugin);
		const search = document.querySelector<HTMLInputElement>('.modal .vertical-tab-search input');
		if (!search) throw new Error('No search');
		search.value = words;
		search.dispatchEvent(new Event('input', { bubbles: true }));
		await plugin.rest();
		const results = [...document.querySelectorAll('.setting-search-result')].map((each) => each.textContent ?? '');
		if (found === undefined) expect(results).toEqual([]);
		else expect(results.join()).toContain(found);
	});

	it('stores each kind of setting, tidied', async () => {
		const plugin = await startPlugin({ 'Home.md': '' });
		await openSettings(plugin);
		await type(plugin, 'Prefix of incident ids', ' ACME- ');
		await type(plugin, 'Hours to the client notice for P1', '2');
		await type(plugin, 'Template folders', 'Forms\n\n Letters \nForms');
		const list = row('Look back').querySelector('select');
		if (list) list.value = 'yearly';
		list?.dispatchEvent(new Event('change', { bubbles: true }));
		row('Daily notice').querySelector<HTMLElement>('.checkbox-container')?.click();
		await plugin.rest();
		expect(await stored(plugin)).toEqual({
			idPrefix: 'ACME-', noticeHoursP1: 2, templateFolders: ['Forms', 'Letters'], reviewCadence: 'yearly', dailyNotice: false,
		});
	});

	it.each([
		['Prefix of incident ids', '7', 'Start with a letter; use letters, digits, hyphens and underscores, at most 21.'],
		['Template folders', 'Forms\n../outside', 'Choose a place inside the vault.'],
		['Template note', 'Forms/Nowhere', 'There is no note at this path.'],
		['File name', '{{title}}', 'The name must hold {{id}}, so that incidents stay apart.'],
		['Hours to the client notice for P2', '1.5', 'Write a whole number of hours, from 1 to 720.'],
	])('says beside “%s” what is wrong with %j and does not store it', async (name, value, message) => {
		const plugin = await startPlugin({ 'Home.md': '' });
		await openSettings(plugin);
		await type(plugin, name, value);
		expect(row(name).textContent).toContain(message);
		expect(await stored(plugin)).toBeUndefined();
	});

	it('says that the template is gone, and keeps what is stored', async () => {
		const plugin = await startPlugin({ 'Forms/Note.md': '' }, { settings: { template: 'Forms/Old' } });
		await openSettings(plugin);
		expect(row('Template note').textContent).toContain('There is no note at this path.');
		expect(await stored(plugin)).toEqual({ template: 'Forms/Old' });
		await type(plugin, 'Template note', 'Forms/Note.md');
		expect(await stored(plugin)).toEqual({ template: 'Forms/Note.md' });
		expect(row('Template note').textContent).not.toContain('There is no note');
	});

	it('resets one section after asking, and nothing else', async () => {
		const plugin = await startPlugin({ 'Home.md': '' }, { settings: { labelRootCause: 'Cause', labelPreventionOwner: 'Who', idPrefix: 'ACME-', future: 1 } });
		await openSettings(plugin);
		await pressIn(plugin, 'Labels of the systems view', 'Reset this section');
		await plugin.dialog().click('Cancel');
		expect(await stored(plugin)).toMatchObject({ labelRootCause: 'Cause' });
		await pressIn(plugin, 'Labels of the systems view', 'Reset this section');
		await plugin.dialog().click('Reset');
		expect(await stored(plugin)).toEqual({ idPrefix: 'ACME-', future: 1 });
		expect(input('Root cause').value).toBe('Root cause');
		await pressIn(plugin, 'Labels of the systems view', 'Reset this section');
		expect(plugin.notices().at(-1)).toBe('This section already has its defaults.');
	});
});

describe('the file of settings', () => {
	it('keeps keys and values of a newer version when something is changed (reliability 43)', async () => {
		const plugin = await startWithSettings(JSON.stringify({ future: { deep: [1] }, reviewCadence: 'weekly', idPrefix: 'ACME-' }));
		await openSettings(plugin);
		await type(plugin, 'Usual owner', 'Producer');
		expect(await stored(plugin)).toEqual({ future: { deep: [1] }, reviewCadence: 'weekly', idPrefix: 'ACME-', defaultOwner: 'Producer' });
	});

	it('shows what a sync brings while the page is open, and writes nothing (reliability 43)', async () => {
		const plugin = await startWithSettings('{"idPrefix": "ACME-"}');
		await openSettings(plugin);
		const text = '{ "idPrefix": "BETA-", "placeholders": [{"name": "rate", "value": "80"}] }';
		await syncSettings(plugin, text);
		expect(input('Prefix of incident ids').value).toBe('BETA-');
		expect(row('rate').textContent).toContain('80 · not verified');
		expect(await plugin.app.vault.adapter.read('.obsidian/plugins/post-mortem/data.json')).toBe(text);
	});

	it('leaves the page alone when a sync brings nothing new', async () => {
		const plugin = await startWithSettings('{"idPrefix": "ACME-"}');
		await openSettings(plugin);
		const before = input('File name');
		before.focus();
		await syncSettings(plugin, '{"idPrefix": "ACME-", "future": 1}');
		expect(document.activeElement === before).toBe(true);
		await type(plugin, 'Usual owner', 'Producer');
		expect(await stored(plugin)).toEqual({ idPrefix: 'ACME-', future: 1, defaultOwner: 'Producer' });
	});

	it.each(['{"idPrefix": "ACM', ''])('that holds %j is left alone until the user starts over (reliability 43)', async (text) => {
		const plugin = await startWithSettings(text);
		expect(plugin.notices()).toEqual([expect.stringContaining('can’t be read')]);
		expect(await plugin.run('create-incident')).toBe(true);
		plugin.dialog().el.querySelector<HTMLElement>('.modal-close-button')?.click();
		await openSettings(plugin);
		await type(plugin, 'Usual owner', 'Producer');
		expect(plugin.notices().at(-1)).toContain('nothing is saved');
		expect(await plugin.app.vault.adapter.read('.obsidian/plugins/post-mortem/data.json')).toBe(text);
		row('The settings file can’t be read').click();
		await plugin.rest();
		await plugin.dialog().click('Start over');
		expect(await stored(plugin)).toEqual({});
		expect(names()).not.toContain('The settings file can’t be read');
		await type(plugin, 'Usual owner', 'Producer');
		expect(await stored(plugin)).toEqual({ defaultOwner: 'Producer' });
	});

	it('that breaks while the plugin runs costs nothing that was in use, and is read again once it is mended (reliability 43)', async () => {
		const plugin = await startWithSettings('{"idPrefix": "ACME-"}');
		await openSettings(plugin);
		await syncSettings(plugin, '{"idPre');
		expect(input('Prefix of incident ids').value).toBe('ACME-');
		expect(names()).toContain('The settings file can’t be read');
		await syncSettings(plugin, '{"idPrefix": "BETA-"}');
		expect(input('Prefix of incident ids').value).toBe('BETA-');
		expect(names()).not.toContain('The settings file can’t be read');
	});
});

describe('placeholders', () => {
	it('are added, changed and taken away; one that nobody verified says so', async () => {
		const plugin = await startPlugin({ 'Home.md': '' });
		await openSettings(plugin);
		await pressIn(plugin, 'Placeholders', 'Add a placeholder');
		await plugin.dialog().fill('Placeholder', '{{ rate }}');
		await plugin.dialog().fill('Value', '80 € an hour');
		await plugin.dialog().send();
		expect(await stored(plugin)).toEqual({ placeholders: [{ name: 'rate', value: '80 € an hour', verified: '' }] });
		expect(row('rate').textContent).toContain('80 € an hour · not verified');
		row('rate').click();
		await plugin.rest();
		expect(plugin.dialog().field('Placeholder').value).toBe('rate');
		await plugin.dialog().fill('Verified on', '2026-11-20');
		await plugin.dialog().send();
		expect(await stored(plugin)).toEqual({ placeholders: [{ name: 'rate', value: '80 € an hour', verified: '2026-11-20' }] });
		expect(row('rate').textContent).toContain('verified on 2026-11-20 (3 days ago)');
		const before = plugin.dialogs().length;
		await pressIn(plugin, 'rate', 'Delete');
		expect(plugin.dialogs()).toHaveLength(before);
		expect(await stored(plugin)).toEqual({ placeholders: [] });
	});

	it('have one value each', async () => {
		const plugin = await startPlugin({ 'Home.md': '' }, { settings: { placeholders: [{ name: 'rate', value: '80' }] } });
		await openSettings(plugin);
		await pressIn(plugin, 'Placeholders', 'Add a placeholder');
		await plugin.dialog().fill('Placeholder', '[insert Rate]');
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toBe('“Rate” is on the list already.');
	});
});
