import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, suggestions, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const RECORD = '- [ ] Compare every price [owner:: Producer] 📅 2026-11-20 ^ctl-7k3q2a';
const LINE = '- [ ] Send the notice [due:: 2026-11-22] ^chk-4r8vwy';
const note = incidentNote(`${LINE}\n\n## Controls\n${RECORD}\n  - 2026-10-20 held\n`, ['incident_date: 2026-10-01', 'review_due: 2026-11-20']);
const vault = { [NOTE]: note, 'Plan.md': '- [ ] Restore test 📅 2026-11-30 ^chk-aaaaaa\n', 'Diary.md': 'Text\n' };

async function at(line: string, path = NOTE): Promise<PluginHost> {
	const plugin = await startPlugin(vault);
	await plugin.open(path);
	const { editor } = plugin.view();
	editor.setCursor({ line: editor.getValue().split('\n').findIndex((each) => each.includes(line)), ch: 3 });
	await plugin.run('postpone');
	await plugin.rest();
	return plugin;
}

const choices = (plugin: PluginHost): (string | null)[] => [...plugin.dialog().el.querySelectorAll('.post-mortem-radio')].map((each) => each.textContent);

async function panel(plugin: PluginHost): Promise<void> {
	await plugin.run('open-panel');
	await new Promise((resolve) => setTimeout(resolve, 400));
	await plugin.rest();
}

function row(start: string): HTMLElement {
	const found = document.querySelector<HTMLElement>(`.post-mortem-panel [aria-label^="${start}"]`);
	if (!found) throw new Error(`No row ${start}`);
	return found;
}

const menu = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.menu .menu-item')];

describe('postpone', () => {
	it('moves the control at the cursor, each choice with its day, and keeps the index right; taken back by one undo', async () => {
		const plugin = await at('2026-10-20 held');
		expect(choices(plugin)).toEqual(['Tomorrow: 2026-11-24', 'Next week: 2026-11-30', 'In two weeks: 2026-12-07', 'In a month: 2026-12-23', 'Another day']);
		await plugin.dialog().choose('Until', '2026-12-07');
		await plugin.dialog().send();
		expect(await plugin.text(NOTE)).toBe(note.replace('📅 2026-11-20', '📅 2026-12-07').replace('review_due: 2026-11-20', 'review_due: 2026-11-22'));
		expect(plugin.notices()).toEqual(['Postponed to 2026-12-07, in 14 days: “Compare every price”.']);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
	});

	it('moves the due line at the cursor by Enter alone, in its own format', async () => {
		const plugin = await at('Send the notice');
		await plugin.press('Enter');
		expect(await plugin.text(NOTE)).toBe(note.replace('2026-11-22', '2026-11-24'));
	});

	it('takes any day from today on', async () => {
		const plugin = await at('Send the notice');
		await plugin.dialog().choose('Until', 'other');
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toBe('Choose a day.');
		await plugin.dialog().fill('Day', '2026-11-01');
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toMatch(/^2026-11-01 has passed/);
		await plugin.dialog().fill('Day', '2027-02-28');
		expect(plugin.dialog().hint('Day')).toBe('That is in 97 days.');
		await plugin.dialog().send();
		expect(await plugin.text(NOTE)).toContain('[due:: 2027-02-28]');
	});

	it('does not take a line that is done, or a task of a note that is no incident, for what is meant', async () => {
		const plugin = await startPlugin({ ...vault, 'List.md': '## Controls\n- [ ] A step\n- [x] Done 📅 2026-11-20 ^chk-bbbbbb\n' });
		await plugin.open('List.md');
		for (const line of [1, 2]) {
			plugin.view().editor.setCursor({ line, ch: 0 });
			await plugin.run('postpone');
			expect(suggestions()).toHaveLength(3);
			await plugin.press('Escape');
		}
	});

	it('elsewhere offers everything that has a date, and writes notes that are no incidents too', async () => {
		const plugin = await at('Text', 'Diary.md');
		expect(suggestions()).toEqual([
			'Compare every price3 days overdue · INC-0007 Wrong prices', 'Send the notice1 day overdue · INC-0007 Wrong prices', 'Restore testdue in 7 days · Plan',
		]);
		document.querySelectorAll<HTMLElement>('.prompt-results .suggestion-item')[2]?.click();
		await plugin.rest();
		await plugin.dialog().send();
		expect(await plugin.text('Plan.md')).toBe('- [ ] Restore test 📅 2026-11-24 ^chk-aaaaaa\n');
	});

	it('says so when nothing has a date', async () => {
		const plugin = await startPlugin({ 'Diary.md': '' });
		await plugin.run('postpone');
		expect(plugin.notices()).toEqual(['Nothing has a due date to move. Give a control or a task a day first.']);
	});

	it('refuses a line that was changed meanwhile, and an unfinished merge (reliability 14, 23)', async () => {
		for (const [change, reason] of [[(text: string) => text.replace('^chk-4r8vwy', ''), /changed or is gone/], [(text: string) => `${text}<<<<<<< HEAD\n`, /merge conflict/]] as const) {
			const plugin = await at('Send the notice');
			const { editor } = plugin.view();
			const changed = change(editor.getValue());
			editor.setValue(changed);
			await plugin.dialog().send();
			expect(plugin.dialog().alert()).toMatch(reason);
			expect(editor.getValue()).toBe(changed);
			await stopPlugins();
		}
	});
});

describe('a row that is due', () => {
	it('is postponed from its context menu', async () => {
		const plugin = await startPlugin(vault);
		await panel(plugin);
		row('To do: Restore test').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		expect(menu().map((each) => each.textContent)).toEqual(['Open', 'Open in new tab', 'Open to the right', 'Mark as done', 'Postpone…']);
		menu().at(-1)?.click();
		await plugin.rest();
		await plugin.dialog().send();
		expect(await plugin.text('Plan.md')).toContain('📅 2026-11-24');
		expect(row('To do: Restore test').getAttribute('aria-label')).toContain('due tomorrow');
	});

	it('of a control is reviewed and postponed from its menu and by its keys, and still opens its line', async () => {
		const plugin = await startPlugin(vault);
		await panel(plugin);
		row('Review: Compare').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		expect(menu().map((each) => each.textContent)).toEqual(['Open', 'Open in new tab', 'Open to the right', 'Review…', 'Postpone…']);
		menu()[3]?.click();
		await plugin.rest();
		expect(plugin.dialog().names()).toContain('What happened');
		await plugin.press('Escape');
		for (const [key, field] of [['r', 'What happened'], [' ', 'What happened'], ['p', 'Until']] as const) {
			row('Review: Compare').focus();
			await plugin.press(key);
			expect(plugin.dialog().names()).toContain(field);
			await plugin.press('Escape');
			expect(plugin.dialogs()).toEqual([]);
		}
		row('Review: Compare').focus();
		await plugin.press('Enter');
		expect(plugin.view().file?.path).toBe(NOTE);
	});

	it('keeps its keys to itself on other rows', async () => {
		const plugin = await startPlugin(vault);
		await panel(plugin);
		row('To do: Restore test').focus();
		await plugin.press('r');
		expect(plugin.dialogs()).toEqual([]);
		await plugin.press('p');
		expect(plugin.dialog().names()).toContain('Until');
	});
});
