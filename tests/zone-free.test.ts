import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const run = readFileSync(resolve(__dirname, '../.ci/run'), 'utf8');
const onceOnly = (/^zone_free=\(([^)]*)\)/m.exec(run)?.[1] ?? '').split(/\s+/).filter((each) => each !== '');
const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' })
	.map((each) => `tests/${each.replace(/\\/g, '/')}`)
	.filter((path) => path.endsWith('.test.ts') && !/^tests\/(?:host|obsidian|browser)\//.test(path));
const leftOut = files.filter((path) => onceOnly.some((part) => path.includes(part)));

const KNOWS_TIME = /new Date\b|Date\.(?:now|parse)|'moment'|getTimezoneOffset|import \{[^}]*\} from '[^']*text\/(?:calendar|moment-format)'/g;

describe('what runs in one time zone only', () => {
	it.each(onceOnly)('%s names tests that there are', (part) => {
		expect(files.some((path) => path.includes(part))).toBe(true);
	});

	// The test of the imports holds code that breaks its rules, as text.
	it.each(leftOut.filter((path) => path !== 'tests/architecture.test.ts'))('%s works out no day and no time', (path) => {
		const text = readFileSync(resolve(__dirname, '..', path), 'utf8');
		expect(text.match(KNOWS_TIME) ?? []).toEqual([]);
	});

	it('leaves most tests in every zone', () => {
		expect(leftOut.length).toBeLessThan(files.length / 3);
	});
});
