import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '..');

interface Package {
	readonly name?: string;
	readonly version?: string;
	readonly license?: string;
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly devDependencies?: Readonly<Record<string, string>>;
	readonly overrides?: Readonly<Record<string, string>>;
}

interface Locked extends Package {
	readonly integrity?: string;
	readonly resolved?: string;
	readonly link?: boolean;
	readonly hasInstallScript?: boolean;
}

function readJson<Shape>(path: string): Shape {
	return JSON.parse(readFileSync(join(root, path), 'utf8')) as Shape;
}

const own = readJson<Package>('package.json');
const lock = readJson<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json').packages;
const asked = { ...own.dependencies, ...own.devDependencies };

/** Folders of the packages whose code is in main.js, as the bundler lists what it read. */
async function bundled(): Promise<string[]> {
	const { metafile } = await build({
		absWorkingDir: root, entryPoints: ['src/main.ts'], bundle: true, write: false, metafile: true, format: 'cjs', target: 'es2022', platform: 'browser',
		external: ['obsidian', '@codemirror/*', '@lezer/*'],
	});
	const folders = Object.keys(metafile.inputs).flatMap((path) => /^(node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
	return [...new Set(folders)].sort();
}

describe('the packages this project is made with', () => {
	it('are asked for by exact version, and locked at that version', () => {
		expect(Object.entries({ ...asked, ...own.overrides }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
		expect(lock['']).toMatchObject({ version: own.version, dependencies: own.dependencies, devDependencies: own.devDependencies });
		expect(Object.fromEntries(Object.keys(asked).map((name) => [name, lock[`node_modules/${name}`]?.version]))).toEqual(asked);
	});

	it('are locked by their content, and none comes from elsewhere than the registry', () => {
		const others = Object.entries(lock).filter(([path]) => path !== '');
		expect(others.length).toBeGreaterThan(Object.keys(asked).length);
		expect(others.filter(([, each]) => !each.integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
		expect(others.filter(([, each]) => each.link || !(each.resolved ?? 'https://registry.npmjs.org/').startsWith('https://registry.npmjs.org/'))).toEqual([]);
	});

	it('run no script of theirs when they are installed', () => {
		expect(readFileSync(join(root, '.npmrc'), 'utf8').split('\n')).toContain('ignore-scripts=true');
	});

	it('that are in main.js stand in the README and at the top of main.js, with version and licence, and are all that ships', async () => {
		const packages = (await bundled()).map((folder) => readJson<Package>(`${folder}/package.json`));
		const rows = packages.map(({ name, version, license }) => `| ${name ?? ''} | ${version ?? ''} | ${license ?? ''} |`);
		expect(packages.map((each) => each.name)).toEqual(Object.keys(own.dependencies ?? {}).sort());
		expect(packages.filter((each) => each.license !== 'MIT')).toEqual([]);
		const section = readFileSync(join(root, 'README.md'), 'utf8').split('## License')[1] ?? '';
		expect(section.split('\n').filter((line) => /^\| (?!package|---)/.test(line))).toEqual(rows);
		const banner = /banner: \{ js: '([^']*)' \}/.exec(readFileSync(join(root, 'esbuild.config.mjs'), 'utf8'))?.[1] ?? '';
		for (const { name } of packages) expect(banner).toContain(name);
	});
});
