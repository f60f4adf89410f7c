import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundlePage, bundleServer } from '../tests/host/workbench/bundle.mjs';
import { openBrowser } from './start/open-browser.mjs';
import { help, readOptions } from './start/options.mjs';
import { copySample, ownVault } from './start/vault.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const pageDir = join(root, 'build', 'workbench');

function buildPlugin() {
	const built = spawnSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: 'inherit' });
	if (built.status !== 0) throw new Error('The plugin could not be built.');
}

async function buildServer() {
	const file = join(pageDir, 'server.mjs');
	await Promise.all([bundlePage(pageDir), bundleServer(file)]);
	return import(pathToFileURL(file).href);
}

/** @param {ReturnType<typeof readOptions>} options */
async function start(options) {
	const vault = options.vault === null ? await copySample(join(root, 'tests', 'vault')) : await ownVault(options.vault);
	process.on('exit', vault.remove);
	if (options.build) buildPlugin();
	const { startServer, readPlugin, readPlugins } = await buildServer();
	const extra = options.plugins === null ? [] : await readPlugins(options.plugins);
	const plugins = [await readPlugin(root), ...extra];
	const data = { vaultName: vault.name, plugins, today: options.today, sample: vault.sample };
	const first = { runCommand: 'post-mortem:open-panel', ...(vault.sample && { openNote: 'Home.md' }) };
	const server = await startServer({ vaultDir: vault.dir, pageDir, start: { ...data, ...first }, port: options.port });
	console.log(vault.sample ? 'Working on a copy of the sample vault.' : `Working on ${vault.dir} itself: changes are kept.`);
	console.log(`Workbench: ${server.url}`);
	console.log('Ctrl+C stops it.');
	if (options.open) openBrowser(server.url);
	return server;
}

/** What to close when it is time to stop; set once the server runs. */
let close = async () => {};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
	process.once(signal, async () => {
		await close();
		process.exit(0);
	});
}

try {
	const options = readOptions(process.argv.slice(2));
	if (options.help) console.log(help);
	else close = (await start(options)).close;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}
