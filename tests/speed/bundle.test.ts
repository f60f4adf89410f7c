import { execFileSync } from 'node:child_process';
import { builtinModules } from 'node:module';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

/** As released; in a process of its own, where esbuild runs whatever the test environment. */
const BUILD = `
import esbuild from 'esbuild';
import { leaveOutExamples } from './scripts/leave-out-examples.mjs';
const { outputFiles } = await esbuild.build({
	entryPoints: ['src/main.ts'], bundle: true, write: false, plugins: [leaveOutExamples], format: 'cjs', target: 'es2022', platform: 'browser',
	external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'], minify: true, legalComments: 'none', charset: 'utf8',
});
process.stdout.write(outputFiles[0].text);`;

const code = execFileSync(process.execPath, ['--input-type=module', '-e', BUILD], { cwd: resolve(__dirname, '../..'), encoding: 'utf8', maxBuffer: 50_000_000 });

/** Where it is, with some room; docs/performance.md says what takes the bytes and why it is not less. */
const CEILING = { minified: 600_000, gzip: 215_000 };

describe('main.js', () => {
	it('stays below its ceiling, minified and compressed', () => {
		expect(Buffer.byteLength(code)).toBeLessThan(CEILING.minified);
		expect(gzipSync(code, { level: 9 }).length).toBeLessThan(CEILING.gzip);
	});

	it('asks for nothing but what the app provides, and makes no code at run time', () => {
		const asked = [...code.matchAll(/\brequire\("([^"]+)"\)/g)].map((found) => found[1] ?? '');
		expect(asked).toContain('obsidian');
		expect(asked.filter((name) => !/^(?:obsidian$|@codemirror\/|@lezer\/)/.test(name) || builtinModules.includes(name))).toEqual([]);
		expect(code).not.toMatch(/\beval\(|\bnew Function\b|\bimport\(/);
	});

	it('can be evaluated where there is no window, no document and no Node', () => {
		const module: { exports: Record<string, unknown> } = { exports: {} };
		const obsidian = new Proxy({}, { get: () => class {} });
		const given = (name: string): unknown => (name === 'obsidian' ? obsidian : jest.requireActual(name));
		runInNewContext(code, { module, exports: module.exports, require: given });
		expect(typeof module.exports['default']).toBe('function');
	});
});
