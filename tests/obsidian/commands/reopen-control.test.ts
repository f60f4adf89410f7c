import { startPlugin, stopPlugins, suggestions } from '../plugin-host';

afterEach(stopPlugins);

const ONE = 'INC-0001 Winter mail.md';
const TWO = 'INC-0002 Autumn mail.md';

function incident(id: string, day: string, controls: string, due: string): string {
	return `---\nincident_id: ${id}\nincident_status: closed\nincident_date: ${day}\nseverity: P2\nscope: one\nimpact: Wrong prices\ndetected_at: ${day}T10:00Z\nreview_due:${due}\n---\n`
		+ `## Expected and actual\n**Expected:** x\n**Actual:** y\n\n## Timeline\n- ${day} 10:00 UTC **Detected** x\n\n## Controls\n${controls}`;
}

const RECORD = '- [x] Compare prices [owner:: Me] [in:: [[Send]]] [placed:: 2026-01-10] 📅 2026-03-01 ^ctl-aaaaaa\n  - 2026-03-01 held: ticked\n';
const earlier = incident('INC-0001', '2026-01-05', RECORD, '');
const later = incident('INC-0002', '2026-09-05', '- [ ] Tick each price [owner:: Me] [in:: [[Send]]] [placed:: 2026-09-10] 📅 2026-12-01 ^ctl-bbbbbb\n', ' 2026-12-01');
const vault = { [ONE]: earlier, [TWO]: later, 'Send.md': '- [ ] Compare ^ctl-aaaaaa\n- [ ] Tick ^ctl-bbbbbb\n', 'Diary.md': '' };
const reopened = earlier.replace('- [x]', '- [ ]').replace('📅 2026-03-01', '📅 2026-12-23').replace('review_due:', 'review_due: 2026-12-23');

describe('reopen-control', () => {
	it('unticks the earlier control from the incident that came past it, and the finding goes', async () => {
		const plugin = await startPlugin(vault);
		await plugin.open(TWO);
		await plugin.run('check-incident');
		expect(suggestions().join('\n')).toContain('INC-0001 put “Compare prices” into “Send”, and it did not hold.');
		await plugin.press('Escape');
		expect(await plugin.run('reopen-control')).toBe(true);
		await plugin.rest();
		expect(await plugin.text(ONE)).toBe(reopened);
		expect(await plugin.text(TWO)).toBe(later);
		expect(plugin.notices()).toEqual(['The control in “INC-0001 Winter mail” is open again, to be looked at on 2026-12-23.']);
		await plugin.run('check-incident');
		expect(suggestions().join('\n')).not.toContain('did not hold');
		expect(plugin.offers('reopen-control')).toBe(false);
	});

	it('is one step to take back where the note is open', async () => {
		const plugin = await startPlugin(vault);
		await plugin.open(ONE);
		await plugin.run('reopen-control');
		await plugin.rest();
		expect(plugin.view().editor.getValue()).toBe(reopened);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(earlier);
	});

	it('is offered by the finding in both notes', async () => {
		const plugin = await startPlugin(vault);
		for (const [path, line] of [[ONE, RECORD], [TWO, '- [ ] Tick each']] as const) {
			await plugin.open(path);
			const { editor } = plugin.view();
			editor.setCursor(editor.offsetToPos(editor.getValue().indexOf(line.slice(0, 12))));
			await plugin.run('check-incident');
			const row = [...document.querySelectorAll('.prompt-results .suggestion-item')].find((each) => each.textContent?.includes('did not hold'));
			row?.querySelector('button')?.click();
			await plugin.rest();
			expect([...document.querySelectorAll('.menu-item')].map((each) => each.textContent)).toEqual(['Reopen control', 'Ignore here']);
			document.querySelector('.menu')?.remove();
		}
	});

	it('is a button of the panel, in what was seen before and among the incidents', async () => {
		const plugin = await startPlugin(vault);
		await plugin.open(TWO);
		await plugin.run('open-panel');
		await new Promise((resolve) => setTimeout(resolve, 400));
		await plugin.rest();
		const buttons = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.post-mortem-panel [data-act="reopen"]')];
		expect(buttons().map((button) => button.getAttribute('aria-label'))).toEqual(['Open again: Compare prices', 'Open again: Compare prices']);
		buttons()[0]?.click();
		await plugin.rest();
		expect(await plugin.text(ONE)).toBe(reopened);
		await new Promise((resolve) => setTimeout(resolve, 400));
		await plugin.rest();
		expect(buttons()).toEqual([]);
	});

	it('asks which where several controls of the incident are verified, and is not there without one', async () => {
		const second = RECORD.replace('Compare prices', 'Ask for the list').replace('ctl-aaaaaa', 'ctl-cccccc');
		const plugin = await startPlugin({ [ONE]: incident('INC-0001', '2026-01-05', RECORD + second, ''), 'Send.md': '- [ ] Compare ^ctl-aaaaaa\n- [ ] Ask ^ctl-cccccc\n', 'Diary.md': '' });
		await plugin.open('Diary.md');
		expect(plugin.offers('reopen-control')).toBe(false);
		await plugin.open(ONE);
		await plugin.run('reopen-control');
		expect(suggestions()).toEqual(['Compare pricesINC-0001 Winter mail', 'Ask for the listINC-0001 Winter mail']);
		await plugin.press('ArrowDown');
		await plugin.press('Enter');
		const text = await plugin.text(ONE);
		expect(text).toContain('- [x] Compare prices');
		expect(text).toContain('- [ ] Ask for the list');
	});
});
