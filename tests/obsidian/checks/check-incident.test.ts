import { startPlugin, stopPlugins, suggestions } from '../plugin-host';
import { INCIDENT } from './sample';

afterEach(stopPlugins);

const PATH = 'Post-mortems/INC-0001 Prices.md';

function rows(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('.prompt-results .suggestion-item')];
}

describe('check incident', () => {
	it('lists every finding with level, sentence, question and line', async () => {
		const host = await startPlugin({ [PATH]: `${INCIDENT}See [[Nowhere]] and TODO.\n` });
		await host.open(PATH);
		await host.run('check-incident');
		expect(suggestions()).toEqual([
			'WarningIt describes an event that did not happen and hides the one that did.'
				+ 'Ask instead: What made the chosen action look right at the time?line 22 · language/counterfactual',
			'Warning“Nowhere” leads nowhere.line 23 · evidence/broken-link',
			'WarningThe placeholder “TODO” is left here.line 23 · placeholder/left',
		]);
		expect(rows().every((row) => row.querySelector('svg') !== null)).toBe(true);
	});

	it('goes to the place of a finding on Enter', async () => {
		const host = await startPlugin({ [PATH]: `${INCIDENT}See [[Nowhere]].\n` });
		await host.open(PATH);
		await host.run('check-incident');
		await host.press('ArrowDown');
		await host.press('Enter');
		expect(host.shown()).toContain('See ¦[[Nowhere]].');
		expect(host.dialogs()).toEqual([]);
	});

	it('offers the fixes on Mod+Enter, and by a button that has a name', async () => {
		const host = await startPlugin({ [PATH]: INCIDENT });
		await host.open(PATH);
		await host.run('check-incident');
		await host.press('Enter', { ctrlKey: true });
		const menu = (): string[] => [...document.querySelectorAll('.menu .menu-item')].map((each) => each.textContent ?? '');
		expect(menu()).toEqual(['Move into the rewrite table', 'Ignore here']);
		await host.press('Escape');
		await host.run('check-incident');
		const button = rows()[0]?.querySelector('button');
		expect(button?.getAttribute('aria-label')).toBe('What can be done: It describes an event that did not happen and hides the one that did.');
		button?.click();
		await host.rest();
		expect(menu()).toEqual(['Move into the rewrite table', 'Ignore here']);
		await host.press('ArrowDown');
		await host.press('Enter');
		expect(await host.text(PATH)).toContain('| I should have checked the list. |');
	});

	it('narrows the list to words that are typed', async () => {
		const host = await startPlugin({ [PATH]: `${INCIDENT}See [[Nowhere]].\n` });
		await host.open(PATH);
		await host.run('check-incident');
		const input = document.querySelector<HTMLInputElement>('.prompt-input');
		if (!input) throw new Error('There is no input');
		input.value = 'nowhere';
		input.dispatchEvent(new Event('input'));
		expect(suggestions()).toHaveLength(1);
		input.value = 'zebra';
		input.dispatchEvent(new Event('input'));
		expect(document.querySelector('.suggestion-empty')?.textContent).toBe('No finding holds these words.');
	});

	it('says kindly that there is nothing', async () => {
		const host = await startPlugin({ [PATH]: INCIDENT.replace('I should have checked the list.', 'The list was old.') });
		await host.open(PATH);
		await host.run('check-incident');
		expect(document.querySelector('.suggestion-empty')?.textContent).toBe('Nothing to mend in “INC-0001 Prices”. Well done.');
	});

	it('looks at what is typed and not saved yet, and leaves rules alone that are off', async () => {
		const host = await startPlugin({ [PATH]: INCIDENT }, { settings: { rulesOff: ['language/counterfactual'] } });
		await host.open(PATH);
		host.view().editor.replaceRange('TBD. ', { line: 21, ch: 0 });
		await host.run('check-incident');
		expect(suggestions()).toEqual(['WarningThe placeholder “TBD” is left here.line 22 · placeholder/left']);
	});

	it('is not offered in a note that no incident uses, and shows a title as text', async () => {
		const host = await startPlugin({ 'Plain.md': 'TODO\n', [PATH]: `${INCIDENT}[[<img src=x onerror=alert(1)>]]\n` });
		await host.open('Plain.md');
		expect(host.offers('check-incident')).toBe(false);
		await host.open(PATH);
		await host.run('check-incident');
		expect(document.querySelector('.prompt img')).toBeNull();
		expect(suggestions().join()).toContain('<img src=x');
	});

	it('fixes a note that changed meanwhile, or refuses when the place is gone (reliability 23)', async () => {
		const host = await startPlugin({ [PATH]: INCIDENT });
		await host.open(PATH, 'preview');
		await host.run('check-incident');
		await host.app.vault.adapter.write(PATH, INCIDENT.replace('I should have checked', 'We should have read'));
		await host.rest();
		await host.press('Enter', { ctrlKey: true });
		await host.press('ArrowDown');
		await host.press('Enter');
		expect(host.notices()).toEqual(['INC-0001 Prices: The place of the finding has changed. Check the note again.']);
		expect(await host.text(PATH)).not.toContain('Blame statement');
	});
});
