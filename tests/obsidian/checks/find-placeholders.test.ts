import { startPlugin, stopPlugins, suggestions } from '../plugin-host';
import { INCIDENT } from './sample';

afterEach(stopPlugins);

const FILES = {
	'INC-0001 Prices.md': `${INCIDENT}Back at xx:xx.\n\n\`\`\`\nTODO in code\n\`\`\`\n`,
	'Starter.md': '# {{title}}\nThe fee is [insert fee].\n',
	'Clean.md': 'A todo list, [add a step](https://example.com).\n',
};

describe('find placeholders', () => {
	it('lists every placeholder of the vault with its note and line, those that matter first', async () => {
		const host = await startPlugin(FILES);
		await host.run('find-placeholders');
		await host.rest();
		expect(suggestions()).toEqual([
			'Warningxx:xxBack at xx:xx.INC-0001 Prices.md · line 23',
			'no finding{{title}}# {{title}}Starter.md · line 1',
			'no finding[insert fee]The fee is [insert fee].Starter.md · line 2',
		]);
		expect(document.querySelector<HTMLInputElement>('.prompt-input')?.placeholder).toBe('3 placeholders in 2 notes');
	});

	it('says what the settings know of one, and whether it was verified', async () => {
		const placeholders = [{ name: 'fee', value: '900 €', verified: '2026-11-01' }, { name: 'title', value: 'SOW', verified: '' }];
		const host = await startPlugin(FILES, { settings: { placeholders } });
		await host.run('find-placeholders');
		await host.rest();
		expect(suggestions()[1]).toContain('Your settings say SOW, not verified yet.');
		expect(suggestions()[2]).toContain('Your settings say 900 €, verified on 2026-11-01.');
	});

	it('opens the place', async () => {
		const host = await startPlugin(FILES);
		await host.run('find-placeholders');
		await host.rest();
		await host.press('ArrowUp');
		await host.press('Enter');
		expect(host.view().file?.path).toBe('Starter.md');
		expect(host.shown()).toContain('\n¦The fee is');
	});

	it('shows how far it is, lets the app have its turn, and stops when it is cancelled', async () => {
		const notes = Object.fromEntries(Array.from({ length: 400 }, (_, number) => [`Notes/${number}.md`, 'TODO\n']));
		const host = await startPlugin(notes);
		let time = Date.parse('2026-11-23T14:05:00Z');
		jest.spyOn(Date, 'now').mockImplementation(() => (time += 5));
		const read = jest.spyOn(host.app.vault, 'cachedRead');
		void host.run('find-placeholders');
		for (let tries = 0; tries < 100 && !document.querySelector('.notice [role=status]'); tries++) await new Promise((resolve) => setTimeout(resolve, 2));
		expect(document.querySelector('.notice [role=status]')?.textContent).toMatch(/^\d+ of 400 notes read$/);
		const cancel = [...document.querySelectorAll('button')].find((button) => button.textContent === 'Cancel');
		cancel?.click();
		const before = read.mock.calls.length;
		await host.rest();
		expect(read.mock.calls.length - before).toBeLessThan(3);
		expect(before).toBeLessThan(400);
		expect(host.dialogs()).toEqual([]);
		expect(document.querySelector('.post-mortem-progress')).toBeNull();
		expect(host.notices()).toEqual(['Stopped. Nothing was written.']);
		jest.restoreAllMocks();
	});

	it('says so when there is none, and how many notes it could not read', async () => {
		const host = await startPlugin({ 'Clean.md': 'Fine.\n', 'Other.md': 'Fine.\n' });
		jest.spyOn(host.app.vault, 'cachedRead').mockImplementation((file) => (file.path === 'Other.md' ? Promise.reject(new Error('no')) : Promise.resolve('Fine.')));
		jest.spyOn(console, 'error').mockImplementation(() => undefined);
		await host.run('find-placeholders');
		await host.rest();
		expect(document.querySelector('.suggestion-empty')?.textContent).toBe('No placeholder is left in any note. 1 note could not be read.');
		jest.restoreAllMocks();
	});
});
