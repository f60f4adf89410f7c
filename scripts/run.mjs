/** Bundles `scripts/<name>/main.ts` and runs it: `node scripts/run.mjs <name> [arguments]`. Exits as the script does. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [name, ...rest] = process.argv.slice(2);

if (name === undefined || !/^[a-z-]+$/.test(name) || !existsSync(join(root, 'scripts', name, 'main.ts'))) {
	console.error('usage: node scripts/run.mjs <folder in scripts with a main.ts> [arguments]');
	process.exit(2);
}

const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
const outfile = join(root, 'build', `${name}.mjs`);
/** What the bundle was made of, beside it; nothing is made anew while all of that is older. */
const listfile = `${outfile}.inputs.json`;

function isFresh() {
	if (!existsSync(outfile) || !existsSync(listfile)) return false;
	const made = statSync(outfile).mtimeMs;
	const inputs = JSON.parse(readFileSync(listfile, 'utf8'));
	return [...inputs, 'scripts/run.mjs', 'package-lock.json'].every((path) => existsSync(join(root, path)) && statSync(join(root, path)).mtimeMs < made);
}

async function build() {
	const { default: esbuild } = await import('esbuild');
	const { metafile } = await esbuild.build({
		absWorkingDir: root,
		entryPoints: [join('scripts', name, 'main.ts')],
		outfile,
		bundle: true,
		metafile: true,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		// The audit is started again and again; what it needs is read in one go, without maps of the sources.
		...(name === 'audit' ? { banner: { js: REQUIRE } } : { packages: 'external', sourcemap: 'inline' }),
		// What measures the edge brings its own stand-in for the app.
		...(name === 'bench' && { alias: { obsidian: join(root, 'scripts', 'bench', 'stand-in.ts') } }),
		logLevel: 'warning',
	});
	writeFileSync(listfile, JSON.stringify(Object.keys(metafile.inputs)));
}

if (!isFresh()) await build();

// Little room for what is short-lived keeps the audit of a large vault below 100 MiB.
const flags = name === 'audit' ? ['--max-semi-space-size=2'] : ['--enable-source-maps'];
const child = spawn(process.execPath, [...flags, outfile, ...rest], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
	console.error(error.message);
	process.exit(1);
});
child.on('exit', (code, signal) => {
	if (signal) process.kill(process.pid, signal);
	else process.exit(code ?? 1);
});
