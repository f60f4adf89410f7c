import { startPlugin, stopPlugins } from '../plugin-host';

jest.setTimeout(30_000);
afterEach(stopPlugins);

const files = { 'Plan.md': '- [ ] Call Priya 📅 2026-11-24 ^chk-aaaaaa\n' };
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const status = (): HTMLElement => {
	const found = document.querySelector<HTMLElement>('.post-mortem-status');
	if (!found) throw new Error('No item in the status bar');
	return found;
};

describe('the status bar', () => {
	it('is hidden while nothing is due, counts what is, and opens the sidebar', async () => {
		const at = await startPlugin(files);
		await wait(600);
		expect(status().style.display).toBe('none');
		await at.app.vault.create('More.md', '- [ ] a 📅 2026-11-20 ^chk-bbbbbb\n- [ ] b 📅 2026-11-23 ^chk-cccccc\n- [ ] c 📅 2026-11-23 ^chk-dddddd\n');
		await at.rest();
		expect([status().style.display, status().textContent, status().getAttribute('aria-label')])
			.toEqual(['', '3 due', '1 overdue, 2 due today. Open Post-mortem sidebar']);
		status().click();
		await at.rest();
		expect(at.app.workspace.getLeavesOfType('post-mortem')).toHaveLength(1);
	});
});

describe('a new day', () => {
	it('is noticed when the window comes back after a sleep (reliability 31)', async () => {
		const at = await startPlugin(files, { now: '2026-11-23T12:00:00Z' });
		await wait(600);
		jest.setSystemTime(Date.parse('2026-11-24T12:00:00Z'));
		window.dispatchEvent(new Event('focus'));
		expect(status().textContent).toBe('1 due');
		jest.setSystemTime(Date.parse('2026-11-23T12:00:00Z'));
		document.dispatchEvent(new Event('visibilitychange'));
		expect(status().style.display).toBe('none');
		await at.rest();
	});

	it('is waited for with one timer that ends just after local midnight (reliability 31)', async () => {
		const midnight = new Date(2026, 10, 24).getTime();
		const set = jest.spyOn(window, 'setTimeout');
		await startPlugin(files, { now: new Date(midnight - 5000).toISOString() });
		const waits = set.mock.calls.map(([, ms]) => ms);
		set.mockRestore();
		expect(waits).toContain(6000);
	});
});

describe('taking the plugin away', () => {
	it('leaves no listener, timer or element, and brings the sidebar back when it returns (reliability 42)', async () => {
		const at = await startPlugin(files);
		await wait(600);
		await at.host.disable('post-mortem');
		await at.host.settled();
		const before = at.host.footprint();
		expect(await at.host.enable('post-mortem')).toBe(true);
		document.querySelector<HTMLElement>('.side-dock-ribbon-action[aria-label="Open Post-mortem sidebar"]')?.click();
		await wait(600);
		expect(document.querySelectorAll('.post-mortem-section')).toHaveLength(3);
		await at.host.disable('post-mortem');
		await at.host.settled();
		expect(at.host.footprint()).toEqual(before);
		expect(document.querySelectorAll('[class*="post-mortem-"]')).toHaveLength(0);
		expect(await at.host.enable('post-mortem')).toBe(true);
		await wait(600);
		expect(document.querySelectorAll('.post-mortem-section')).toHaveLength(3);
	});
});
