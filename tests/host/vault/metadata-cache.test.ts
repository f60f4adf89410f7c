import { Faults, MemoryStore, MetadataCache, TFile, Vault } from '.';

type News = [name: string, path: string];

const open = async (files: Record<string, string>, faults = new Faults()) => {
	const store = new MemoryStore(files);
	const vault = new Vault(faults.wrap(store));
	const cache = new MetadataCache(vault, { delivery: faults });
	const news: News[] = [];
	for (const name of ['changed', 'deleted', 'resolve']) {
		cache.on(name, (file: TFile) => news.push([name, file.path]));
	}
	cache.on('resolved', () => news.push(['resolved', '']));
	await vault.load();
	await cache.idle();
	const file = (path: string): TFile => {
		const found = vault.getFileByPath(path);
		if (!found) throw new Error(`No ${path}`);
		return found;
	};
	return { store, vault, cache, news, file, faults };
};

describe('indexing', () => {
	it('tells changed for every note, then resolve for each, then resolved once', async () => {
		const { news } = await open({ 'a.md': '[[b]]', 'b.md': '', 'c.png': '' });
		expect(news).toEqual([
			['changed', 'a.md'], ['changed', 'b.md'], ['resolve', 'a.md'], ['resolve', 'b.md'], ['resolved', ''],
		]);
	});

	it('tells resolved in an empty vault', async () => {
		const vault = new Vault(new MemoryStore());
		const cache = new MetadataCache(vault);
		const resolved = new Promise<void>((resolve) => cache.on('resolved', () => resolve()));
		await vault.load();
		await expect(resolved).resolves.toBeUndefined();
	});

	it('knows everything at once and tells no change when the cache was kept from before', async () => {
		const vault = new Vault(new MemoryStore({ 'a.md': '# A\n[[b]]', 'b.md': '' }));
		const cache = new MetadataCache(vault);
		const changed = jest.fn();
		cache.on('changed', changed);
		await vault.load();
		await cache.loadKnown();
		expect(cache.getCache('a.md')?.headings).toHaveLength(1);
		await cache.idle();
		expect(cache.resolvedLinks['a.md']).toEqual({ 'b.md': 1 });
		expect(changed).not.toHaveBeenCalled();
	});
});

describe('a change', () => {
	it('reaches the cache only some time after the write', async () => {
		const { vault, cache, news, file } = await open({ 'a.md': '' });
		news.length = 0;
		await vault.modify(file('a.md'), '# New');
		expect(cache.getFileCache(file('a.md'))?.headings).toBeUndefined();
		await cache.idle();
		expect(cache.getFileCache(file('a.md'))?.headings).toHaveLength(1);
		expect(news).toEqual([['changed', 'a.md'], ['resolve', 'a.md'], ['resolved', '']]);
	});

	it('comes with the text it was read from', async () => {
		const { vault, cache, file } = await open({ 'a.md': '' });
		const changed = jest.fn();
		cache.on('changed', changed);
		await vault.modify(file('a.md'), 'x [[y]]');
		await cache.idle();
		const withLink = expect.objectContaining({ links: [expect.anything()] });
		expect(changed).toHaveBeenCalledWith(file('a.md'), 'x [[y]]', withLink);
	});

	it('by rename moves the cache at once and tells no changed', async () => {
		const { vault, cache, news, file } = await open({ 'a.md': '# A' });
		const note = file('a.md');
		const known = cache.getFileCache(note);
		news.length = 0;
		await vault.rename(note, 'b.md');
		expect(cache.getFileCache(note)).toBe(known);
		expect(cache.getCache('a.md')).toBeNull();
		await cache.idle();
		expect(news.map(([name]) => name)).not.toContain('changed');
	});

	it('by deletion tells the last known cache', async () => {
		const { vault, cache, file } = await open({ 'a.md': '# A' });
		const deleted = jest.fn();
		cache.on('deleted', deleted);
		const note = file('a.md');
		await vault.delete(note);
		expect(deleted).toHaveBeenCalledWith(note, expect.objectContaining({ headings: [expect.anything()] }));
		expect(cache.getFileCache(note)).toBeNull();
	});
});

