import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type Bench, openBench, removeBuild } from './harness';

const root = resolve(__dirname, '../..');
const sample = join(root, 'tests/vault');

/** How long a note may take to reach the disk, or the sidebar to hear of it. */
const PATIENCE = 20_000;

/** What the journeys share: a person at the window of the sample vault, and the notes on disk. */
export interface Journey {
	readonly bench: Bench;
	readonly page: Page;
	readonly panel: Locator;
	/** A note as it is on disk now, and as the sample vault has it. */
	read(path: string): Promise<string>;
	original(path: string): Promise<string>;
	press(...keys: readonly string[]): Promise<void>;
	type(text: string): Promise<void>;
	/** Waits until the element with the focus is, or stands in, one that matches. */
	focusIn(selector: string): Promise<void>;
	/** Moves the focus forward until it stands on something that matches. */
	tabTo(selector: string): Promise<void>;
	/** Picks from a list that a key opens: the command palette, the quick switcher. */
	pick(key: string, words: string): Promise<void>;
	command(words: string): Promise<void>;
	/** Opens a note through the quick switcher and waits until its editor takes what is typed. */
	open(name: string): Promise<void>;
	/** Until the dialog is gone and the editor takes what is typed. */
	untilWriting(): Promise<void>;
	/** Waits until the note on disk holds the words. */
	untilWritten(path: string, said: string | RegExp): Promise<string>;
	/** Fails when a note of the sample vault, other than these, is not byte for byte what it was. */
	expectUntouched(...but: readonly string[]): Promise<void>;
	close(): Promise<void>;
}

/** Builds the plugin and opens the sample vault, or another, with it on a day. */
export async function startJourney(today = '2026-11-23', vault = sample): Promise<Journey> {
	execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root });
	const bench = await openBench({ vault, plugins: [root], today, right: 300, width: 1400, height: 900 });
	return { ...atTheWindow(bench), ...onDisk(bench) };
}

function atTheWindow(bench: Bench) {
	const { page } = bench;
	page.setDefaultTimeout(PATIENCE);
	const press = async (...keys: readonly string[]): Promise<void> => {
		for (const key of keys) await page.keyboard.press(key);
	};
	const type = (text: string): Promise<void> => page.keyboard.type(text);
	const focusIn = async (selector: string): Promise<void> => {
		await page.waitForFunction((wanted) => document.activeElement?.closest(wanted), selector, { timeout: PATIENCE });
	};
	const pick = async (key: string, words: string): Promise<void> => {
		// A person is slower than the app; the list is made once, when it opens.
		await page.evaluate(() => window.host?.settled());
		await press(key);
		await focusIn('.prompt-input');
		await type(words);
		await page.locator('.suggestion-item.is-selected', { hasText: words }).waitFor();
		await press('Enter');
	};
	const untilWriting = async (): Promise<void> => {
		await page.locator('.modal').waitFor({ state: 'detached' });
		await focusIn('.cm-content');
	};
	return {
		bench, page, press, type, focusIn, pick, untilWriting,
		panel: page.locator('.mod-right-split .post-mortem-panel'),
		command: (words: string) => pick('Control+p', words),
		async open(name: string) {
			await pick('Control+o', name);
			await page.locator('.workspace-leaf.mod-active .view-header-title', { hasText: name }).waitFor();
			await focusIn('.cm-content');
		},
		async tabTo(selector: string) {
			for (let steps = 0; steps < 30; steps++) {
				if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
				await press('Tab');
			}
			throw new Error(`Tab never reached ${selector}`);
		},
	};
}

function onDisk(bench: Bench) {
	const read = (path: string): Promise<string> => readFile(join(bench.vaultDir, path), 'utf8');
	const original = (path: string): Promise<string> => readFile(join(sample, path), 'utf8');
	return {
		read, original,
		async untilWritten(path: string, said: string | RegExp) {
			let text = '';
			for (const until = Date.now() + PATIENCE; Date.now() < until;) {
				text = await read(path).catch(() => '(no such note)');
				if (typeof said === 'string' ? text.includes(said) : said.test(text)) return text;
				await bench.page.evaluate(() => window.host?.settled());
			}
			throw new Error(`“${path}” never held ${String(said)}:\n${text}`);
		},
		async expectUntouched(...but: readonly string[]) {
			const files = await readdir(sample, { recursive: true, withFileTypes: true });
			const notes = files.filter((file) => file.isFile() && file.name.endsWith('.md')).map((file) => join(file.parentPath, file.name).slice(sample.length + 1));
			for (const path of notes.filter((each) => !but.includes(each))) expect([path, await read(path)]).toEqual([path, await original(path)]);
		},
		async close() {
			await bench.close();
			await removeBuild();
		},
	};
}
