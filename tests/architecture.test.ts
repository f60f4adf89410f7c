import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourceOf, type Sources } from './architecture/sources';
import { importsOf } from './architecture/imports';
import { fileCycles, folderCycles, wrongArrows } from './architecture/arrows';
import { clockReadings, domUses, lookbehinds, misplacedImports } from './architecture/places';

const root = join(__dirname, '..');
const src = sourceOf(root, 'src');
const scripts = sourceOf(root, 'scripts');

function map(files: Readonly<Record<string, string>>): Sources {
	return new Map(Object.entries(files));
}

describe('imports in src', () => {
	it('point down the list of layers', () => {
		expect(wrongArrows(src)).toEqual([]);
	});

	it('are seen when they point up, whatever their form', () => {
		expect(wrongArrows(map({
			'src/text/a.ts': "import { x } from '../index/x';",
			'src/control/b.ts': "export type { X } from '../check/x';",
			'src/settings/c.ts': "import { readControls } from '../control/control';",
			'src/check/d.ts': "import('../obsidian/notify');",
			'src/words/e.ts': "import { Day } from '../text/calendar';",
			'src/text/fine.ts': "import { words } from '../words/words'; // import x from '../index/x'",
			'src/index/fine.ts': "import type { A } from '../check/a'; const s = `import x from '../obsidian/y'`;",
			'src/strange/f.ts': '',
		}))).toEqual([
			'src/check/d.ts → obsidian', 'src/control/b.ts → check', 'src/settings/c.ts → control', 'src/strange/f.ts: unknown folder',
			'src/text/a.ts → index', 'src/words/e.ts → text',
		]);
	});

	it('form no cycle of files and none of folders', () => {
		expect(fileCycles(src)).toEqual([]);
		expect(folderCycles(src)).toEqual([]);
	});

	it('are seen when they form a cycle', () => {
		const files = map({
			'src/control/a.ts': "import type { B } from '../incident/b';",
			'src/incident/b.ts': "import { c } from './c';",
			'src/incident/c.ts': "import { d } from '../control/d';",
			'src/control/d.ts': '',
			'src/text/e.ts': "import { f } from './f';",
			'src/text/f.ts': "import { e } from './e';",
		});
		expect(fileCycles(files)).toEqual(['src/text/e.ts → src/text/f.ts → src/text/e.ts']);
		expect(folderCycles(files)).toEqual(['control → incident → control']);
	});

	it('lead to nothing that the place may not know', () => {
		expect(misplacedImports(src)).toEqual([]);
	});

	it('are seen when they lead to the app, to Node, to gray-matter or to main', () => {
		expect(misplacedImports(map({
			'src/index/a.ts': "import type { TFile } from 'obsidian';",
			'src/check/b.ts': "import { EditorView } from '@codemirror/view';",
			'src/text/c.ts': "const fs = require('fs');",
			'src/obsidian/d.ts': "import { join } from 'node:path';",
			'src/obsidian/e.ts': "import matter from 'gray-matter';",
			'src/obsidian/f.ts': "import type PostMortem from '../main';",
			'src/obsidian/fine.ts': "import { Notice } from 'obsidian'; import { ViewPlugin } from '@codemirror/view';",
			'src/main.ts': "import { Plugin } from 'obsidian';",
		}))).toEqual([
			'src/check/b.ts: @codemirror/view', 'src/index/a.ts: obsidian', 'src/obsidian/d.ts: node:path',
			'src/obsidian/e.ts: gray-matter', 'src/obsidian/f.ts: ../main', 'src/text/c.ts: fs',
		]);
	});

	it('of scripts never lead to the edge, but in the benchmark, which measures it', () => {
		const wrong = [...scripts].filter(([path]) => !path.startsWith('scripts/bench/')).flatMap(([path, text]) => importsOf(path, text).filter((each) => /\/src\/(?:obsidian\/|main$)/.test(each)));
		expect(scripts.size).toBeGreaterThan(0);
		expect(wrong).toEqual([]);
	});
});

