import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const here = (/** @type {string} */ name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Builds the page and its style sheet into a folder, as `page.js` and `theme.css`.
 * @param {string} outdir
 */
export async function bundlePage(outdir) {
	await esbuild.build({
		entryPoints: { page: here('page.ts'), theme: here('theme.css') },
		outdir,
		bundle: true,
		format: 'iife',
		platform: 'browser',
		target: 'es2022',
		minify: true,
		keepNames: true,
		charset: 'utf8',
		logLevel: 'warning',
	});
}

/**
 * Builds the server for Node, so that it runs without a TypeScript loader.
 * @param {string} outfile
 */
export async function bundleServer(outfile) {
	await esbuild.build({
		entryPoints: [here('serve.ts')],
		outfile,
		bundle: true,
		format: 'esm',
		platform: 'node',
		target: 'node20',
		charset: 'utf8',
		logLevel: 'warning',
	});
}

/** `node bundle.mjs <folder>` builds the page, for those who cannot import this module. */
if (process.argv[1] === fileURLToPath(import.meta.url)) await bundlePage(process.argv[2] ?? 'build/workbench');
