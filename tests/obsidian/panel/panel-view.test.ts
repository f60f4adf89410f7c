import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

jest.setTimeout(30_000);
afterEach(stopPlugins);

const INCIDENT = 'Post-mortems/INC-0007 Wrong prices.md';
const OTHER = 'Post-mortems/INC-0008 Lost mail.md';

const files = {
	[INCIDENT]: [
		'---', 'incident_id: INC-0007', 'incident_status: open', 'severity: P2', '---',
		'## Timeline', '- 2026-11-23 09:00 UTC **Detected** complaint', '',
		'- [ ] Send the notice 📅 2026-11-22 ^chk-4r8vwy', '',
		'## Controls', '- [ ] Compare every price [owner:: Producer] [in:: [[Send checklist]]] 📅 2026-11-20 ^ctl-7k3q2a', '',
	].join('\n'),
	[OTHER]: [
		'---', 'incident_id: INC-0008', 'incident_status: contained', '---',
		'## Controls', '- [ ] Test the form [owner:: Developer] 📅 2026-12-24 ^ctl-x2r7mv', '',
	].join('\n'),
	'Send checklist.md': '# Send\n\n- [ ] Compare every price ^ctl-7k3q2a\n',
	'Acme January.md': '- [x] Compare every price ^ctl-7k3q2a\n',
	'Idea.md': 'A note about nothing.\n',
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The plugin with its sidebar open and the vault read. */
async function startPanel(notes: Readonly<Record<string, string>> = files): Promise<PluginHost> {
	const at = await startPlugin(notes);
	ribbon().click();
	await wait(350);
	await at.rest();
	return at;
}

function find(selector: string, within: ParentNode = document): HTMLElement {
	const found = within.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`Nothing matches ${selector}`);
	return found;
}

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const ribbon = (): HTMLElement => find('.side-dock-ribbon-action[aria-label="Open Post-mortem sidebar"]');
const panel = (): HTMLElement => find('.post-mortem-panel');

/** A row or heading by the beginning of what a screen reader hears. */
const named = (start: string): HTMLElement => find(`.post-mortem-panel [aria-label^="${start}"]`);

/** What the document was told to change inside the panel while `work` ran. */
async function changesDuring(work: () => Promise<void>): Promise<MutationRecord[]> {
	const seen: MutationRecord[] = [];
	const observer = new MutationObserver((records) => { seen.push(...records); });
	observer.observe(panel(), { subtree: true, childList: true, characterData: true, attributes: true });
	await work();
	seen.push(...observer.takeRecords());
	observer.disconnect();
	return seen;
}

async function rewrite(at: PluginHost, path: string, from: string, to: string): Promise<void> {
	const file = at.app.vault.getFileByPath(path);
	if (!file) throw new Error(path);
	await at.app.vault.process(file, (text) => text.replace(from, to));
	await at.rest();
}

describe('the sidebar', () => {
	it('lists both of two controls that have one id in one note (reliability 10)', async () => {
		await startPanel({ [OTHER]: `${files[OTHER] ?? ''}- [ ] Test the mail [owner:: Developer] 📅 2026-12-25 ^ctl-x2r7mv\n` });
		expect(all('.post-mortem-panel .post-mortem-title').map((row) => row.textContent)).toEqual(expect.arrayContaining(['Test the form', 'Test the mail']));
	});

	it('opens from the ribbon with its three sections as headings', async () => {
		await startPanel();
		expect(all('.post-mortem-section > [role=heading] > [role=button]').map((each) => each.getAttribute('aria-label')))
			.toEqual(['Due, 2', 'Open controls, 2', 'Incidents, 2']);
	});

	it('is one view, however often it is opened', async () => {
		const at = await startPanel();
		ribbon().click();
		find('.post-mortem-status').click();
		await at.rest();
		expect(at.app.workspace.getLeavesOfType('post-mortem')).toHaveLength(1);
	});

	it('explains itself in three lines in a fresh vault, with a button for every way to begin', async () => {
		const at = await startPanel({ 'Idea.md': 'nothing' });
		expect(all('.post-mortem-welcome [role=listitem]')).toHaveLength(3);
		const ways = [['create-incident', 'Log the first incident'], ['set-up-artifacts', 'Set up checklists and contracts'], ['log-signal', 'Note a near miss']] as const;
		const there = ways.filter(([id]) => at.app.commands.findCommand(`post-mortem:${id}`)).map(([, text]) => text);
		expect(all('.post-mortem-welcome button').map((each) => each.textContent)).toEqual(there);
		expect(all('.post-mortem-section')).toEqual([]);
	});

	it('runs the commands that its buttons name', async () => {
		const at = await startPanel({ 'Idea.md': 'nothing' });
		find('.post-mortem-welcome button').click();
		await at.rest();
		expect(at.dialogs()).toHaveLength(1);
	});

	it('offers what fits the note that is open', async () => {
		const at = await startPanel();
		const buttons = (): (string | null)[] => all('.post-mortem-top [role=toolbar] button').map((each) => each.textContent);
		await at.open('Idea.md');
		expect(buttons()).toEqual(['New incident']);
		await at.open(INCIDENT);
		expect(buttons()).toEqual(['New incident', 'Add checkpoint', 'Add control']);
	});

	it('draws text from notes as text (reliability 33)', async () => {
		const hostile = '<img src=x onerror=alert(1)> <b>bold</b>';
		await startPanel({ ...files, 'Plan.md': `- [ ] ${hostile} 📅 2026-11-23 ^chk-aaaaaa\n` });
		const title = find('[dir=auto]', named('To do: <img'));
		expect(title.textContent).toBe(hostile);
		expect(all('.post-mortem-panel :is(img, b)')).toEqual([]);
	});
});

