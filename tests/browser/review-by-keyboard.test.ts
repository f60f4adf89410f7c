import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Bench, describeInBrowser, openBench, removeBuild } from './harness';

const root = resolve(__dirname, '../..');
const sample = join(root, 'tests/vault');
const name = 'INC-0016 Checkout refuses cards from outside Germany';
const path = `Post-mortems/${name}.md`;
const outcome = 'Customers with cards from outside Germany could not pay.';
const heading = `### Why chain: ${outcome.replace(/\.$/, '')}`;

jest.setTimeout(120_000);

describeInBrowser('a review by keyboard alone', () => {
	let bench: Bench;

	beforeAll(async () => {
		execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root });
		bench = await openBench({ vault: sample, plugins: [root], today: '2026-11-23', right: 300, width: 1400, height: 900 });
	});

	afterAll(async () => {
		await bench?.close();
		await removeBuild();
	});

	const read = (file: string): Promise<string> => readFile(join(bench.vaultDir, file), 'utf8');
	const original = (file: string): Promise<string> => readFile(join(sample, file), 'utf8');
	const press = (...keys: readonly string[]): Promise<void> => keys.reduce((done, key) => done.then(() => bench.page.keyboard.press(key)), Promise.resolve());
	const type = (text: string): Promise<void> => bench.page.keyboard.type(text);

	/** Waits until the element with the focus is, or stands in, one that matches. */
	const focusIn = (selector: string): Promise<unknown> => bench.page.waitForFunction((wanted) => document.activeElement?.closest(wanted), selector);

	/** Picks from a list that a key opens: the command palette, the quick switcher. */
	const pick = async (key: string, words: string): Promise<void> => {
		await press(key);
		await focusIn('.prompt-input');
		await type(words);
		await bench.page.locator('.suggestion-item.is-selected', { hasText: words }).waitFor();
		await press('Enter');
	};
	const command = (words: string): Promise<void> => pick('Control+p', words);

	/** Waits until the note on disk holds the words. */
	const untilWritten = async (said: string | RegExp): Promise<string> => {
		let text = '';
		for (const until = Date.now() + 10_000; Date.now() < until;) {
			text = await read(path);
			if (typeof said === 'string' ? text.includes(said) : said.test(text)) return text;
			await bench.page.evaluate(() => window.host?.settled());
		}
		throw new Error(`“${path}” never held ${String(said)}:\n${text}`);
	};

	/** Moves the focus forward until it stands on something that matches. */
	const tabTo = async (selector: string): Promise<void> => {
		for (let steps = 0; steps < 30; steps++) {
			if (await bench.page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
			await press('Tab');
		}
		throw new Error(`Tab never reached ${selector}`);
	};

	it('opens an incident that has no chain, and the sidebar says what comes next', async () => {
		await bench.page.locator('.workspace').waitFor();
		expect(await original(path)).not.toContain('### Why chain');
		await command('Open panel');
		await bench.page.locator('.post-mortem-panel').waitFor();
		await pick('Control+o', name);
		await bench.page.locator('.post-mortem-this .post-mortem-incident-title', { hasText: name }).waitFor();
		expect(await bench.page.locator('.post-mortem-step button').textContent()).toBe('Add checkpoint: Contained');
	});

	it('inserts five whys', async () => {
		await command('Insert five whys');
		await focusIn('.modal');
		await type(outcome);
		await press('Control+Enter');
		await bench.page.locator('.modal').waitFor({ state: 'detached' });
		expect(await untilWritten(`- **Outcome:** ${outcome}\n1. `)).toContain(heading);
		await bench.page.locator('.post-mortem-time-box', { hasText: 'Time box: 0 min of 45 min' }).waitFor();
	});

	it('answers three whys', async () => {
		await focusIn('.cm-content');
		await type('The payment page asked for a German post code. [[Acme SOW');
		await type(']]');
		await untilWritten('German post code. [[Acme SOW]]');
		await command('Add why');
		await untilWritten(/\n2\. ?\n/);
		await focusIn('.cm-content');
		await type('The form was copied from the shop for Germany.');
		await untilWritten('copied from the shop for Germany.');
		await command('Add why');
		await untilWritten(/\n3\. ?\n/);
		await focusIn('.cm-content');
		await type('No step pays with a foreign card before launch. [[Delivery checklist]]');
		await untilWritten(/\n3\. No step pays with a foreign card before launch\. \[\[Delivery checklist\]\]/);
	});

	it('sets the root cause', async () => {
		await command('Set root cause');
		await focusIn('.modal');
		await type('The checklist has no test payment with a foreign card. [[Delivery checklist]] [[Acme SOW]]');
		await tabTo('.modal input[type="radio"]');
		await press('Space');
		await press('Control+Enter');
		await bench.page.locator('.modal', { hasText: 'Next: add the control' }).waitFor();
		await press('Escape');
		await bench.page.locator('.modal').waitFor({ state: 'detached' });
		await untilWritten('- **Root cause:** The checklist has no test payment with a foreign card.');
	});

	it('shows the answer that nothing backs, and marks it as an assumption', async () => {
		const underlined = bench.page.locator('.cm-content .post-mortem-finding', { hasText: 'copied from the shop' });
		await underlined.first().waitFor();
		await focusIn('.cm-content');
		const cursorThere = (): Promise<boolean> => bench.page.evaluate(() => {
			const { anchorNode } = window.getSelection() ?? {};
			return anchorNode?.parentElement?.closest('.cm-line')?.textContent?.includes('copied from the shop') ?? false;
		});
		for (let steps = 0; steps < 20 && !await cursorThere(); steps++) await command('Next finding');
		expect(await cursorThere()).toBe(true);
		await command('Fix finding');
		await bench.page.locator('.menu-item', { hasText: 'Mark as an assumption' }).waitFor();
		for (let steps = 0; steps < 10 && await bench.page.locator('.menu-item.selected', { hasText: 'Mark as an assumption' }).count() === 0; steps++) await press('ArrowDown');
		await press('Enter');
		await untilWritten('2. The form was copied from the shop for Germany. (assumption)\n');
	});

	it('draws the cause map', async () => {
		await focusIn('.cm-content');
		await command('Draw cause map');
		const text = await untilWritten('%% cause map %%');
		expect(text).toContain('class c1w2 assumption');
	});

	it('has written the chain and its map into the note, and nothing else anywhere', async () => {
		const text = await untilWritten('```mermaid');
		const at = text.indexOf('## Five whys');
		const end = text.indexOf('- **Change:**');
		expect(text.slice(at, end)).toMatch(/^## Five whys\n\n%% cause map %%\n```mermaid\nflowchart TD\n[^]*?\n```\n\n### Why chain: /);
		expect(text.slice(text.indexOf('- **Outcome:**'), end)).toBe([
			`- **Outcome:** ${outcome}`,
			'1. The payment page asked for a German post code. [[Acme SOW]]',
			'2. The form was copied from the shop for Germany. (assumption)',
			'3. No step pays with a foreign card before launch. [[Delivery checklist]]',
			'- **Root cause:** The checklist has no test payment with a foreign card. [[Delivery checklist]] [[Acme SOW]]',
			'',
		].join('\n'));
		expect(text.slice(0, at).trimEnd()).toBe((await original(path)).trimEnd());
		const files = await readdir(sample, { recursive: true, withFileTypes: true });
		for (const file of files.filter((each) => each.isFile() && each.name.endsWith('.md'))) {
			const other = join(file.parentPath, file.name).slice(sample.length + 1);
			if (other !== path) expect([other, await read(other)]).toEqual([other, await original(other)]);
		}
		expect(bench.errors).toEqual([]);
	});
});
