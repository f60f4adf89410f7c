import { FRONT, typeBehind } from '../editor/checked-editor';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

jest.setTimeout(30_000);
afterEach(stopPlugins);

const INCIDENT = 'INC-0001 Wrong prices.md';
const OTHER = 'INC-0002 Lost mail.md';
const HOSTILE = '<img src=x onerror=alert(1)> <b>bold</b>';

const files = {
	[INCIDENT]: [
		FRONT.trimEnd(), '## Expected and actual', '**Expected:** Prices of this year', '**Actual:** Prices of last year', '',
		'## Timeline', '- 2026-11-23 14:05 UTC **Detected** A complaint', '',
		'## Evidence', '- Message thread: [[Mail]]', '',
		'## Review', 'It was old. I should have checked the list. Then it went out.', '',
		'## Five whys', '', '### Why chain: Prices', '- **Outcome:** Wrong prices went out.', '1. The list was old.', '',
		'## Controls', `- [ ] ${HOSTILE} [owner:: Producer] [in:: [[Send checklist]]] 📅 2026-12-20 ^ctl-7k3q2a`, '',
	].join('\n'),
	[OTHER]: '---\nincident_id: INC-0002\nincident_status: dismissed\n---\n## Timeline\n',
	'Send checklist.md': '# Send\n\n- [ ] Compare every price ^ctl-7k3q2a\n',
	'Mail.md': 'A mail.\n',
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The plugin with a note open beside its sidebar. */
async function start(path: string, notes: Readonly<Record<string, string>> = files): Promise<PluginHost> {
	const at = await startPlugin(notes);
	find('.side-dock-ribbon-action[aria-label="Open Post-mortem sidebar"]').click();
	await wait(350);
	await open(at, path);
	return at;
}

/** Long enough for the section to have looked at the note. */
async function looked(at: PluginHost): Promise<void> {
	await at.rest();
	await wait(160);
	await at.rest();
}

async function open(at: PluginHost, path: string): Promise<void> {
	await at.open(path);
	await looked(at);
}

function find(selector: string, within: ParentNode = document): HTMLElement {
	const found = within.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`Nothing matches ${selector}`);
	return found;
}

const section = (): HTMLElement | null => document.querySelector<HTMLElement>('.post-mortem-this');
const texts = (selector: string): string[] => [...document.querySelectorAll(`.post-mortem-this ${selector}`)].map((each) => each.textContent ?? '');
const title = (): string => texts('.post-mortem-incident-title').join();
const named = (start: string): HTMLElement => find(`.post-mortem-this [aria-label^="${start}"]`);
const step = (): HTMLElement => find('.post-mortem-step button');
const menu = (): string[] => [...document.querySelectorAll('.menu .menu-item')].map((each) => each.textContent ?? '');

/** What the document was told to change inside the panel while `work` ran. */
async function changesDuring(work: () => Promise<void>): Promise<MutationRecord[]> {
	const seen: MutationRecord[] = [];
	const observer = new MutationObserver((records) => { seen.push(...records); });
	observer.observe(find('.post-mortem-panel'), { subtree: true, childList: true, characterData: true, attributes: true });
	await work();
	seen.push(...observer.takeRecords());
	observer.disconnect();
	return seen;
}

describe('the section about the open note', () => {
	it('follows the note that is open, and is not there for others', async () => {
		const at = await start(INCIDENT);
		expect(title()).toBe('INC-0001 Wrong prices');
		await open(at, OTHER);
		expect(title()).toBe('INC-0002 Lost mail');
		await open(at, 'Send checklist.md');
		expect(texts('.post-mortem-heading-title')).toEqual(['This document', 'Incidents that changed it']);
		await open(at, 'Mail.md');
		expect(section()).toBeNull();
	});

	it('keeps the note while the focus is in the panel', async () => {
		const at = await start(INCIDENT);
		const [leaf] = at.app.workspace.getLeavesOfType('post-mortem');
		if (leaf) at.app.workspace.setActiveLeaf(leaf, { focus: true });
		await looked(at);
		expect(title()).toBe('INC-0001 Wrong prices');
	});

	it('shows phases, evidence, the gate and the times in words', async () => {
		await start(INCIDENT);
		expect(texts('.post-mortem-phases > *')).toEqual([
			'Recorddone', 'Containnow', 'Notifylater', 'Reviewlater', 'Whyslater', 'Controlsdone', 'Clientlater', 'Follow-throughlater',
		]);
		expect(find('.post-mortem-this [aria-current="step"]').textContent).toBe('Containnow');
		expect(texts('.post-mortem-fact-head')).toEqual(['Client notice4 h left', 'Handoff test3 of 3', 'Evidence1 of 7', 'Preventionanalysis · 1 of 4', 'Formal reviewa short one will do']);
	});

	it('draws text from notes as text (reliability 33)', async () => {
		await start('Send checklist.md');
		expect(find('.post-mortem-this .post-mortem-row .post-mortem-title [dir=auto]').textContent).toBe(HOSTILE);
		expect(document.querySelectorAll('.post-mortem-panel :is(img, b)')).toHaveLength(0);
	});

	it('counts evidence again when the note it links comes or goes', async () => {
		const at = await start(INCIDENT);
		const mail = at.app.vault.getFileByPath('Mail.md');
		if (mail) await at.app.vault.delete(mail);
		await looked(at);
		expect(texts('.post-mortem-fact-detail')).toContain('Broken link: Message thread');
	});

	it('leaves nothing behind when the panel is closed', async () => {
		const at = await start(INCIDENT);
		at.app.workspace.detachLeavesOfType('post-mortem');
		await open(at, OTHER);
		expect(section()).toBeNull();
	});
});

