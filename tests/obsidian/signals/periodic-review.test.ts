import { approve } from '../../notation';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';
import { sampleVault } from '../sample-vault';

afterEach(stopPlugins);
afterEach(() => { jest.restoreAllMocks(); });

const OCTOBER = 'Reviews/2026-10.md';
const files = {
	'Post-mortems/INC-0001 Prices.md': '---\nincident_id: INC-0001\nincident_status: closed\nincident_date: 2026-10-05\nseverity: P2\n---\n',
	[OCTOBER]: '---\nincident_review: 2026-10\n---\nMine.\n\n- [ ] Next periodic review, November 📅 2026-12-01 ^chk-h5z1oe\n',
};

/** Ids are random. */
const still = (text: string): string => text.replace(/chk-[a-z0-9]{6}/g, 'chk-000000');

async function ask(plugin: PluginHost, period?: string): Promise<void> {
	await plugin.run('periodic-review');
	await plugin.rest();
	if (period !== undefined) await plugin.dialog().fill('Period', period);
}

describe('periodic review', () => {
	it('writes the month of the sample vault as it was approved', async () => {
		const plugin = await startPlugin(sampleVault(), { now: '2026-12-01T09:00:00Z' });
		await ask(plugin);
		expect(plugin.dialog().field('Period').value).toBe('2026-11');
		await plugin.dialog().send();
		await plugin.rest();
		approve('review-2026-11.md', still(await plugin.text('Reviews/2026-11.md')));
		expect(plugin.view().file?.path).toBe('Reviews/2026-11.md');
		expect(await plugin.text(OCTOBER)).toContain('- [x] Next periodic review, November 📅 2026-12-01 ✅ 2026-12-01 ^chk-h5z1oe');
		expect(plugin.notices()).toEqual(['Wrote the review “2026-11”. What you take from it is yours to add.', 'Done: Next periodic review, NovemberUndo']);
	});

	it('offers the periods of the cadence, and says which are written and which still run', async () => {
		const plugin = await startPlugin(files);
		await ask(plugin);
		expect(plugin.dialog().options('Period').slice(0, 3)).toEqual(['November 2026 (runs until 2026-11-30)', 'October 2026 (written, opens it)', 'September 2026']);
		expect(plugin.dialog().field('Period').value).toBe('2026-11');
	});

	it.each([['quarterly', '2026-Q3', 'Review of Q3 2026', '2027-01-01'], ['yearly', '2025', 'Review of 2025', '2027-01-01']])('is %s where the settings say so', async (reviewCadence, period, title, due) => {
		const plugin = await startPlugin(files, { settings: { reviewCadence } });
		await ask(plugin, period);
		await plugin.dialog().send();
		const text = await plugin.text(`Reviews/${period}.md`);
		expect(text).toMatch(new RegExp(`^---\nincident_review: ${period}\n---\n# ${title}\n`));
		expect(text).toContain(`📅 ${due}`);
	});

	it('opens the review that is there and writes nothing', async () => {
		const plugin = await startPlugin(files);
		await ask(plugin, '2026-10');
		expect(plugin.dialog().names()).toEqual(['Period']);
		await plugin.dialog().send();
		await plugin.rest();
		expect(await plugin.text(OCTOBER)).toBe(files[OCTOBER]);
		expect(plugin.view().file?.path).toBe(OCTOBER);
		expect(plugin.notices()).toEqual(['“2026-10” reviews this period already, so nothing was written. To write it anew, rename or delete it first.']);
	});

	it('never writes over another note of the name, and follows the format of due dates', async () => {
		const plugin = await startPlugin({ ...files, 'Reviews/2026-11.md': 'My month.\n' }, { settings: { dueFormat: 'field', globalTag: '#task' } });
		await ask(plugin, '2026-11');
		await plugin.dialog().send();
		expect(await plugin.text('Reviews/2026-11.md')).toBe('My month.\n');
		expect(still(await plugin.text('Reviews/2026-11 2.md'))).toContain('- [ ] Next periodic review, December 2026 #task [due:: 2027-01-01] ^chk-000000\n');
	});

	it('asks for no next one that is written, and leaves the line that asked for this one when it is told to', async () => {
		const plugin = await startPlugin({ ...files, 'Reviews/2026-09.md': '---\nincident_review: 2026-09\n---\n', 'Reviews/2026-12.md': '---\nincident_review: 2026-12\n---\n' });
		await ask(plugin, '2026-11');
		expect(plugin.dialog().hint('Tick the line that asked for it')).toBe('“Next periodic review, November” in “2026-10”.');
		plugin.dialog().field('Tick the line that asked for it').click();
		await plugin.dialog().send();
		expect(await plugin.text(OCTOBER)).toBe(files[OCTOBER]);
		expect(await plugin.text('Reviews/2026-11.md')).not.toContain('Next periodic review');
	});

	it('starts with the running period in a vault that holds nothing older', async () => {
		const plugin = await startPlugin({ 'Diary.md': '' });
		await ask(plugin);
		expect(plugin.dialog().field('Period').value).toBe('2026-11');
		await plugin.dialog().send();
		expect(still(await plugin.text('Reviews/2026-11.md'))).toBe([
			'---', 'incident_review: 2026-11', '---', '# Review of November 2026', '', '## Incidents', 'None.', '',
			'## Controls', '- **Opened:** none', '- **Verified:** none', '- **Slipped:** none', '', '## Repeats', 'None.', '', '## Open signals', 'None.', '',
			'## Durations', 'Nothing to measure.', '', '## Trends', '```post-mortem', 'trends', '```', '', '## What I take from it', '',
			'- [ ] Next periodic review, December 2026 📅 2027-01-01 ^chk-000000', '',
		].join('\n'));
	});

	it('waits until the notes are read', async () => {
		const plugin = await startPlugin(files);
		await plugin.host.disable('post-mortem');
		const read = plugin.app.vault.cachedRead.bind(plugin.app.vault);
		let release = (): void => undefined;
		const released = new Promise<void>((resolve) => { release = resolve; });
		jest.spyOn(plugin.app.vault, 'cachedRead').mockImplementation((file) => released.then(() => read(file)));
		await plugin.host.enable('post-mortem');
		await plugin.run('periodic-review');
		await plugin.dialog().fill('Period', '2026-11');
		document.querySelector<HTMLElement>('.modal .mod-cta')?.click();
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(plugin.dialog().alert()).toBe('“INC-0001 Prices” has not been read yet, so the review would lack it. Try again in a moment.');
		release();
		await plugin.rest();
		await plugin.dialog().send();
		expect(await plugin.text('Reviews/2026-11.md')).toContain('# Review of November 2026');
	});

	it('shows how far it is while it compares many incidents, and writes nothing when it is cancelled', async () => {
		const many = Object.fromEntries(Array.from({ length: 150 }, (_, number) => [`INC-${number} X.md`, `---\nincident_id: INC-${number}\nincident_date: 2026-10-05\n---\n`]));
		const plugin = await startPlugin(many);
		await ask(plugin, '2026-10');
		let time = Date.parse('2026-11-23T14:05:00Z');
		jest.spyOn(Date, 'now').mockImplementation(() => (time += 20));
		const sent = plugin.dialog().send();
		for (let tries = 0; tries < 200 && !document.querySelector('.post-mortem-progress'); tries++) await new Promise((resolve) => setTimeout(resolve, 2));
		expect(document.querySelector('.post-mortem-progress [role=status]')?.textContent).toMatch(/^\d+ of 150 incidents compared with earlier ones$/);
		document.querySelector<HTMLElement>('.post-mortem-progress button')?.click();
		await sent;
		expect(plugin.app.vault.getFileByPath('Reviews/2026-10.md')).toBeNull();
		expect(plugin.notices()).toContain('Stopped. Nothing was written.');
		expect(plugin.dialog().field('Period').value).toBe('2026-10');
	});
});
