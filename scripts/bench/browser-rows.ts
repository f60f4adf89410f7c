import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../tests/host/workbench/find-browser';
import { startServer } from '../../tests/host/workbench/server';
import { keystrokes, loads, paints } from './in-page';
import { ms, times, type Row } from './table';
import { madeVault } from './vault';

const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const EMPTY = 'module.exports = { default: class extends require("obsidian").Plugin { onload() {} } };';

/** What only a browser can tell; nothing where there is none. */
export async function browserRows(code: string, rounds: number): Promise<Row[]> {
	const executablePath = findBrowser();
	if (!executablePath) return [];
	const scratch = mkdtempSync(join(tmpdir(), 'post-mortem-bench-'));
	try {
		spawnSync(process.execPath, ['tests/host/workbench/bundle.mjs', join(scratch, 'page')]);
		const at = async <Result>(files: Readonly<Record<string, string>>, work: (page: Page) => Promise<Result>): Promise<Result> =>
			inPage({ scratch, executablePath, files, code }, work);
		const loaded = await at({ 'Home.md': 'Hello\n' }, (page) => page.evaluate(loads, { code, empty: EMPTY, rounds }));
		const rows: Row[] = [{ measure: 'evaluating `main.js` and `onload`; floor: an empty plugin', taken: ms(loaded.own), floor: ms(loaded.empty), ratio: times(loaded.own / loaded.empty), reach: '15' }];
		for (const lines of [500, 10_000]) {
			const typed = await at({ 'INC.md': longIncident(lines) }, (page) => page.evaluate(keystrokes, { path: 'INC.md', id: 'post-mortem', presses: 60 * rounds }));
			rows.push({ measure: `a keystroke in an incident of ${lines.toLocaleString('en')} lines; floor: the plugin switched off`, taken: ms(typed.on), floor: ms(typed.off), ratio: times(typed.on / typed.off), reach: '1.2' });
		}
		for (const incidents of [200, 2000]) {
			const { notes, truth } = madeVault(incidents * 50);
			const files = Object.fromEntries(notes.filter((note) => note.isOurs).map(({ path, text }) => [path, text]));
			const painted = await at(files, (page) => page.evaluate(paints, { rows: truth.due + truth.openControls, rounds }));
			const count = (truth.due + truth.openControls).toLocaleString('en');
			rows.push({ measure: `first paint of the panel, ${count} rows; floor: all of them as plain elements`, taken: ms(painted.panel), floor: ms(painted.plain), ratio: times(painted.panel / painted.plain), reach: '0.15 at 1,000 rows' });
		}
		return rows;
	} finally {
		rmSync(scratch, { recursive: true, force: true });
	}
}

/** An incident note with this many lines. */
function longIncident(lines: number): string {
	const body = Array.from({ length: lines }, (_, number) => (number % 40 === 0 ? `\n## Part ${number}\n` : 'The draft went to the client with two open questions.')).join('\n');
	return `---\nincident_id: INC-0001\nincident_status: open\n---\n${body}\n`;
}

interface Opened {
	readonly scratch: string;
	readonly executablePath: string;
	readonly files: Readonly<Record<string, string>>;
	readonly code: string;
}

async function inPage<Result>({ scratch, executablePath, files, code }: Opened, work: (page: Page) => Promise<Result>): Promise<Result> {
	const vaultDir = mkdtempSync(join(scratch, 'vault-'));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(vaultDir, path)), { recursive: true });
		writeFileSync(join(vaultDir, path), text);
	}
	const manifest = { id: 'post-mortem', name: 'Post-mortem', version: '0.0.0', minAppVersion: '1.0.0', description: '', author: '' };
	const server = await startServer({ vaultDir, pageDir: join(scratch, 'page'), port: 0, start: { vaultName: 'Bench', plugins: [{ manifest, code, styles: '' }], today: null, sample: false } });
	const browser = await chromium.launchPersistentContext(mkdtempSync(join(scratch, 'profile-')), { executablePath, args: FLAGS });
	try {
		const page = browser.pages()[0] ?? await browser.newPage();
		await page.goto(server.url);
		await page.waitForFunction(() => Reflect.has(window, 'host'), null, { timeout: 180_000 });
		await page.waitForTimeout(3000);
		return await work(page);
	} finally {
		await browser.close();
		await server.close();
	}
}
