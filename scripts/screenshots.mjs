/**
 * Makes the pictures of the documentation, light and dark, from the sample vault or an empty one: `npm run screenshots [-- <name> …]`.
 * They are written to docs/images, or to the folder that `SCREENSHOTS` names. The page's font is Inter where it is installed.
 */
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { bundlePage, bundleServer } from '../tests/host/workbench/bundle.mjs';
import { scenes } from './screenshots/scenes.mjs';
import { sampleDay } from './start/options.mjs';
import { copySample, emptyVault } from './start/vault.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pictures = process.env.SCREENSHOTS ?? join(root, 'docs', 'images');
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run', '--disable-background-networking'];

async function workbench() {
	if (spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' }).status !== 0) throw new Error('The plugin could not be built.');
	const pageDir = join(root, 'build', 'screenshots');
	await Promise.all([bundlePage(pageDir), bundleServer(join(pageDir, 'server.mjs'))]);
	return { pageDir, ...await import(pathToFileURL(join(pageDir, 'server.mjs')).href) };
}

/** @param {Awaited<ReturnType<typeof workbench>>} bench @param {import('./screenshots/scenes.mjs').Scene} scene @param {'light' | 'dark'} theme */
async function take(bench, scene, theme) {
	const vault = await (scene.vault === 'empty' ? emptyVault() : copySample(join(root, 'tests', 'vault')));
	const profile = await mkdtemp(join(tmpdir(), 'screenshots-'));
	const start = { vaultName: vault.name, plugins: [await bench.readPlugin(root)], today: sampleDay, sample: vault.sample, openNote: 'Home.md', runCommand: 'post-mortem:open-panel' };
	const server = await bench.startServer({ vaultDir: vault.dir, pageDir: bench.pageDir, start, port: 0 });
	const viewport = { width: scene.width ?? 1440, height: scene.height ?? 900 };
	const context = await chromium.launchPersistentContext(profile, { executablePath: bench.findBrowser(), args: flags, viewport, reducedMotion: 'reduce' });
	try {
		const page = context.pages()[0] ?? (await context.newPage());
		// The notice of the day would lie over the sidebar.
		await page.addInitScript(([name, day]) => { globalThis.localStorage.setItem(name, day); }, [`workbench-${vault.name}-post-mortem-day`, JSON.stringify(sampleDay)]);
		await page.goto(`${server.url}${server.url.includes('?') ? '&' : '?'}theme=${theme}&right=${scene.right ?? 320}`);
		await page.waitForFunction(() => globalThis.host !== undefined);
		await page.locator('.post-mortem-panel button:visible').first().waitFor();
		await scene.show(page);
		await page.mouse.move(0, 0);
		await page.waitForTimeout(600);
		const path = join(pictures, `${scene.name}-${theme}.png`);
		await (scene.of === undefined ? page.screenshot({ path }) : page.locator(scene.of).last().screenshot({ path }));
		console.log(`${scene.name}-${theme}.png`);
	} finally {
		await context.close();
		await server.close();
		vault.remove();
		await rm(profile, { recursive: true, force: true });
	}
}

const wanted = process.argv.slice(2);
const bench = await workbench();
if (!bench.findBrowser()) throw new Error('No Chromium was found; CHROMIUM names one.');
await mkdir(pictures, { recursive: true });
for (const scene of scenes.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
	await take(bench, scene, 'light');
	await take(bench, scene, 'dark');
}
