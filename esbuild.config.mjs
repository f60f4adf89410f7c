import { builtinModules } from 'node:module';
import builtins from 'builtin-modules';
import esbuild from 'esbuild';
import { leaveOutExamples } from './scripts/leave-out-examples.mjs';

const watch = process.argv.includes('--watch');

/** Everything Obsidian provides at run time; nothing else may stay outside the bundle. */
const provided = ['obsidian', 'electron', '@codemirror/*', '@lezer/*'];

const context = await esbuild.context({
	entryPoints: ['src/main.ts'],
	outfile: 'main.js',
	bundle: true,
	plugins: [leaveOutExamples],
	format: 'cjs',
	target: 'es2022',
	platform: 'browser',
	external: [...provided, ...new Set([...builtins, ...builtinModules])],
	minify: true,
	banner: { js: '/*! Post-mortem, MIT. Contains date-fns and @date-fns/utc, MIT, Copyright (c) Sasha Koss and Lesha Koss, https://kossnocorp.mit-license.org */' },
	legalComments: 'none',
	charset: 'utf8',
	logLevel: 'warning',
});

if (watch) await context.watch();
else {
	await context.rebuild();
	await context.dispose();
}
