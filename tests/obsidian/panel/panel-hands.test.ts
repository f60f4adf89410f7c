import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const INCIDENT = 'Post-mortems/INC-0007 Wrong prices.md';
const files = {
	[INCIDENT]: [
		'---', 'incident_id: INC-0007', 'incident_status: open', 'severity: P2', 'client: "[[Acme]]"', '---',
		'- [ ] Send the notice 📅 2026-11-22 ^chk-4r8vwy', '',
		'## Controls', '- [ ] Compare every price [owner:: Producer] [stage:: delivery] [in:: [[Send checklist]]] 📅 2026-11-20 ^ctl-7k3q2a', '',
	].join('\n'),
	'Post-mortems/INC-0008 Lost mail.md': '---\nincident_id: INC-0008\nincident_status: open\nclient: "[[Lumen Ceramics]]"\n---\n',
	'Send checklist.md': '# Send\n\n- [ ] Compare every price ^ctl-7k3q2a\n',
	'Lost line.md': '- [ ] Nobody knows me ([[INC-0008 Lost mail]]) ^ctl-zzzzzz\n',
	'Plan.md': '- [ ] Call the printer 📅 2027-03-01 ^chk-aaaaaa\n',
};

async function startPanel(): Promise<PluginHost> {
	const at = await startPlugin(files);
	await at.run('open-panel');
	await new Promise((resolve) => setTimeout(resolve, 350));
	await at.rest();
	return at;
}

const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(`.post-mortem-panel ${selector}`)];

function find(selector: string): HTMLElement {
	const [found] = all(selector);
	if (!found) throw new Error(`Nothing matches ${selector}`);
	return found;
}

const named = (start: string): HTMLElement => find(`[aria-label^="${start}"]`);
const menu = (): string[] => [...document.querySelectorAll('.menu .menu-item:not(.is-label) .menu-item-title')].map((each) => each.textContent ?? '');
const spoken = (): string => find('[role=status]').textContent ?? '';

function choose(title: string): void {
	const item = [...document.querySelectorAll<HTMLElement>('.menu .menu-item')].find((each) => each.textContent === title);
	if (!item) throw new Error(`The menu has no ${title}`);
	item.click();
}

async function filter(at: PluginHost, text: string): Promise<void> {
	const input = document.querySelector<HTMLInputElement>('.post-mortem-panel input[type=search]');
	if (!input) throw new Error('No filter');
	input.focus();
	input.value = text;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	await at.rest();
}

const sections = (): string[] => all('.post-mortem-section > [role=heading] > .post-mortem-fold').map((each) => each.getAttribute('aria-label') ?? '');
const rows = (): string[] => all('.post-mortem-row .post-mortem-title').map((each) => each.textContent ?? '');

describe('the filter box', () => {
	it('leaves what matches, says how much that is, and Escape brings everything back', async () => {
		const at = await startPanel();
		const before = rows();
		await filter(at, 'client:lumen');
		expect(rows()).toEqual(['INC-0008 Lost mail']);
		expect(spoken()).toBe('1 entry matches.');
		await at.press('Escape');
		expect(rows()).toEqual(before);
		expect(spoken()).toBe('2 due now.');
	});

	it('opens what it finds in a group that waits folded, without remembering that', async () => {
		const at = await startPanel();
		expect(rows()).not.toContain('Call the printer');
		await filter(at, 'printer');
		expect(rows()).toEqual(['Call the printer']);
		named('Later').click();
		expect(rows()).toEqual([]);
		await filter(at, '');
		expect(named('Later').getAttribute('aria-expanded')).toBe('false');
		expect(at.app.loadLocalStorage('post-mortem-panel')).toBeNull();
	});

	it('offers to clear it when nothing matches', async () => {
		const at = await startPanel();
		await filter(at, 'zebra');
		expect([sections(), find('.post-mortem-nothing p').textContent]).toEqual([[], 'Nothing matches.']);
		find('.post-mortem-nothing button').click();
		expect(sections()).toHaveLength(3);
		expect(document.activeElement).toBe(find('input[type=search]'));
		expect(at.notices()).toEqual([]);
	});

	it('can be filled from a menu, and goes down to the rows with the arrow', async () => {
		const at = await startPanel();
		named('Choose what to filter by').click();
		expect(menu()).toEqual(['Acme', 'Lumen Ceramics', 'P1', 'P2', 'P3', 'Producer']);
		choose('Lumen Ceramics');
		expect(find('input[type=search]')).toHaveProperty('value', 'client:"Lumen Ceramics"');
		expect(rows()).toEqual(['INC-0008 Lost mail']);
		find('input[type=search]').focus();
		await at.press('ArrowDown');
		expect(document.activeElement?.getAttribute('aria-label')).toBe('Incidents, 1');
	});

	it('leaves the note that is open out of what it shows', async () => {
		const at = await startPanel();
		await at.open(INCIDENT);
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(sections()[0]).toBe('This incident');
		await filter(at, 'lumen');
		expect(find('.post-mortem-this').closest<HTMLElement>('[hidden]')).not.toBeNull();
	});
});

