import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { type Bench, describeInBrowser, openBench, removeBuild } from './harness';
import { troubleIn } from './look-for-trouble';

const root = resolve(__dirname, '../..');
const PANEL = '.mod-right-split .post-mortem-panel';

jest.setTimeout(120_000);

/** German words are longer than English ones, so what fits in English may not. */
describeInBrowser('the look in German', () => {
	let bench: Bench;

	beforeAll(async () => {
		execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root });
		bench = await openBench({ vault: join(root, 'tests/vault'), plugins: [root], today: '2026-11-23', right: 300, width: 1280, height: 900, language: 'de' });
		await run('open-panel');
		await bench.page.locator('.post-mortem-section').first().waitFor();
	});

	afterAll(async () => {
		await bench?.close();
		await removeBuild();
	});

	const run = (id: string): Promise<unknown> => bench.page.evaluate((command) => window.host?.run(`post-mortem:${command}`), id);

	it('is in order in the panel at 300 px, also with an incident and everything open', async () => {
		expect(await troubleIn(bench.page, PANEL)).toEqual([]);
		await bench.screenshot('german-panel');
		await bench.page.evaluate(() => window.host?.app.workspace.openLinkText('INC-0012 Appointment requests lost for 19 hours', ''));
		await bench.page.locator('.post-mortem-this').waitFor();
		await bench.page.waitForTimeout(300);
		await bench.screenshot('german-incident');
		const closed = bench.page.locator(`${PANEL} [aria-expanded="false"]`);
		for (let clicks = 0; clicks < 60 && await closed.count() > 0; clicks++) await closed.first().click();
		expect(await troubleIn(bench.page, PANEL)).toEqual([]);
	});

	it.each(['create-incident', 'add-control', 'add-checkpoint', 'review-controls', 'triage', 'link-evidence', 'log-signal', 'set-up-artifacts',
		'create-recovery-plan', 'create-base', 'export-calendar', 'periodic-review',
	])('is in order in %s, wide and on a phone', async (id) => {
		await run(id);
		await bench.page.locator('.modal').waitFor();
		const wide = await troubleIn(bench.page, '.modal');
		await bench.screenshot(`german-${id}`);
		await bench.page.setViewportSize({ width: 340, height: 900 });
		const narrow = await troubleIn(bench.page, '.modal');
		await bench.screenshot(`german-${id}-narrow`);
		await bench.page.setViewportSize({ width: 1280, height: 900 });
		await bench.page.keyboard.press('Escape');
		await bench.page.locator('.modal').waitFor({ state: 'detached' });
		expect({ wide, narrow }).toEqual({ wide: [], narrow: [] });
	});

	it('is in order in the settings, wide and in a small window', async () => {
		await bench.page.evaluate(() => {
			window.host?.app.setting.open();
			window.host?.app.setting.openTabById('post-mortem');
		});
		await bench.page.locator('.modal .setting-item').first().waitFor();
		await bench.screenshot('german-settings');
		const wide = await troubleIn(bench.page, '.modal .vertical-tab-content');
		await bench.page.setViewportSize({ width: 720, height: 900 });
		const narrow = await troubleIn(bench.page, '.modal .vertical-tab-content');
		await bench.screenshot('german-settings-narrow');
		await bench.page.setViewportSize({ width: 1280, height: 900 });
		expect({ wide, narrow }).toEqual({ wide: [], narrow: [] });
		expect(await bench.page.locator('.modal').textContent()).toContain('Ordner für Vorfälle');
		await bench.page.keyboard.press('Escape');
	});
});