describe('the next step', () => {
	it('opens the dialog with the kind chosen, and moves on when the note says so', async () => {
		const at = await start(INCIDENT);
		expect(step().textContent).toBe('Add checkpoint: Contained');
		step().click();
		await at.rest();
		expect(at.dialog().field('Kind').value).toBe('Contained');
		await at.dialog().fill('What could be observed', 'Paused');
		await at.dialog().send();
		await looked(at);
		expect(await at.text(INCIDENT)).toContain('**Contained** Paused');
		expect(step().textContent).toBe('Draft notice');
	});

	it('runs a command', async () => {
		const at = await start(OTHER, { ...files, [OTHER]: '---\nincident_id: INC-0002\nincident_status: candidate\n---\n## Timeline\n' });
		expect(step().textContent).toBe('Triage');
		step().click();
		await at.rest();
		expect(at.dialog().el.textContent).toContain('Triage');
	});
});

describe('a finding in the panel', () => {
	it('leads to its place in the note', async () => {
		const at = await start(INCIDENT);
		named('Warning: It describes an event that did not happen').click();
		await at.rest();
		expect(at.shown()).toContain('It was old. ¦I should have');
	});

	it('is mended from its button, and one undo takes it back', async () => {
		const at = await start(INCIDENT);
		const before = at.view().editor.getValue();
		named('What can be done: It describes an event').click();
		expect(menu()).toEqual(['Move into the rewrite table', 'Ignore here']);
		await at.press('ArrowDown');
		await at.press('Enter');
		await looked(at);
		expect(at.view().editor.getValue()).toContain('| I should have checked the list. |');
		expect(document.querySelector('[aria-label^="Warning: It describes an event"]')).toBeNull();
		at.view().editor.undo();
		expect(at.view().editor.getValue()).toBe(before);
	});

	it('runs the command that mends it where the finding is', async () => {
		const at = await start(INCIDENT);
		at.view().editor.setCursor(0, 0);
		const hints = find('.post-mortem-this [aria-label^="Hints"]');
		if (hints.getAttribute('aria-expanded') === 'false') hints.click();
		await at.rest();
		find('[aria-label^="What can be done: The chain has answers"]').click();
		expect(menu()[0]).toBe('Add a why');
		await at.press('ArrowDown');
		await at.press('Enter');
		await looked(at);
		expect(at.view().editor.getValue()).toMatch(/1\. The list was old\.\n2\. ?\n/);
	});

	it('is reached with the arrow keys, and its button beside it', async () => {
		const at = await start(INCIDENT);
		find('.post-mortem-this [aria-label^="Warnings"]').focus();
		await at.press('ArrowDown');
		expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Warning: /);
		await at.press('ArrowRight');
		expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^What can be done: /);
		expect(document.querySelectorAll('.post-mortem-sections [tabindex="0"]')).toHaveLength(1);
	});
});

describe('while a person works', () => {
	it('changes nothing for a keystroke, and looks again when the note is saved', async () => {
		const at = await start(INCIDENT);
		at.view().editor.focus();
		const whileTyping = await changesDuring(async () => { typeBehind(at, 'Then it went out.', ' We were sloppy.'); });
		expect(whileTyping).toEqual([]);
		await at.view().save();
		await looked(at);
		expect(texts('.post-mortem-title').some((each) => /sloppy|person|verdict/i.test(each))).toBe(true);
		expect(at.view().editor.hasFocus()).toBe(true);
	});

	it('keeps the focus on a row whose neighbours change', async () => {
		const at = await start(INCIDENT);
		const row = named('Warning: It describes an event');
		row.focus();
		const file = at.app.vault.getFileByPath(INCIDENT);
		if (file) await at.app.vault.process(file, (text) => text.replace('## Evidence\n', '## Evidence\n- Approved brief: [[Nowhere]]\n'));
		await looked(at);
		expect(texts('.post-mortem-title').join()).toContain('“Nowhere” leads nowhere.');
		expect(document.activeElement).toBe(row);
	});

	it('says the same again without touching the document', async () => {
		const at = await start(INCIDENT);
		const changes = await changesDuring(async () => {
			at.app.workspace.trigger('active-leaf-change', null);
			await looked(at);
		});
		expect(changes).toEqual([]);
	});

	it('brings the time box up to date and nothing else', async () => {
		const at = await start(INCIDENT, { ...files, [INCIDENT]: files[INCIDENT].replace(/### Why chain[^]*?\n\n/, '\n') });
		await at.run('insert-five-whys');
		await at.dialog().fill('Outcome', 'Eleven mails had old prices.');
		await at.dialog().send();
		await looked(at);
		expect(texts('.post-mortem-time-box')).toEqual(['Time box: 0 min of 45 min · Eleven mails had old prices.']);
		const changes = await changesDuring(async () => {
			jest.setSystemTime(Date.parse('2026-11-23T14:17:30Z'));
			window.dispatchEvent(new Event('focus'));
			await at.rest();
		});
		expect(texts('.post-mortem-time-box')).toEqual(['Time box: 12 min of 45 min · Eleven mails had old prices.']);
		expect(new Set(changes.map((change) => (change.target instanceof Element ? change.target : change.target.parentElement)?.className))).toEqual(new Set(['post-mortem-time-box']));
		await at.run('stop-time-box');
		await looked(at);
		expect(texts('.post-mortem-time-box')).toEqual(['']);
	});
});
