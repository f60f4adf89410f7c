const { mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join, resolve } = require('node:path');
const { build } = require('esbuild');

/** The plugin bundled as for release, once per run, for every test that starts it; `BUILT_PLUGIN` says where it is. */
module.exports = async () => {
	process.env.BUILT_PLUGIN = join(mkdtempSync(join(tmpdir(), 'post-mortem-test-')), 'main.js');
	await build({
		absWorkingDir: resolve(__dirname, '..'), outfile: process.env.BUILT_PLUGIN, entryPoints: ['src/main.ts'], bundle: true,
		format: 'cjs', target: 'es2022', platform: 'browser', charset: 'utf8', external: ['obsidian', '@codemirror/*', '@lezer/*'],
	});
};