describe('the way controls are put together', () => {
	it('is chosen in a menu and remembered on this device', async () => {
		const at = await startPanel();
		named('Group controls by: Incident').click();
		expect(menu()).toEqual(['Incident', 'Document', 'Stage', 'State']);
		choose('Stage');
		expect(named('Delivery, 1').closest('[role=heading]')).not.toBeNull();
		for (const leaf of at.app.workspace.getLeavesOfType('post-mortem')) leaf.detach();
		await at.run('open-panel');
		await at.rest();
		expect(named('Group controls by: Stage')).toBeTruthy();
		expect(await at.app.vault.adapter.exists('.obsidian/plugins/post-mortem/data.json')).toBe(false);
	});
});

describe('the buttons of a row', () => {
	it('review and postpone what is due, and none of them opens the note', async () => {
		const at = await startPanel();
		await at.open('Plan.md');
		const buttons = all('.post-mortem-row button').map((each) => each.getAttribute('aria-label'));
		expect(buttons.slice(0, 3)).toEqual(['Review control: Compare every price', 'Postpone: Compare every price', 'Postpone: Send the notice']);
		named('Review control: Compare every price').click();
		await at.rest();
		expect(at.dialog().names()).toContain('What happened');
		await at.press('Escape');
		named('Postpone: Send the notice').click();
		await at.rest();
		await at.dialog().send();
		expect(await at.text(INCIDENT)).toContain('- [ ] Send the notice 📅 2026-11-24 ^chk-4r8vwy');
		expect(at.view().file?.path).toBe('Plan.md');
	});

	it('leave the keyboard beside the row that went while its dialog was open', async () => {
		const at = await startPanel();
		named('Review: Compare every price').focus();
		await at.press('p');
		const dialog = at.dialog();
		const file = at.app.vault.getFileByPath(INCIDENT);
		if (file) await at.app.vault.process(file, (text) => text.replace('📅 2026-11-20', '📅 2027-11-20'));
		await at.rest();
		dialog.field('Until').focus();
		await at.press('Escape');
		await at.press('ArrowDown');
		expect(document.activeElement?.closest('.post-mortem-panel')).not.toBeNull();
		expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^To do: Send the notice/);
	});

	it('write the record that a line waits for', async () => {
		const at = await startPanel();
		named('Write the record of ctl-zzzzzz').click();
		await at.rest();
		expect(at.dialogs()).toHaveLength(1);
	});

	it('are reached sideways by keyboard', async () => {
		const at = await startPanel();
		named('Review: Compare every price').focus();
		const heard: (string | null | undefined)[] = [];
		for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowDown']) {
			await at.press(key);
			heard.push(document.activeElement?.getAttribute('aria-label'));
		}
		expect(heard).toEqual([
			'Review control: Compare every price', 'Postpone: Compare every price', 'Review control: Compare every price',
			'To do: Send the notice, INC-0007 Wrong prices, 1 day overdue',
		]);
	});
});

describe('a row', () => {
	it('shows its menu with Shift+F10', async () => {
		const at = await startPanel();
		named('Review: Compare every price').focus();
		await at.press('F10', { shiftKey: true });
		expect(menu()).toEqual(['Open', 'Open in new tab', 'Open to the right', 'Review…', 'Postpone…']);
	});

	it('is dragged into a note as a link to its line', async () => {
		await startPanel();
		const dragged = (start: string): string => {
			const data = new Map<string, string>();
			const event = Object.assign(new Event('dragstart', { bubbles: true }), { dataTransfer: { setData: (type: string, text: string) => data.set(type, text) } });
			named(start).dispatchEvent(event);
			return data.get('text/plain') ?? '';
		};
		expect(dragged('Review: Compare every price')).toBe('[[INC-0007 Wrong prices#^ctl-7k3q2a]]');
		expect(dragged('INC-0008 Lost mail')).toBe('[[INC-0008 Lost mail]]');
	});

	it('tells the page preview where it leads', async () => {
		const at = await startPanel();
		const heard: unknown[] = [];
		at.app.workspace.on('hover-link', (info: unknown) => heard.push(info));
		named('Review: Compare every price').dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
		expect(heard).toMatchObject([{ source: 'post-mortem', linktext: INCIDENT, state: { scroll: 9 } }]);
		expect(at.app.hoverLinkSources.get('post-mortem')).toEqual({ display: 'Post-mortem', defaultMod: true });
	});
});
