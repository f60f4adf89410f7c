import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, describeInBrowser, openBench, removeBuild } from './harness';
import { trialPlugin } from './trial-plugin';

const note = `# Home

See [[Send checklist]] and **do** it.

> [!warning] Overdue
> Two reviews.

- [ ] Review
- [x] Call
`;

jest.setTimeout(90_000);

describeInBrowser('the workbench', () => {
	let folder: string;
	let bench: Bench;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'workbench-vault-'));
		await writeFile(join(folder, 'Home.md'), note);
		bench = await openBench({ vault: folder, plugins: [trialPlugin], today: '2026-11-23', right: 300 });
	});

	afterAll(async () => {
		await bench?.close();
		await removeBuild();
		await rm(folder, { recursive: true, force: true });
	});

	const command = async (name: string): Promise<void> => {
		await bench.page.keyboard.press('Control+p');
		await bench.page.locator('.prompt-input').fill(name);
		await bench.page.keyboard.press('Enter');
	};

	it('says what it is', async () => {
		const line = bench.page.locator('.workbench-line-text');
		expect(await line.textContent()).toMatch(/Stand-in for Obsidian.*Not emulated:.*Bases/);
	});

	it('starts the clock on the day it is given', async () => {
		const day = await bench.page.evaluate(() =>
			[new Date().toDateString(), new Date(Date.now()).getFullYear(), new Date(0).getTime()]);
		expect(day).toEqual(['Mon Nov 23 2026', 2026, 0]);
	});

	it('opens a panel from the ribbon, as wide as asked', async () => {
		await bench.page.locator('.side-dock-ribbon-action[aria-label="Open trial panel"]').click();
		await bench.page.getByText('Review the send checklist').waitFor();
		const box = await bench.page.locator('.mod-right-split').boundingBox();
		expect(box?.width).toBe(300);
	});

	it('fills a dialog by keyboard alone and writes the note to the folder', async () => {
		await command('Trial: Log an incident');
		const dialog = bench.page.locator('.modal');
		await dialog.waitFor();
		await bench.page.keyboard.press('Tab');
		await bench.page.keyboard.type('Wrong prices');
		await dialog.getByRole('button', { name: 'Log' }).press('Enter');
		await bench.page.locator('.notice', { hasText: 'Logged Wrong prices' }).waitFor();
		expect(await readFile(join(bench.vaultDir, 'Wrong prices.md'), 'utf8')).toBe('# Wrong prices');
		expect(await bench.page.locator('.modal').count()).toBe(0);
	});

	it('keeps the focus in a dialog and gives it back', async () => {
		await command('Trial: Log an incident');
		for (let step = 0; step < 12; step++) {
			await bench.page.keyboard.press('Tab');
			expect(await bench.page.evaluate(() => document.activeElement?.closest('.modal') !== null)).toBe(true);
		}
		await bench.page.keyboard.press('Escape');
		expect(await bench.page.locator('.modal').count()).toBe(0);
	});

	it('walks a menu and its submenu by keyboard', async () => {
		await command('Trial: Show a menu');
		for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter']) await bench.page.keyboard.press(key);
		await bench.page.locator('.notice', { hasText: 'Postponed' }).waitFor();
		expect(await bench.page.locator('.menu').count()).toBe(0);
	});

	it('saves a setting that is switched in the settings dialog', async () => {
		await bench.page.evaluate(() => {
			window.host?.app.setting.open();
			window.host?.app.setting.openTabById('trial');
		});
		await bench.page.locator('.setting-item', { hasText: 'Quiet' }).locator('.checkbox-container').click();
		const saved = join(bench.vaultDir, '.obsidian/plugins/trial/data.json');
		await bench.page.evaluate(() => window.host?.settled());
		expect(JSON.parse(await readFile(saved, 'utf8'))).toMatchObject({ quiet: true });
		await bench.page.keyboard.press('Escape');
	});

	it('hears of a note that another program wrote', async () => {
		await writeFile(join(bench.vaultDir, 'From outside.md'), 'new');
		await bench.page.locator('.nav-file-title', { hasText: 'From outside' }).waitFor();
	});

	it('reported no error', () => {
		expect(bench.errors).toEqual([]);
	});
});
