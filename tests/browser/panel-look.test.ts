import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { type Bench, describeInBrowser, openBench, removeBuild } from './harness';
import { troubleIn } from './look-for-trouble';

const root = resolve(__dirname, '../..');
const sample = join(root, 'tests/vault');
const BOARD = '```post-mortem\ndue\ncontrols\ntimeline [[INC-0010 Autumn mail with the August price]]\ntrends\n```\n';
const LOOK = [
	'---', 'incident_id: INC-0090', 'incident_status: resolved', '---', '## Controls',
	'- [ ] Read every link aloud [kind:: checklist step] [in:: [[Send checklist]]] [placed:: 2025-01-01] 📅 2027-01-01 ^ctl-9k3q2a',
	'  - [ ] Can it be verified from the record? [verify:: [[Acme March mail]]] 📅 2025-01-02 ^chk-9k3q2b', '',
].join('\n');
const NOTES = {
	notice: 'INC-0014 notice', unsent: 'INC-0014 notice 2', open: 'INC-0016 Checkout refuses cards from outside Germany',
	resolved: 'INC-0012 Appointment requests lost for 19 hours', plan: 'Recovery/Recovery plan',
};
const PANEL = '.mod-right-split .post-mortem-panel';

jest.setTimeout(120_000);

describeInBrowser('the look of the panel and the dialogs', () => {
	beforeAll(() => { execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root }); });
	afterAll(removeBuild);

	describe.each(['light', 'dark'] as const)('in a %s theme', (theme) => {
		let bench: Bench;

		beforeAll(async () => {
			bench = await openBench({ vault: sample, plugins: [root], today: '2026-11-23', right: 300, width: 1280, height: 900, theme });
			await bench.page.evaluate(() => window.host?.run('post-mortem:open-panel'));
			await bench.page.locator('.post-mortem-section').first().waitFor();
		});

		afterAll(async () => { await bench?.close(); });

		const open = async (path: string): Promise<void> => {
			await bench.page.evaluate((link) => window.host?.app.workspace.openLinkText(link, ''), path);
			await bench.page.locator('.post-mortem-this').waitFor();
			await bench.page.waitForTimeout(300);
		};
		const run = (id: string): Promise<unknown> => bench.page.evaluate((command) => window.host?.run(`post-mortem:${command}`), id);

		it('is in order at 300 px', async () => {
			expect(await troubleIn(bench.page, PANEL)).toEqual([]);
		});

		it('is in order with an incident that has findings, and with everything open', async () => {
			await open('INC-0012 Appointment requests lost for 19 hours');
			const closed = bench.page.locator(`${PANEL} [aria-expanded="false"]`);
			for (let clicks = 0; clicks < 60 && await closed.count() > 0; clicks++) await closed.first().click();
			expect(await troubleIn(bench.page, PANEL)).toEqual([]);
		});

		it('is in order while it is filtered, and when the filter finds nothing', async () => {
			const filter = bench.page.locator(`${PANEL} input[type=search]`);
			await filter.fill('client:lumen');
			expect(await troubleIn(bench.page, PANEL)).toEqual([]);
			await filter.fill('zebra');
			await bench.page.locator('.post-mortem-nothing').waitFor();
			expect(await troubleIn(bench.page, PANEL)).toEqual([]);
			await filter.fill('');
		});

		it('is in order with text twice as large', async () => {
			await bench.page.addStyleTag({ content: 'body { --font-ui-smaller: 24px; --font-ui-small: 26px; --font-ui-medium: 30px; --nav-item-size: 26px; --font-text-size: 32px; }' });
			const trouble = await troubleIn(bench.page, PANEL);
			await bench.page.evaluate(() => document.head.lastElementChild?.remove());
			expect(trouble).toEqual([]);
		});

		it('gives fingers 44 pixels', async () => {
			await bench.page.evaluate(() => document.body.classList.add('is-mobile'));
			const trouble = await troubleIn(bench.page, PANEL, { touch: 44 });
			await bench.page.evaluate(() => document.body.classList.remove('is-mobile'));
			expect(trouble).toEqual([]);
		});

		/** What is wrong with the dialog that is open, in a wide, a narrow and a low window; then it is closed. */
		const lookAtDialog = async (): Promise<Record<string, string[]>> => {
			await bench.page.locator('.modal').waitFor();
			const seen: Record<string, string[]> = {};
			for (const [name, width, height] of [['wide', 1280, 900], ['narrow', 400, 900], ['low', 1000, 560]] as const) {
				await bench.page.setViewportSize({ width, height });
				seen[name] = [...await troubleIn(bench.page, '.modal'), ...await hiddenButtons()];
			}
			await bench.page.setViewportSize({ width: 1280, height: 900 });
			for (let presses = 0; presses < 3 && await bench.page.locator('.modal').count() > 0; presses++) await bench.page.keyboard.press('Escape');
			await bench.page.locator('.modal').waitFor({ state: 'detached' });
			return seen;
		};
		const hiddenButtons = (): Promise<string[]> => bench.page.evaluate(() => [...document.querySelectorAll('.modal-button-container > button')]
			.filter((button) => {
				const { left, top, width, height } = button.getBoundingClientRect();
				const there = document.elementFromPoint(left + width / 2, top + height / 2);
				return !document.querySelector('.suggestion-container') && !button.contains(there);
			})
			.map((button) => `${button.textContent} is out of sight`));
		const inOrder = { wide: [], narrow: [], low: [] };

		it.each(['create-incident', 'add-control', 'add-checkpoint', 'review-controls', 'triage', 'link-evidence', 'log-signal', 'set-up-artifacts',
			'create-recovery-plan', 'create-base', 'export-calendar',
		])('shows %s in order, wide, narrow and low', async (id) => {
			await run(id);
			expect(await lookAtDialog()).toEqual(inOrder);
		});

		it.each([
			['copy-client-message', 'notice'], ['record-client-feedback', 'notice'], ['mark-message-sent', 'unsent'], ['mark-outage', 'open'], ['reclassify', 'open'],
			['record-restore-test', 'plan'], ['record-cost', 'resolved'], ['insert-five-whys', 'resolved'], ['test-sow', 'resolved'], ['fire-breaker', 'open'],
			['periodic-review', 'open'],
		] as const)('shows %s in order', async (id, note) => {
			await bench.page.evaluate((link) => window.host?.app.workspace.openLinkText(link, ''), NOTES[note]);
			await bench.page.waitForTimeout(300);
			await run(id);
			expect(await lookAtDialog()).toEqual(inOrder);
		});

		it('shows the look at a live project in order, also after a no', async () => {
			await bench.page.evaluate((text) => window.host?.app.vault.create('Post-mortems/INC-0090 Look.md', text), LOOK);
			await bench.page.evaluate(() => window.host?.settled());
			await bench.page.locator(`${PANEL} .post-mortem-row`, { hasText: 'Verify in Acme March mail' }).locator('.post-mortem-first button').click();
			await bench.page.locator('.modal input[value=no]').check();
			expect(await lookAtDialog()).toEqual(inOrder);
		});

		it('shows a code block in order', async () => {
			await bench.page.evaluate(async (text) => {
				const app = window.host?.app;
				const file = await app?.vault.create('Board.md', text);
				if (file) await app?.workspace.getLeaf(false).openFile(file, { state: { mode: 'preview' } });
			}, BOARD);
			await bench.page.locator('.post-mortem-block svg').first().waitFor();
			expect(await troubleIn(bench.page, '.post-mortem-block')).toEqual([]);
			await bench.page.setViewportSize({ width: 1000, height: 900 });
			expect(await troubleIn(bench.page, '.post-mortem-block')).toEqual([]);
		});

		it('reported no error', () => { expect(bench.errors).toEqual([]); });
	});
});