describe('code in src', () => {
	it('touches the DOM at the edge only', () => {
		expect(domUses(src)).toEqual([]);
	});

	it('is seen touching the DOM', () => {
		expect(domUses(map({
			'src/index/a.ts': 'const root = document.body;',
			'src/text/b.ts': 'window.setTimeout(() => 1);',
			'src/check/c.ts': 'function show(on: HTMLElement): void { activeDocument.append(on); }',
			'src/text/fine.ts': "// the document\nconst document = { text: '' }; const s = 'window'; const o = { window: 1 }; o.window; document.text;",
			'src/obsidian/fine.ts': 'document.body.empty();',
		}))).toEqual(['src/check/c.ts:1 HTMLElement', 'src/check/c.ts:1 activeDocument', 'src/index/a.ts:1 document', 'src/text/b.ts:1 window']);
	});

	it('reads the clock and throws dice in one file', () => {
		expect(clockReadings(src)).toEqual([]);
		expect(clockReadings(new Map([['src/elsewhere.ts', src.get('src/obsidian/clock.ts') ?? '']]))).not.toEqual([]);
	});

	it('is seen reading the clock or throwing dice', () => {
		expect(clockReadings(map({
			'src/text/a.ts': 'const now = Date.now();',
			'src/text/b.ts': 'const now = new Date();\nconst also = new Date;',
			'src/text/c.ts': 'const now = performance.now(); const dice = Math.random(); const called = Date();',
			'src/text/fine.ts': "const then = new Date(2026, 1, 1); const said = 'Date.now()'; // Math.random()",
			'src/obsidian/clock.ts': 'const now = Date.now();',
		}))).toEqual([
			'src/text/a.ts:1 Date.now', 'src/text/b.ts:1 new Date()', 'src/text/b.ts:2 new Date()',
			'src/text/c.ts:1 performance.now', 'src/text/c.ts:1 Math.random', 'src/text/c.ts:1 Date()',
		]);
	});

	it('has no lookbehind, which older iPhones cannot compile', () => {
		expect(lookbehinds(src)).toEqual([]);
	});

	it('is seen using a lookbehind', () => {
		expect(lookbehinds(map({
			'src/text/a.ts': 'const a = /(?<=x)y/;',
			'src/text/b.ts': "const b = new RegExp('(?<!x)y');",
			'src/text/fine.ts': 'const fine = /(?<name>x)y/;',
		}))).toEqual(['src/text/a.ts', 'src/text/b.ts']);
	});
});

/** What the build writes in a folder of its own, so that a main.js in use stays as it is. */
function build(): string {
	const folder = mkdtempSync(join(tmpdir(), 'post-mortem-build-'));
	try {
		for (const name of ['src', 'node_modules', 'tsconfig.json', 'package.json']) symlinkSync(join(root, name), join(folder, name));
		execFileSync(process.execPath, [join(root, 'esbuild.config.mjs')], { cwd: folder });
		return readFileSync(join(folder, 'main.js'), 'utf8');
	} finally {
		rmSync(folder, { recursive: true });
	}
}

describe('the built main.js', () => {
	let first = '';

	beforeAll(() => {
		first = build();
	});

	it('is the same, byte for byte, when it is built again', () => {
		expect(build()).toBe(first);
	});

	it('has no lookbehind and no gray-matter', () => {
		expect(first).not.toMatch(/\(\?<[=!]/);
		expect(first).not.toContain('gray-matter');
		expect(first).not.toContain('section-matter');
	});

	it('asks for nothing at run time but what the app provides', () => {
		const asked = [...first.matchAll(/\brequire\("([^"]+)"\)/g)].map((found) => found[1] ?? '');
		expect(asked).toContain('obsidian');
		expect(asked.filter((name) => builtinModules.includes(name.replace(/^node:/, '')))).toEqual([]);
		expect(asked.filter((name) => !/^(?:obsidian|@codemirror\/.+|@lezer\/.+)$/.test(name))).toEqual([]);
	});
});