describe('links', () => {
	it('are counted as resolved and unresolved, and again when a file appears, goes or is renamed', async () => {
		const { vault, cache, file } = await open({ 'a.md': '[[b]] [[b|x]] ![[c.png]] [[No]]', 'b.md': '', 'c.png': '' });
		expect(cache.resolvedLinks['a.md']).toEqual({ 'b.md': 2, 'c.png': 1 });
		expect(cache.unresolvedLinks['a.md']).toEqual({ No: 1 });
		await vault.create('No.md', '');
		await cache.idle();
		expect(cache.unresolvedLinks['a.md']).toEqual({});
		await vault.rename(file('b.md'), 'z.md');
		await cache.idle();
		expect(cache.unresolvedLinks['a.md']).toEqual({ b: 2 });
	});

	const paths = ['Note.md', 'A/Note.md', 'A/B/deep/Note.md', 'A/Only.md', 'A/pic.PNG', 'X/v1.2.md'];
	const tree = Object.fromEntries(paths.map((path) => [path, '']));

	it.each([
		['Note', 'X/s.md', 'Note.md'],
		['Note', 'A/s.md', 'Note.md'],
		['note.MD', 'X/s.md', 'Note.md'],
		['deep/Note', 'X/s.md', 'A/B/deep/Note.md'],
		['A/Note', 'X/s.md', 'A/Note.md'],
		['./Note', 'A/s.md', 'A/Note.md'],
		['../Note', 'A/s.md', 'Note.md'],
		['/A/Note', 'X/s.md', 'A/Note.md'],
		['only', 'X/s.md', 'A/Only.md'],
		['pic.png', 's.md', 'A/pic.PNG'],
		['v1.2', 's.md', 'X/v1.2.md'],
		['', 'A/Only.md', 'A/Only.md'],
		['pic', 's.md', null],
		['B/Note', 's.md', null],
	])('%j in %s lead to %s', async (link, source, target) => {
		const { cache } = await open(tree);
		expect(cache.getFirstLinkpathDest(link, source)?.path ?? null).toBe(target);
	});

	it('prefer the folder of the note, then the shorter path', async () => {
		const { cache } = await open({ 'A/long name/N.md': '', 'B/N.md': '', 'A/long name/s.md': '' });
		expect(cache.getFirstLinkpathDest('N', 'A/long name/s.md')?.path).toBe('A/long name/N.md');
		expect(cache.getFirstLinkpathDest('N', 'C/s.md')?.path).toBe('B/N.md');
	});

	it('are as short as the name allows, or relative or whole, as the user wants', async () => {
		const { cache, vault, file } = await open(tree);
		expect(cache.fileToLinktext(file('A/Only.md'), 'X/s.md')).toBe('Only');
		expect(cache.fileToLinktext(file('A/Note.md'), 'X/s.md')).toBe('A/Note');
		expect(cache.fileToLinktext(file('A/Only.md'), 'X/s.md', false)).toBe('Only.md');
		vault.setConfig('newLinkFormat', 'relative');
		expect(cache.fileToLinktext(file('A/Only.md'), 'X/s.md')).toBe('../A/Only');
		vault.setConfig('newLinkFormat', 'absolute');
		expect(cache.fileToLinktext(file('A/Only.md'), 'A/s.md')).toBe('A/Only');
	});
});

describe('faults', () => {
	it('fail the write asked for, once, and leave the old text', async () => {
		const { vault, file, faults, store } = await open({ 'a.md': 'old', 'b.md': 'old' });
		faults.failWrites('ENOSPC', { path: 'a.md', skip: 1 });
		await vault.modify(file('a.md'), 'one');
		await vault.modify(file('b.md'), 'two');
		await expect(vault.modify(file('a.md'), 'three')).rejects.toMatchObject({ code: 'ENOSPC' });
		await expect(vault.create('c.md', '')).resolves.toBeInstanceOf(TFile);
		expect(store.texts()).toEqual({ 'a.md': 'one', 'b.md': 'two', 'c.md': '' });
	});

	it('let another program write between a read and the write that follows', async () => {
		const { vault, file, faults, store } = await open({ 'a.md': 'one' });
		faults.afterNextRead('a.md', () => store.change('a.md', 'synced'));
		expect(await vault.read(file('a.md'))).toBe('one');
		await vault.process(file('a.md'), (text) => `${text}!`);
		expect(store.texts()['a.md']).toBe('synced!');
	});

	it('bring metadata late, twice and for a file already gone', async () => {
		const { vault, cache, file, faults, news } = await open({ 'a.md': '' });
		faults.delayMetadata(20, 2);
		news.length = 0;
		await vault.modify(file('a.md'), '# A');
		await cache.idle();
		await vault.delete(file('a.md'));
		await new Promise((resolve) => setTimeout(resolve, 40));
		const told = news.map(([name]) => name).filter((name) => !name.startsWith('resolve'));
		expect(told).toEqual(['deleted', 'changed', 'changed']);
		expect(cache.getCache('a.md')).toBeNull();
	});

	it('give out what was held back, the newest first', async () => {
		const { vault, cache, file, faults } = await open({ 'a.md': '' });
		const texts: string[] = [];
		cache.on('changed', (_file: TFile, text: string) => texts.push(text));
		faults.holdMetadata();
		await vault.modify(file('a.md'), 'one');
		await cache.idle();
		await vault.modify(file('a.md'), 'two');
		await cache.idle();
		expect(texts).toEqual([]);
		faults.releaseMetadata('newest-first');
		expect(texts).toEqual(['two', 'one']);
	});

	it('make reads slow', async () => {
		const { vault, file, faults } = await open({ 'a.md': '' });
		faults.slowReads(30);
		const start = Date.now();
		await vault.read(file('a.md'));
		expect(Date.now() - start).toBeGreaterThanOrEqual(28);
	});
});

it('follows many new notes that link to one another without looking at all of them each time', async () => {
	const timed = async (count: number): Promise<number> => {
		const { vault, cache } = await open({ 'Hub.md': '' });
		const start = performance.now();
		for (let n = 0; n < count; n++) await vault.create(`n${n}.md`, `[[n${n + 1}]] [[Hub]]`);
		await cache.idle();
		return performance.now() - start;
	};
	await timed(100);
	expect((await timed(1200)) / (await timed(300))).toBeLessThan(9);
});
