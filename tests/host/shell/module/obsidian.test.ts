import { readFileSync } from 'node:fs';
import { startHost, stopHosts } from '../testing';

afterEach(stopHosts);

function publishedNames(): string[] {
	const text = readFileSync(require.resolve('obsidian/obsidian.d.ts'), 'utf8');
	const found = text.matchAll(/^export (?:declare )?(?:abstract )?(?:class|function|const|let|enum) (\w+)/gm);
	return [...new Set(Array.from(found, (match) => match[1] ?? ''))].sort();
}

const make = (Class: unknown): unknown => typeof Class === 'function' ? Reflect.construct(Class, []) : null;

describe('require(\'obsidian\')', () => {
	it('has exactly the names of obsidian.d.ts', async () => {
		const host = await startHost();
		expect(Object.keys(host.obsidian).sort()).toEqual(publishedNames());
	});

	it('says what it does not emulate', async () => {
		const { obsidian } = await startHost();
		expect(() => make(obsidian['BasesView'])).toThrow('BasesView is not emulated');
		expect(() => make(obsidian['FileSystemAdapter'])).toThrow('FileSystemAdapter is not emulated');
	});

	it('hands out the real moment', async () => {
		const { obsidian } = await startHost();
		const { moment } = obsidian;
		expect(typeof moment === 'function' && String(Reflect.apply(moment, undefined, ['2026-11-23']).format('YYYY'))).toBe('2026');
	});

	it('has no network', async () => {
		const { obsidian } = await startHost();
		const { requestUrl } = obsidian;
		if (typeof requestUrl !== 'function') throw new Error('requestUrl is missing.');
		await expect(requestUrl('https://example.com')).rejects.toThrow('example.com');
		await expect(requestUrl({ url: 'https://example.com' }).json).rejects.toThrow('no network');
	});
});
