import { startPlugin, stopPlugins, type PluginHost, type StartOptions } from '../plugin-host';

afterEach(stopPlugins);

const files = { 'Plan.md': '- [ ] Call Priya 📅 2026-11-22 ^chk-aaaaaa\n- [ ] Send the list 📅 2026-11-24 ^chk-bbbbbb\n' };
const said = (at: PluginHost): string[] => at.notices().filter((text) => text.startsWith('Post-mortem:'));
const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function start(options?: StartOptions): Promise<PluginHost> {
	const at = await startPlugin(files, { dayNotice: true, ...options });
	await wait(500);
	await at.rest();
	return at;
}

async function setClock(at: PluginHost, moment: string): Promise<void> {
	jest.setSystemTime(Date.parse(moment));
	window.dispatchEvent(new Event('focus'));
	await at.rest();
}

async function restart(at: PluginHost): Promise<void> {
	await at.host.disable('post-mortem');
	await at.host.enable('post-mortem');
	await wait(500);
	await at.rest();
}

describe('the notice of the day', () => {
	it('says once what is due, and not again at the next start', async () => {
		const at = await start();
		expect(said(at)).toEqual([expect.stringMatching(/^Post-mortem: 1 overdue.*Call Priya · 1 day overdue/)]);
		await restart(at);
		expect(said(at)).toHaveLength(1);
		expect(await at.app.vault.adapter.exists('.obsidian/plugins/post-mortem/data.json')).toBe(false);
	});

	it('comes when the day turns, once for all the days of a sleep, and never because the clock went back (reliability 31)', async () => {
		const at = await start();
		await setClock(at, '2026-11-26T12:00:00Z');
		expect(said(at)).toHaveLength(2);
		await setClock(at, '2026-11-25T12:00:00Z');
		await setClock(at, '2026-11-26T12:00:00Z');
		await setClock(at, '2026-11-24T12:00:00Z');
		expect(said(at)).toHaveLength(2);
		await setClock(at, '2026-11-27T12:00:00Z');
		expect(said(at)).toHaveLength(3);
	});

	it('opens the sidebar with a click', async () => {
		const at = await start();
		const button = [...document.querySelectorAll<HTMLElement>('.notice button')].find((each) => each.textContent === 'Show what is due');
		button?.click();
		await at.rest();
		expect(at.app.workspace.getLeavesOfType('post-mortem')).toHaveLength(1);
	});

	it('is not there when nothing is due, or when it is switched off', async () => {
		const early = await start({ now: '2026-11-20T12:00:00Z' });
		expect(said(early)).toEqual([]);
		await stopPlugins();
		const off = await start({ settings: { dailyNotice: false } });
		expect(said(off)).toEqual([]);
	});
});

describe('the count in the status bar', () => {
	const count = (): HTMLElement | null => document.querySelector('.post-mortem-status');

	it('goes and comes with its setting', async () => {
		const at = await start({ settings: { statusBar: false } });
		expect(count()?.style.display).toBe('none');
		await at.host.changeSettingsOutside('post-mortem', '{"statusBar":true}');
		expect([count()?.style.display, count()?.textContent]).toEqual(['', '1 due']);
	});
});
