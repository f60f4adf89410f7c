import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, suggestions, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const SOW = 'Clients/Acme SOW.md';
const note = incidentNote('## Controls\n', ['incident_date: 2026-11-23', 'sow: "[[Acme SOW]]"']);
const sow = '# Acme\n\n## Intake\nThe client provides one dated list of prices.\n\n## Fees\nMonthly.\n';
const vault = { [NOTE]: note, [SOW]: sow, 'Diary.md': '' };

function rows(): string[] {
	return [...document.querySelectorAll('.modal .setting-item')].map((row) =>
		`${row.querySelector('.setting-item-name')?.textContent ?? ''} ${row.querySelector('.setting-item-description')?.textContent ?? ''}`);
}

async function press(plugin: PluginHost, label: string): Promise<void> {
	document.querySelector<HTMLElement>(`.modal [aria-label="${label}"]`)?.click();
	await plugin.rest();
}

const NONE = 'No sentence was found that says so. If one does in other words, all is well.';

describe('test-sow', () => {
	it('says on an incident what its statement of work answers, and leads to the line', async () => {
		const plugin = await startPlugin(vault);
		await plugin.open(NOTE);
		await plugin.run('test-sow');
		await plugin.rest();
		expect(plugin.dialog().el.textContent).toContain('Test of “Acme SOW”');
		expect(plugin.dialog().el.textContent).toContain('the note answers 1 of 3 questions');
		expect(rows()).toEqual([
			'What must the client provide? “The client provides one dated list of prices” (line 4)', `What pauses work? ${NONE}`, `Where are decisions recorded? ${NONE}`,
		]);
		await press(plugin, 'Go to line: What must the client provide?');
		expect(plugin.dialogs()).toEqual([]);
		expect(plugin.view().file?.path).toBe(SOW);
		expect(plugin.shown()).toContain('\n¦The client provides');
	});

	it('offers a clause for what is missing, to stand in the statement of work', async () => {
		const plugin = await startPlugin(vault);
		await plugin.open(SOW);
		await plugin.run('test-sow');
		await plugin.rest();
		await press(plugin, 'Add a clause: What pauses work?');
		const dialog = plugin.dialog();
		expect(dialog.field('Kind').value).toBe('contract clause');
		expect(dialog.field('Goes into').value).toContain('Acme SOW');
		expect([await plugin.text(NOTE), await plugin.text(SOW)]).toEqual([note, sow]);
	});

	it('reads what stands in the editor', async () => {
		const plugin = await startPlugin(vault);
		await plugin.open(SOW);
		plugin.view().editor.setValue(`${sow}\nLate lists move the send by a day. Decisions are recorded in the project log.\n`);
		await plugin.run('test-sow');
		await plugin.rest();
		expect(plugin.dialog().el.textContent).toContain('the note answers 3 of 3 questions');
	});

	it('asks which where an incident links two, or which incident where two link it', async () => {
		const plugin = await startPlugin({
			...vault, 'Terms.md': 'The work pauses.\n',
			'Post-mortems/INC-0008 Other.md': note.replaceAll('INC-0007', 'INC-0008').replace('sow: "[[Acme SOW]]"', 'sow:\n  - "[[Acme SOW]]"\n  - "[[Terms]]"'),
		});
		await plugin.open('Post-mortems/INC-0008 Other.md');
		await plugin.run('test-sow');
		await plugin.rest();
		expect(suggestions()).toEqual(['Acme SOWClients', 'Terms']);
		await plugin.press('ArrowDown');
		await plugin.press('Enter');
		expect(plugin.dialog().el.textContent).toContain('Test of “Terms”');
		await plugin.press('Escape');
		await plugin.open(SOW);
		await plugin.run('test-sow');
		await plugin.rest();
		await press(plugin, 'Add a clause: What pauses work?');
		expect(suggestions()).toEqual(['INC-0007 Wrong pricesPost-mortems', 'INC-0008 OtherPost-mortems']);
	});

	it('is not there without a statement of work', async () => {
		const plugin = await startPlugin({ ...vault, 'Post-mortems/INC-0009 None.md': note.replaceAll('INC-0007', 'INC-0009').replace('[[Acme SOW]]', '[[Gone]]') });
		for (const path of ['Diary.md', 'Post-mortems/INC-0009 None.md']) {
			await plugin.open(path);
			expect(plugin.offers('test-sow')).toBe(false);
		}
	});
});