describe('a row', () => {
	it('opens its note with the cursor on its line', async () => {
		const at = await startPanel();
		named('Review: Compare every price').click();
		await at.rest();
		expect(at.view().file?.path).toBe(INCIDENT);
		expect(at.view().editor.getCursor()).toEqual({ line: 11, ch: 0 });
	});

	it('opens a new tab with Mod, by keyboard too', async () => {
		const at = await startPanel();
		await at.open('Idea.md');
		named('Review: Compare every price').focus();
		await at.press('Enter', { ctrlKey: true });
		expect(at.app.workspace.getLeavesOfType('markdown')).toHaveLength(2);
		expect(at.view().file?.path).toBe(INCIDENT);
	});

	it('of a due line ticks it in the note, keeps its index right, and can be taken back', async () => {
		const at = await startPanel();
		const before = await at.text(INCIDENT);
		find('input[aria-label="Mark as done: Send the notice"]').click();
		await at.rest();
		expect(await at.text(INCIDENT)).toContain('- [x] Send the notice 📅 2026-11-22 ✅ 2026-11-23 ^chk-4r8vwy');
		expect(await at.text(INCIDENT)).toContain('review_due: 2026-11-20');
		expect(all('[aria-label^="To do: Send the notice"]')).toEqual([]);
		all('.notice button').find((button) => button.textContent === 'Undo')?.click();
		await at.rest();
		expect((await at.text(INCIDENT)).split('\n').filter((line) => line.includes('notice'))).toEqual(before.split('\n').filter((line) => line.includes('notice')));
		expect(all('[aria-label^="To do: Send the notice"]')).toHaveLength(1);
	});

	it('keeps its box open when nothing could be written', async () => {
		const at = await startPanel({ ...files, 'Plan.md': '- [ ] Restore test 🔁 every month 📅 2026-11-23 ^chk-aaaaaa\n' });
		const box = find('input[aria-label="Mark as done: Restore test"]');
		box.click();
		await at.rest();
		expect(box).toHaveProperty('checked', false);
		expect(at.notices().join()).toContain('repeats');
		expect(await at.text('Plan.md')).toBe('- [ ] Restore test 🔁 every month 📅 2026-11-23 ^chk-aaaaaa\n');
	});

	it('of a control lists the notes that prove it on demand', async () => {
		const at = await startPanel();
		const button = named('Show the 2 notes behind: Compare every price');
		expect(button.getAttribute('aria-expanded')).toBe('false');
		button.click();
		expect(button.getAttribute('aria-expanded')).toBe('true');
		expect(all('.post-mortem-proof-link').map((each) => each.getAttribute('aria-label'))).toEqual(['Send checklist, holds the line', 'Acme January, ticked']);
		named('Acme January, ticked').click();
		await at.rest();
		expect(at.view().file?.path).toBe('Acme January.md');
	});

	it('has its actions in a context menu', async () => {
		await startPanel();
		named('To do: Send the notice').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		expect(all('.menu .menu-item-title').map((each) => each.textContent)).toEqual(['Open', 'Open in new tab', 'Open to the right', 'Mark as done', 'Postpone…']);
	});
});

