import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Bench, describeInBrowser, openBench, removeBuild } from './harness';

const root = resolve(__dirname, '../..');
const sample = join(root, 'tests/vault');
const PRINT = 'Post-mortems/INC-0006 Print files missing at handoff.md';
const AUTUMN = 'Post-mortems/INC-0010 Autumn mail with the August price.md';
const ORDER = 'Post-mortems/INC-0014 Order mail shows boxes for 日本語.md';

jest.setTimeout(120_000);

describeInBrowser('the panel by keyboard alone', () => {
	let bench: Bench;

	beforeAll(async () => {
		execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root });
		bench = await openBench({ vault: sample, plugins: [root], today: '2026-11-23', right: 300, width: 1280, height: 900 });
	});

	afterAll(async () => {
		await bench?.close();
		await removeBuild();
	});

	const press = async (...keys: readonly string[]): Promise<void> => {
		for (const key of keys) await bench.page.keyboard.press(key);
	};
	const heard = (): Promise<string> => bench.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.className ?? '');
	const untilHeard = (start: string): Promise<unknown> =>
		bench.page.waitForFunction((said) => document.activeElement?.getAttribute('aria-label')?.startsWith(said), start, { timeout: 5000 });

	/** Goes down, or another way, until a label that begins so has the focus. */
	const goTo = async (start: string, key = 'ArrowDown'): Promise<void> => {
		const passed: string[] = [];
		for (let steps = 0; steps < 80; steps++) {
			const label = await heard();
			if (label.startsWith(start)) return;
			passed.push(label);
			await press(key);
		}
		throw new Error(`${key} never reached “${start}”, only:\n${[...new Set(passed)].join('\n')}`);
	};

	const untilWritten = async (path: string, said: string | RegExp): Promise<void> => {
		let text = '';
		for (let tries = 0; tries < 100; tries++) {
			text = await readFile(join(bench.vaultDir, path), 'utf8');
			if (typeof said === 'string' ? text.includes(said) : said.test(text)) return;
			await bench.page.waitForTimeout(50);
		}
		throw new Error(`“${path}” never held ${String(said)}:\n${text}`);
	};

	const inDialog = (): Promise<unknown> => bench.page.waitForFunction(() => document.activeElement?.closest('.modal'));
	const untilClosed = (): Promise<void> => bench.page.locator('.modal').waitFor({ state: 'detached' });

	it('is opened from the palette with the focus on its first heading', async () => {
		await bench.page.locator('.workspace').waitFor();
		await press('Control+p');
		await bench.page.keyboard.type('Open panel');
		await bench.page.locator('.suggestion-item.is-selected', { hasText: 'Open panel' }).waitFor();
		await press('Enter');
		await untilHeard('Due, ');
	});

	it('reviews a control with its button and goes on at the next row', async () => {
		await goTo('Review: Table of formats');
		await press('ArrowRight');
		expect(await heard()).toMatch(/^Review control: Table of formats/);
		await press('Enter');
		await inDialog();
		await press('n', 'Control+Enter');
		await untilClosed();
		await untilWritten(PRINT, /^ {2}- 2026-11-23 not exercised/m);
		await bench.page.waitForFunction(() => document.activeElement?.closest('.post-mortem-panel'));
		await untilHeard('Review: ');
	});

	it('postpones with a key', async () => {
		await goTo('Due, ', 'Home');
		await goTo('Review: Tick each price');
		await press('p');
		await inDialog();
		await press('Control+Enter');
		await untilClosed();
		await untilWritten(AUTUMN, /Tick each price.*📅 2026-11-24/);
	});

	it('ticks a due line with Space', async () => {
		await goTo('Due, ', 'Home');
		await goTo('To do: Send the full post-mortem to Aiko');
		await press(' ');
		await untilWritten(ORDER, /- \[x\] Send the full post-mortem to Aiko.*✅ 2026-11-23/);
		await bench.page.waitForFunction(() => document.activeElement?.closest('.post-mortem-panel .post-mortem-row') !== null);
	});

	it('has a menu on every row', async () => {
		await goTo('Due, ', 'Home');
		await goTo('Review: ');
		await press('Shift+F10');
		await bench.page.locator('.menu').waitFor();
		await press('Escape');
		await bench.page.locator('.menu').waitFor({ state: 'detached' });
		await untilHeard('Review: ');
	});

	it('goes to the filter and back to what it found', async () => {
		await press('Shift+Tab', 'Shift+Tab');
		expect(await heard()).toBe('Filter');
		await bench.page.keyboard.type('client:"Saltmarsh Theatre"');
		await bench.page.locator('.post-mortem-spoken', { hasText: /entr(y|ies) match/ }).waitFor({ state: 'attached' });
		await press('ArrowDown');
		expect(await bench.page.evaluate(() => document.activeElement?.closest('.post-mortem-sections') !== null)).toBe(true);
		await press('Shift+Tab', 'Shift+Tab', 'Escape');
		await bench.page.locator('.post-mortem-spoken', { hasText: 'due now' }).waitFor({ state: 'attached' });
		await press('ArrowDown');
		await untilHeard('Due, ');
	});

	it('puts controls together another way', async () => {
		await goTo('Open controls, ');
		await press('ArrowDown');
		expect(await heard()).toBe('Group controls by: Incident');
		await press('Enter');
		await bench.page.locator('.menu').waitFor();
		await press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter');
		await untilHeard('Group controls by: State');
		await press('ArrowDown');
		expect(await heard()).toMatch(/^Slipped, \d/);
	});

	it('closes and opens a section', async () => {
		await press('ArrowLeft');
		expect(await bench.page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false');
		await press('ArrowRight');
		expect(await bench.page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
	});

	it('keeps its place while somebody types in a note', async () => {
		await goTo('Due, ', 'Home');
		await goTo('Review: ');
		const label = await heard();
		const before = await bench.page.evaluate(() => {
			const panel = document.querySelector('.post-mortem-panel');
			if (panel) panel.scrollTop = 120;
			return panel?.scrollTop;
		});
		await bench.page.evaluate(async () => {
			const file = window.host?.app.vault.getFileByPath('Home.md');
			if (file) await window.host?.app.vault.process(file, (text) => `${text}\nOne more line.\n`);
			await window.host?.settled();
		});
		await bench.page.waitForTimeout(300);
		expect(await bench.page.evaluate(() => document.querySelector('.post-mortem-panel')?.scrollTop)).toBe(before);
		expect(await heard()).toBe(label);
	});

	it('opens a row with Enter, with the cursor on its line', async () => {
		const label = await heard();
		await press('Enter');
		await bench.page.waitForFunction(() => document.activeElement?.classList.contains('cm-content'));
		const line = await bench.page.evaluate(() => window.getSelection()?.anchorNode?.parentElement?.closest('.cm-line')?.textContent ?? '');
		expect(line).toContain(/^Review: (.{20})/.exec(label)?.[1]);
		expect(bench.errors).toEqual([]);
	});
});
