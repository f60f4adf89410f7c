import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import manifest from '../../manifest.json';
import pkg from '../../package.json';
import versions from '../../versions.json';
import { released, sectionOf } from '../../scripts/release/changelog';
import { bumped, disagreements } from '../../scripts/release/versions';

const ROOT = resolve(__dirname, '../..');

describe('the manifest, by the rules of the community directory', () => {
	it('has an id in lower case that neither names the app nor ends in “plugin”', () => {
		expect(manifest.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
		expect(manifest.id).not.toMatch(/obsidian|plugin$/);
	});

	it('has a name without the app’s and without “plugin”', () => {
		expect(manifest.name).not.toMatch(/obsidian|plugin/i);
	});

	it('describes itself in one line of at most 250 characters that ends in a full stop and does not name the app', () => {
		expect(manifest.description.length).toBeLessThanOrEqual(250);
		expect(manifest.description).toMatch(/^[A-Z][^\n]*[^.!?]\.$/);
		expect(manifest.description).not.toMatch(/obsidian|this (?:is a )?plugin|\p{Emoji_Presentation}/iu);
	});

	it('agrees with package and versions', () => {
		expect(disagreements(manifest.version, { manifest, package: pkg, versions })).toEqual([]);
	});

	it('runs on phones and names no app version newer than the API that is installed', () => {
		expect(manifest.isDesktopOnly).toBe(false);
		const number = (version: string): number => version.split('.').reduce((all, part) => all * 1000 + Number(part), 0);
		expect(number(manifest.minAppVersion)).toBeLessThanOrEqual(number(pkg.devDependencies.obsidian));
	});

	it('depends on exact versions only', () => {
		const loose = Object.entries({ ...pkg.dependencies, ...pkg.devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
		expect(loose).toEqual([]);
	});
});

describe('a release', () => {
	const stated = { manifest: { version: '1.2.3', minAppVersion: '1.13.0' }, package: { version: '1.2.3' }, versions: { '1.2.3': '1.13.0' } };

	it('goes out when tag, manifest, package and versions agree', () => {
		expect(disagreements('1.2.3', stated)).toEqual([]);
	});

	it.each([
		['a tag with a letter before it', 'v1.2.3', {}, /three numbers/],
		['an older manifest', '1.2.3', { manifest: { version: '1.2.2', minAppVersion: '1.13.0' } }, /manifest.json says 1.2.2/],
		['an older package', '1.2.3', { package: { version: '1.2.2' } }, /package.json says 1.2.2/],
		['a version that versions.json leaves out', '1.2.3', { versions: {} }, /no app version for 1.2.3/],
		['a version that is a word every object knows', 'constructor', {}, /no app version/],
		['another oldest app', '1.2.3', { versions: { '1.2.3': '1.0.0' } }, /names 1.0.0/],
	])('is held back by %s', (_what, tag, change, sentence) => {
		expect(disagreements(tag, { ...stated, ...change }).join('\n')).toMatch(sentence);
	});

	it('adds its version last and keeps what older versions need', () => {
		const { manifest: after, versions: all } = bumped('0.2.0', { id: 'x', version: '0.1.0', minAppVersion: '1.14.0' }, { '0.1.0': '1.13.0' });
		expect(after).toEqual({ id: 'x', version: '0.2.0', minAppVersion: '1.14.0' });
		expect(Object.entries(all)).toEqual([['0.1.0', '1.13.0'], ['0.2.0', '1.14.0']]);
	});

	it('takes its notes from its section of the changelog', () => {
		const changelog = '# Changelog\n\n## Unreleased\n\n## 1.2.3 - 2026-01-02\n\n### Added\n\n- One\n\n## 1.2.30\n\n- Other\n';
		expect(sectionOf(changelog, '1.2.3')).toBe('### Added\n\n- One');
		expect(sectionOf(changelog, '1.2.30')).toBe('- Other');
		expect(sectionOf(changelog, '1.2')).toBeUndefined();
		expect(sectionOf(changelog, 'Unreleased')).toBeUndefined();
	});

	it('moves what was unreleased under its version, and leaves an empty section alone', () => {
		const changelog = '# Changelog\n\n## Unreleased\n\n- One costs $& more\n';
		expect(released(changelog, '1.0.0', '2026-12-01')).toBe('# Changelog\n\n## Unreleased\n\n## 1.0.0 - 2026-12-01\n\n- One costs $& more\n');
		expect(released('## Unreleased\n\n## 1.0.0\n', '1.0.1', '2026-12-01')).toBe('## Unreleased\n\n## 1.0.0\n');
	});
});

describe('npm version', () => {
	it('carries the version into manifest, versions and changelog, so that the check of its tag passes', () => {
		const dir = mkdtempSync(join(tmpdir(), 'release-'));
		try {
			for (const file of ['manifest.json', 'versions.json', 'CHANGELOG.md']) cpSync(join(ROOT, file), join(dir, file));
			writeFileSync(join(dir, 'package.json'), JSON.stringify({ ...pkg, version: '7.8.9' }));
			execFileSync(process.execPath, [join(ROOT, 'scripts/run.mjs'), 'release', 'bump'], { cwd: dir });
			const tagged = (tag: string) => spawnSync(process.execPath, [join(ROOT, 'scripts/run.mjs'), 'release', 'check', tag], { cwd: dir, encoding: 'utf8' });
			expect(tagged('7.8.9')).toMatchObject({ status: 0, stderr: '' });
			expect(tagged('7.8.8')).toMatchObject({ status: 1 });
			const notes = execFileSync(process.execPath, [join(ROOT, 'scripts/run.mjs'), 'release', 'notes', '7.8.9'], { cwd: dir, encoding: 'utf8' });
			expect(notes).toContain('### Added');
			expect(readFileSync(join(dir, 'manifest.json'), 'utf8')).toBe(`${JSON.stringify({ ...manifest, version: '7.8.9' }, null, '\t')}\n`);
		} finally {
			rmSync(dir, { recursive: true });
		}
	});

	it('is told to do so by package.json', () => {
		expect(pkg.scripts.version).toBe('node scripts/run.mjs release bump && git add manifest.json versions.json CHANGELOG.md');
	});
});

describe('the release workflow', () => {
	const workflow = readFileSync(join(ROOT, '.github/workflows/release.yml'), 'utf8');

	it('is valid YAML and runs on tags only', () => {
		expect(parse(workflow)).toMatchObject({ on: { push: { tags: ['*.*.*'] } } });
	});

	it('checks the tag and attaches exactly what Obsidian downloads', () => {
		expect(workflow).toContain('node scripts/run.mjs release check "$TAG"');
		expect(workflow.split('\n').filter((line) => line.includes('gh release create')).join('')).toMatch(/ main\.js manifest\.json styles\.css$/);
	});
});
