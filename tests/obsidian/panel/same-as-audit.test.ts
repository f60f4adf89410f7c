import { startPlugin, stopPlugins } from '../plugin-host';
import { auditedSample, sampleVault } from '../sample-vault';

jest.setTimeout(120_000);
afterEach(stopPlugins);

const elements = (within: ParentNode, selector: string): HTMLElement[] => [...within.querySelectorAll<HTMLElement>(selector)];

/** Opens every fold and shows every row. */
async function unfoldAll(panel: HTMLElement): Promise<void> {
	for (let rounds = 0; rounds < 5; rounds++) {
		for (const fold of elements(panel, '[role=button][aria-expanded=false]')) fold.click();
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

function section(panel: HTMLElement, name: string): HTMLElement {
	const found = elements(panel, '.post-mortem-section').find((each) => each.querySelector('[role=heading]')?.textContent?.includes(name));
	if (!found) throw new Error(`The panel has no section ${name}`);
	return found;
}

it('shows what the audit prints, on the same day', async () => {
	const audit = auditedSample();
	const host = await startPlugin(sampleVault(), { now: '2026-11-23T12:00:00Z' });
	document.querySelector<HTMLElement>('.side-dock-ribbon-action[aria-label*="Post-mortem"]')?.click();
	await new Promise((resolve) => setTimeout(resolve, 500));
	await host.rest();
	const panel = document.querySelector<HTMLElement>('.post-mortem-panel');
	if (!panel) throw new Error('The panel is not open');
	await unfoldAll(panel);

	const titles = (name: string): string[] => elements(section(panel, name), '.post-mortem-row .post-mortem-title').map((each) => each.textContent ?? '');
	expect(audit.due.length).toBeGreaterThan(20);
	expect(titles('Due')).toEqual(audit.due.map((item) => item.text));

	const standings = elements(section(panel, 'Open controls'), '.post-mortem-row').map((row) =>
		`${row.querySelector('.post-mortem-title')?.textContent ?? ''}: ${row.querySelector('.post-mortem-state')?.textContent?.toLowerCase() ?? ''}`);
	expect(audit.openControls.length).toBeGreaterThan(10);
	expect(standings.sort()).toEqual(audit.openControls.map((control) => `${control.text}: ${control.state}`).sort());

	const said = section(panel, 'Incidents').textContent ?? '';
	for (const { path } of audit.unreadable) expect(said).toContain(path.split('/').at(-1)?.replace('.md', ''));
	for (const { id } of audit.duplicates) expect(said).toContain(id);
});
