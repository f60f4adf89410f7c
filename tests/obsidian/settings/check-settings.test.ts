import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';
import { rested, underlined } from '../editor/checked-editor';
import { INCIDENT } from '../checks/sample';

afterEach(stopPlugins);

const PATH = 'INC-0001 Prices.md';

async function stored(host: PluginHost): Promise<Record<string, unknown>> {
	await host.host.settled();
	return JSON.parse(await host.app.vault.adapter.read('.obsidian/plugins/post-mortem/data.json')) as Record<string, unknown>;
}

function rows(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('.modal .setting-item')].filter((each) => each.isConnected);
}

function row(name: string): HTMLElement {
	const found = rows().find((each) => each.querySelector('.setting-item-name')?.textContent === name);
	if (!found) throw new Error(`No setting “${name}” among: ${rows().map((each) => each.querySelector('.setting-item-name')?.textContent).join(', ')}`);
	return found;
}

async function openSettings(settings: Record<string, unknown> = {}): Promise<PluginHost> {
	const host = await startPlugin({ [PATH]: INCIDENT }, { settings });
	await host.open(PATH);
	await rested();
	host.app.setting.open();
	host.app.setting.openTabById('post-mortem');
	await host.rest();
	return host;
}

describe('the settings of checks', () => {
	it('list every rule of the documentation with a toggle that switches it off and on', async () => {
		const host = await openSettings();
		row('Rules').click();
		await host.rest();
		const documented = [...readFileSync(join(__dirname, '../../../docs/rules.md'), 'utf8').matchAll(/^### `(.+)`$/gm)].map((found) => found[1]);
		const listed = rows().map((each) => each.querySelector('.setting-item-name')?.textContent).filter((name) => name?.includes('/'));
		expect([...listed].sort()).toEqual([...documented].sort());
		row('language/counterfactual').querySelector<HTMLElement>('.checkbox-container')?.click();
		await host.rest();
		expect((await stored(host)).rulesOff).toEqual(['language/counterfactual']);
		await rested();
		expect(underlined(host)).toEqual([]);
		row('language/counterfactual').querySelector<HTMLElement>('.checkbox-container')?.click();
		await host.rest();
		expect((await stored(host)).rulesOff).toEqual([]);
		await rested();
		expect(underlined(host)).toEqual(['I should have']);
	});

	it('switch underlines off', async () => {
		const host = await openSettings();
		row('Underline findings').querySelector<HTMLElement>('.checkbox-container')?.click();
		await rested();
		expect((await stored(host)).underlineFindings).toBe(false);
		expect(underlined(host)).toEqual([]);
	});

	async function addPhrase(host: PluginHost, phrase: string, blame: string, fine: string): Promise<void> {
		document.querySelector<HTMLElement>('[aria-label="Add a phrase"]')?.click();
		await host.rest();
		const dialog = host.dialog();
		await dialog.fill('Phrase', phrase);
		await dialog.fill('Question to ask instead', 'What was agreed?');
		await dialog.fill('A sentence in which it must be found', blame);
		await dialog.fill('A sentence that must stay silent', fine);
		await dialog.send();
	}

	it('take a phrase of the user’s own, find it, and take it away again', async () => {
		const host = await openSettings();
		await addPhrase(host, 'checked the list', 'We checked the list late.', 'The list was checked.');
		await rested();
		expect((await stored(host)).ownPhrases).toEqual([{ phrase: 'checked the list', ask: 'What was agreed?', blame: ['We checked the list late.'], fine: ['The list was checked.'] }]);
		expect(underlined(host)).toEqual(['I should have', 'checked the list']);
		expect(row('checked the list').textContent).toContain('Ask instead: What was agreed?');
		row('checked the list').querySelector<HTMLElement>('[aria-label="Delete"]')?.click();
		await rested();
		expect((await stored(host)).ownPhrases).toEqual([]);
		expect(underlined(host)).toEqual(['I should have']);
	});

	it('refuse a phrase that its own examples speak against, and keep what was typed', async () => {
		const host = await openSettings();
		await addPhrase(host, 'checked late', 'It was checked.', 'The list was old.');
		expect(host.dialog().alert()).toContain('It does not find its own example “It was checked.”');
		expect(host.dialog().field('Phrase').value).toBe('checked late');
		expect((await stored(host)).ownPhrases).toBeUndefined();
	});

	it('let a phrase be changed where it stands, with the examples that are not shown', async () => {
		const host = await openSettings({ ownPhrases: [{ phrase: 'checked late', ask: 'When?', blame: ['We checked late.', 'It was checked late.'], fine: ['x'] }, { phrase: 'as always', ask: 'Since when?', blame: [], fine: [] }] });
		row('checked late').click();
		await host.rest();
		await host.dialog().fill('Question to ask instead', 'What was agreed?');
		await host.dialog().send();
		expect((await stored(host)).ownPhrases).toEqual([
			{ phrase: 'checked late', ask: 'What was agreed?', blame: ['We checked late.', 'It was checked late.'], fine: ['x'] }, { phrase: 'as always', ask: 'Since when?', blame: [], fine: [] },
		]);
		expect(row('checked late').textContent).toContain('Ask instead: What was agreed?');
	});

	it('refuse a phrase twice', async () => {
		const host = await openSettings({ ownPhrases: [{ phrase: 'Checked  late', ask: 'When?', blame: [], fine: [] }] });
		await addPhrase(host, 'checked late', 'It was checked late.', 'The list was old.');
		expect(host.dialog().alert()).toBe('That phrase is on the list already.');
	});
});
