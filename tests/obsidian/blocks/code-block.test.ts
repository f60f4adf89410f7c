import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

jest.setTimeout(30_000);
afterEach(stopPlugins);

const INCIDENT = 'Post-mortems/INC-0007 Wrong prices.md';
const block = (...lines: string[]): string => ['```post-mortem', ...lines, '```', ''].join('\n');

const files = {
	[INCIDENT]: [
		'---', 'incident_id: INC-0007', 'incident_status: open', 'severity: P2', '---',
		'## Timeline', '- 2026-11-23 09:00 UTC **Detected** complaint <img src=x onerror=alert(1)>', '- 2026-11-23 09:30 UTC **Contained** paused', '',
		'## Response', '- [ ] Send the notice 📅 2026-11-22 ^chk-4r8vwy', '',
		'## Controls', '- [ ] Compare every price [owner:: Producer] [in:: [[Send checklist]]] 📅 2026-11-20 ^ctl-7k3q2a', '  - 2026-11-02 held', '',
	].join('\n'),
	'Send checklist.md': '# Send\n\n- [ ] Compare every price ^ctl-7k3q2a\n',
	'Board.md': block('due', 'controls', 'trends', 'nonsense') + block('timeline [[INC-0007 Wrong prices]]'),
	'Other.md': 'Text\n',
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
const titles = (): string[] => all('.post-mortem-block .post-mortem-title').map((each) => each.textContent ?? '');

async function openBoard(notes: Readonly<Record<string, string>> = files, path = 'Board.md'): Promise<PluginHost> {
	const at = await startPlugin(notes);
	await wait(350);
	await at.open(path, 'preview');
	return at;
}

async function rewrite(at: PluginHost, path: string, from: string, to: string): Promise<void> {
	const file = at.app.vault.getFileByPath(path);
	if (!file) throw new Error(path);
	await at.app.vault.process(file, (text) => text.replace(from, to));
	await at.rest();
}

describe('a post-mortem code block', () => {
	it('shows what is due, open controls, pictures with their words, and what is not known', async () => {
		await openBoard();
		expect(titles()).toEqual([
			'Compare every price', 'Send the notice', 'Compare every price', 'Detected · complaint <img src=x onerror=alert(1)>', 'Contained · paused',
		]);
		expect(all('.post-mortem-block svg[role=img]').map((svg) => svg.getAttribute('aria-label'))).toEqual([
			'Incidents by month, and the share of controls that held: November 2026: 1 P2, 1 of 1 held.',
			'Timeline to scale: Detected 2026-11-23 09:00 UTC, Contained 2026-11-23 09:30 UTC. 30 min in all.',
		]);
		expect(all('.post-mortem-numbers tbody tr').at(-1)?.textContent).toBe('November 202601001 of 1');
		expect(all('.post-mortem-block-text').map((each) => each.textContent).join('')).toContain('“nonsense” is not known here.');
		expect(all('.post-mortem-block img, .post-mortem-block script')).toEqual([]);
	});

	it('follows the notes while it is shown, and touches only what changed', async () => {
		const at = await openBoard();
		const kept = all('.post-mortem-block svg[role=img]')[1];
		await rewrite(at, INCIDENT, 'Send the notice', 'Call Priya');
		expect(titles()).toContain('Call Priya');
		expect(all('.post-mortem-block svg[role=img]')[1]).toBe(kept);
		await rewrite(at, INCIDENT, '09:30 UTC', '10:00 UTC');
		expect(all('.post-mortem-block svg[role=img]').at(-1)?.getAttribute('aria-label')).toContain('1 h in all.');
	});

	it('opens the line of a row by keyboard, and ticks it where it stands', async () => {
		const at = await openBoard();
		const row = all('.post-mortem-block .post-mortem-title').find((each) => each.textContent === 'Send the notice');
		row?.focus();
		await at.press(' ');
		expect(await at.text(INCIDENT)).toContain('- [x] Send the notice 📅 2026-11-22 ✅ 2026-11-23 ^chk-4r8vwy');
		all('.post-mortem-block .post-mortem-title').find((each) => each.textContent === 'Contained · paused')?.focus();
		await at.press('Enter');
		await at.rest();
		expect(at.view().file?.path).toBe(INCIDENT);
	});

	it('has one stop for the Tab key', async () => {
		await openBoard({ ...files, 'Board.md': block('due', 'controls') });
		expect(all('.post-mortem-block [tabindex="0"]')).toHaveLength(1);
	});

	it('folds what is its own, and leaves the sidebar as it is', async () => {
		const at = await openBoard();
		await at.run('open-panel');
		await at.rest();
		const heading = (where: string): HTMLElement | undefined => all(`${where} [aria-label^="Due"]`)[0];
		heading('.post-mortem-block')?.click();
		await at.rest();
		expect([heading('.post-mortem-block'), heading('.workspace-leaf-content .post-mortem-sections')].map((each) => each?.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
	});

	it('draws the timeline of the incident it stands in, and says so elsewhere', async () => {
		const inside = files[INCIDENT] + block('timeline');
		const at = await openBoard({ ...files, [INCIDENT]: inside, 'Other.md': block('timeline') }, INCIDENT);
		expect(all('.post-mortem-block-title').map((each) => each.textContent)).toEqual(['Timeline of INC-0007 Wrong prices']);
		await at.open('Other.md', 'preview');
		expect(all('.post-mortem-block').at(-1)?.textContent).toContain('This note is not an incident.');
	});

	it('ends its trends with the period of the review it stands in', async () => {
		await openBoard({ ...files, 'Reviews/2026-03.md': `---\nincident_review: 2026-03\n---\n${block('trends')}` }, 'Reviews/2026-03.md');
		expect(all('.post-mortem-numbers tbody th').at(-1)?.textContent).toBe('March 2026');
	});

	it('leaves nothing behind when its note is closed or the plugin goes', async () => {
		const at = await openBoard();
		await at.open('Other.md', 'preview');
		expect(all('.post-mortem-block')).toEqual([]);
		await rewrite(at, INCIDENT, 'Send the notice', 'Call Priya');
		await at.open('Board.md', 'preview');
		expect(titles()).toContain('Call Priya');
		await at.host.disable('post-mortem');
		await at.rest();
		expect(all('.post-mortem-block')).toEqual([]);
	});
});

describe('the sidebar', () => {
	it('draws the timeline of the open incident, small, and follows it; a signal says what it is worth', async () => {
		const at = await startPlugin({ ...files, 'S.md': '---\nsignal_date: 2026-11-05\n---\nLate.\n' });
		await at.run('open-panel');
		await wait(400);
		await at.open(INCIDENT);
		await wait(200);
		const picture = (): string => all('.post-mortem-this svg[role=img]').map((svg) => svg.getAttribute('aria-label')).join();
		expect(picture()).toBe('Timeline to scale: Detected 2026-11-23 09:00 UTC, Contained 2026-11-23 09:30 UTC. 30 min in all.');
		await rewrite(at, INCIDENT, '09:30 UTC', '10:00 UTC');
		await wait(200);
		expect(picture()).toContain('1 h in all.');
		await at.open('S.md');
		await wait(200);
		expect(all('.post-mortem-this .post-mortem-hint').map((each) => each.textContent)).toContain('Insight so far. It becomes improvement when a control for it is seen in use.');
	});
});