describe('the document of the sidebar', () => {
	it('is not touched when somebody types in a note or changes what does not concern it', async () => {
		const at = await startPanel();
		await at.open(INCIDENT);
		const changes = await changesDuring(async () => {
			at.view().editor.replaceRange('Who is affected.\n', { line: 8, ch: 0 });
			at.view().editor.undo();
			await at.rest();
			await rewrite(at, 'Idea.md', 'nothing', 'something');
			await rewrite(at, 'Acme January.md', 'price ^', 'single price ^');
		});
		expect(changes).toEqual([]);
	});

	it('changes in the rows of a control that changed, and in no other', async () => {
		const at = await startPanel();
		const kept = all('.post-mortem-row');
		const changes = await changesDuring(() => rewrite(at, OTHER, '[owner:: Developer]', '[owner:: Bookkeeper]'));
		const touched = new Set(changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest('.post-mortem-row')));
		expect([...touched].map((row) => row?.querySelector('.post-mortem-title')?.textContent)).toEqual(['Test the form']);
		expect(all('.post-mortem-row')).toEqual(kept);
	});

	it('keeps the focus on a row while another one comes and goes', async () => {
		const at = await startPanel();
		const row = named('Review: Compare every price');
		row.focus();
		await rewrite(at, 'Idea.md', 'A note', '- [ ] First of all 📅 2026-01-01 ^chk-aaaaaa\n\nA note');
		expect(named('To do: First of all')).toBeTruthy();
		expect(document.activeElement).toBe(row);
		expect(row.isConnected).toBe(true);
	});

	it('hands the focus to the neighbour when the focused row goes', async () => {
		const at = await startPanel();
		named('Review: Compare every price').focus();
		await rewrite(at, INCIDENT, '📅 2026-11-20', '📅 2027-11-20');
		expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^To do: Send the notice/);
	});

	it('leaves an open menu open when a row changes', async () => {
		const at = await startPanel();
		named('Review: Compare every price').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
		await rewrite(at, OTHER, '[owner:: Developer]', '[owner:: Bookkeeper]');
		expect(all('.menu')).toHaveLength(1);
	});
});

describe('the keyboard', () => {
	it('moves between rows with the arrows, and one stop is reached with Tab', async () => {
		const at = await startPanel();
		const stops = (): HTMLElement[] => all('.post-mortem-sections [tabindex="0"]');
		expect(stops()).toHaveLength(1);
		named('Due, 2').focus();
		const heard: (string | null | undefined)[] = [];
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'Home', 'End', 'ArrowUp']) {
			await at.press(key);
			heard.push(document.activeElement?.getAttribute('aria-label')?.split(',')[0]);
			expect(stops()).toEqual([document.activeElement]);
		}
		expect(heard).toEqual([
			'Overdue', 'Review: Compare every price', 'To do: Send the notice', 'Mark as done: Send the notice', 'To do: Send the notice',
			'Due', 'INC-0008 Lost mail', 'INC-0007 Wrong prices',
		]);
	});

	it('ticks with Space and closes a section with the arrow', async () => {
		const at = await startPanel();
		named('To do: Send the notice').focus();
		await at.press(' ');
		expect(await at.text(INCIDENT)).toContain('- [x] Send the notice');
		named('Due').focus();
		await at.press('ArrowLeft');
		expect(named('Due').getAttribute('aria-expanded')).toBe('false');
		expect(all('[aria-label^="Review:"]')).toEqual([]);
	});
});

describe('what is open', () => {
	it('is remembered on this device and never in the settings file', async () => {
		const at = await startPanel();
		named('Open controls').click();
		for (const leaf of at.app.workspace.getLeavesOfType('post-mortem')) leaf.detach();
		ribbon().click();
		await at.rest();
		expect(named('Open controls').getAttribute('aria-expanded')).toBe('false');
		expect(await at.app.vault.adapter.exists('.obsidian/plugins/post-mortem/data.json')).toBe(false);
	});

	it('is read tolerantly when something else stands there', async () => {
		const at = await startPlugin(files);
		at.app.saveLocalStorage('post-mortem-panel', { due: 'no', controls: false, 7: null });
		ribbon().click();
		await wait(350);
		expect([named('Due').getAttribute('aria-expanded'), named('Open controls').getAttribute('aria-expanded')]).toEqual(['true', 'false']);
	});
});

describe('a long list', () => {
	it('shows twenty rows, and a hundred more when asked (reliability 44)', async () => {
		const lines = Array.from({ length: 230 }, (_, at) => `- [ ] Task ${at} 📅 2026-11-01 ^chk-${String(100000 + at)}`);
		await startPanel({ 'Plan.md': lines.join('\n') });
		const more = (): HTMLElement | null => document.querySelector('.post-mortem-more');
		const shown: unknown[] = [];
		for (let clicks = 0; clicks < 3; clicks++) {
			shown.push([all('.post-mortem-row').length, more()?.textContent ?? '']);
			more()?.click();
		}
		expect(shown).toEqual([[20, '210 more'], [120, '110 more'], [220, '10 more']]);
	});
});
