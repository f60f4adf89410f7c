/** Bundles `scripts/<name>/main.ts` and runs it: `node scripts/run.mjs <name> [arguments]`. Exits as the script does. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [name, ...rest] = process.argv.slice(2);

if (name === undefined || !/^[a-z-]+$/.test(name) || !existsSync(join(root, 'scripts', name, 'main.ts'))) {
	console.error('usage: node scripts/run.mjs <folder in scripts with a main.ts> [arguments]');
	process.exit(2);
}

const outfile = join(root, 'build', `${name}.mjs`);
await esbuild.build({
	absWorkingDir: root,
	entryPoints: [join('scripts', name, 'main.ts')],
	outfile,
	bundle: true,
	format: 'esm',
	platform: 'node',
	target: 'node20',
	packages: 'external',
	// What measures the edge brings its own stand-in for the app.
	...(name === 'bench' && { alias: { obsidian: join(root, 'scripts', 'bench', 'stand-in.ts') } }),
	sourcemap: 'inline',
	logLevel: 'warning',
});

const child = spawn(process.execPath, ['--enable-source-maps', outfile, ...rest], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', (error) => {
	console.error(error.message);
	process.exit(1);
});
child.on('exit', (code, signal) => {
	if (signal) process.kill(process.pid, signal);
	else process.exit(code ?? 1);
});
