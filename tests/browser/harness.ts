import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { startServer, type WorkbenchServer } from '../host/workbench/server';
import { type PluginFiles, readPlugin } from '../host/workbench/start-data';
import { findBrowser } from '../host/workbench/find-browser';

const flags = [
	'--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
	'--disable-component-update', '--disable-sync',
];

export interface BenchOptions {
	/** Copied before it is opened, so that the test may write to it. */
	readonly vault: string;
	/** Loaded at start-up: built plugins, or the folders they are in. */
	readonly plugins?: readonly (PluginFiles | string)[];
	readonly theme?: 'light' | 'dark';
	/** Pixels of the right sidebar. */
	readonly right?: number;
	/** The day the page's clock starts on, `YYYY-MM-DD`. */
	readonly today?: string;
	readonly language?: string;
	/** Leaves the notice of the day to come, which lies over the right sidebar for a while. */
	readonly dayNotice?: boolean;
	readonly width?: number;
	readonly height?: number;
}

export interface Bench {
	readonly page: Page;
	/** The copy that the page works on. */
	readonly vaultDir: string;
	/** Errors the page reported since it was opened. */
	readonly errors: readonly string[];
	/** Starts the app again on another day, with the vault as it stands. */
	wake(today: string): Promise<void>;
	/** Writes a picture into the folder that `SCREENSHOTS` names, or a temporary one, and returns its path. */
	screenshot(name: string): Promise<string>;
	close(): Promise<void>;
}

const browser = findBrowser();
const required = process.env['REQUIRE_BROWSER'] === '1';

/** `describe` where there is a browser; without one the tests are skipped, unless `REQUIRE_BROWSER=1` demands them. */
export function describeInBrowser(name: string, tests: () => void): void {
	if (browser || required) return describe(name, tests);
	process.stdout.write(`No Chromium was found (CHROMIUM names one): skipping ${name}.\n`);
	describe.skip(name, tests);
}

let built: Promise<string> | null = null;

async function buildPage(): Promise<string> {
	const dir = await mkdtemp(join(tmpdir(), 'workbench-page-'));
	await promisify(execFile)(process.execPath, [resolve(__dirname, '../host/workbench/bundle.mjs'), dir]);
	return dir;
}

/** The page is built once per test file; this takes the build away again. */
export async function removeBuild(): Promise<void> {
	if (built) await rm(await built, { recursive: true, force: true });
	built = null;
}

function address(server: WorkbenchServer, options: BenchOptions): string {
	const url = new URL(server.url);
	const { theme, right, today, language } = options;
	const wishes = { theme, right: right === undefined ? undefined : String(right), today, lang: language };
	for (const [name, value] of Object.entries(wishes)) if (value !== undefined) url.searchParams.set(name, value);
	return url.href;
}

async function launch(profile: string, { width = 1280, height = 800 }: BenchOptions): Promise<BrowserContext> {
	if (!browser) throw new Error('REQUIRE_BROWSER is set and no Chromium was found; CHROMIUM names one.');
	const viewport = { width, height };
	return chromium.launchPersistentContext(profile, { executablePath: browser, args: flags, viewport });
}

async function rememberDay(context: BrowserContext, vaultName: string, day: string): Promise<void> {
	const entry: [string, string] = [`workbench-${vaultName}-post-mortem-day`, JSON.stringify(day)];
	await context.addInitScript(([name, value]) => { localStorage.setItem(name, value); }, entry);
}

async function openPage(context: BrowserContext, url: string, errors: string[]): Promise<Page> {
	const page = context.pages()[0] ?? (await context.newPage());
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	await load(page, url, errors);
	return page;
}

async function load(page: Page, url: string, errors: readonly string[]): Promise<void> {
	await page.goto(url);
	try {
		await page.waitForFunction(() => window.host !== undefined, null, { timeout: 30_000 });
	} catch (error) {
		throw new Error(`The workbench did not start: ${errors.join('\n') || 'no error was reported'}`, { cause: error });
	}
}

type Undo = () => Promise<unknown>;

/** Takes back in reverse what was set up, all of it even when one step fails. */
async function undoAll(undos: readonly Undo[]): Promise<void> {
	for (const undo of [...undos].reverse()) await undo().catch((error: unknown) => console.error(error));
}

async function setUp(options: BenchOptions, undos: Undo[]): Promise<Omit<Bench, 'close' | 'screenshot'>> {
	const scratch = await mkdtemp(join(tmpdir(), 'workbench-bench-'));
	undos.push(() => rm(scratch, { recursive: true, force: true }));
	const vaultDir = join(scratch, 'vault', basename(options.vault));
	await cp(options.vault, vaultDir, { recursive: true });
	const given = options.plugins ?? [];
	const plugins = await Promise.all(given.map(async (each) => (typeof each === 'string' ? readPlugin(each) : each)));
	const pageDir = await (built ??= buildPage());
	const start = { vaultName: basename(options.vault), plugins, today: null, sample: false };
	const server = await startServer({ vaultDir, pageDir, start, port: 0 });
	undos.push(() => server.close());
	const context = await launch(join(scratch, 'profile'), options);
	undos.push(() => context.close());
	if (options.today !== undefined && options.dayNotice !== true) await rememberDay(context, start.vaultName, options.today);
	const errors: string[] = [];
	const page = await openPage(context, address(server, options), errors);
	return { page, vaultDir, errors, wake: (today) => load(page, address(server, { ...options, today }), errors) };
}

/** Opens the workbench in a browser on a copy of a vault. */
export async function openBench(options: BenchOptions): Promise<Bench> {
	const undos: Undo[] = [];
	try {
		const bench = await setUp(options, undos);
		const pictures = process.env['SCREENSHOTS'] ?? join(tmpdir(), 'workbench-screenshots');
		const screenshot = async (name: string): Promise<string> => {
			const path = join(pictures, `${name}.png`);
			await bench.page.screenshot({ path });
			return path;
		};
		return { ...bench, screenshot, close: () => undoAll(undos) };
	} catch (error) {
		await undoAll(undos);
		throw error;
	}
}
