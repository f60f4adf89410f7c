import { startPlugin, stopPlugins } from '../plugin-host';

jest.setTimeout(30_000);
afterEach(stopPlugins);

const STEP = 'Compare every price';
const files = {
	'Acme January.md': `- [x] ${STEP} ^ctl-7k3q2a\n`,
	'Empty.md': '',
	'Checklists/Send checklist.md': `- [ ] ${STEP} ^ctl-7k3q2a\n`,
	'Post-mortems/INC-0007 Wrong prices.md': `---\nincident_id: INC-0007\nincident_status: open\nseverity: P2\n---\n## Controls\n- [ ] ${STEP} [in:: [[Send checklist]]] 📅 2026-11-20 ^ctl-7k3q2a\n`,
};

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const shown = (): string => document.querySelector('.post-mortem-panel')?.textContent ?? '';

describe('the sidebar while a slow disk is read', () => {
	it('says that it reads, and shows nothing until every note is known', async () => {
		const at = await startPlugin(files, { slowReads: 450 });
		document.querySelector<HTMLElement>('.side-dock-ribbon-action[aria-label="Open Post-mortem sidebar"]')?.click();
		const seen: string[] = [];
		const observer = new MutationObserver(() => { seen.push(shown()); });
		observer.observe(document.body, { subtree: true, childList: true, characterData: true });
		await wait(700);
		expect(shown()).toBe('Reading your notes…');
		await at.rest();
		await wait(1200);
		observer.disconnect();
		expect(shown()).toContain('INC-0007');
		expect(shown()).not.toContain('Reading your notes');
		expect(seen.filter((text) => text.includes('Record missing') || text.includes('Log the first incident'))).toEqual([]);
	});
});

describe('the sidebar of a vault without incidents', () => {
	it('puts the focus on the way to begin once the notes are read', async () => {
		await startPlugin({ 'Diary.md': 'Text\n' });
		document.querySelector<HTMLElement>('.side-dock-ribbon-action[aria-label="Open Post-mortem sidebar"]')?.click();
		await wait(600);
		expect(document.activeElement?.textContent).toBe('Log the first incident');
	});
});
