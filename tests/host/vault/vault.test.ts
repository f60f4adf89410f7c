import { MemoryStore, TFile, TFolder, Vault } from '.';

const openVault = async (files: Record<string, string>, caseSensitive = true) => {
	const store = new MemoryStore(files, { caseSensitive });
	const vault = new Vault(store);
	const told: string[] = [];
	for (const name of ['create', 'modify', 'delete', 'rename']) {
		vault.on(name, (file: TFile, oldPath?: string) => told.push([name, oldPath, file.path].filter(Boolean).join(' ')));
	}
	await vault.load();
	return { store, vault, told };
};

const fileAt = (vault: Vault, path: string): TFile => {
	const file = vault.getFileByPath(path);
	if (!file) throw new Error(`No ${path}`);
	return file;
};

describe('loading', () => {
	it('tells create for every file and folder, folders first, and leaves hidden ones out', async () => {
		const { told, vault } = await openVault({ 'A/B/n.md': '', 'a.png': '', '.obsidian/app.json': '{}', 'A/.x/y.md': '' });
		expect(told).toEqual(['create A', 'create A/B', 'create A/B/n.md', 'create a.png']);
		expect(vault.getMarkdownFiles().map((file) => file.path)).toEqual(['A/B/n.md']);
	});

	it('gives files their name, parent and real size and times', async () => {
		const before = Date.now();
		const { vault } = await openVault({ 'A/Größe.v2.MD': 'äöü' });
		const file = fileAt(vault, 'A/Größe.v2.MD');
		expect(file).toMatchObject({ name: 'Größe.v2.MD', basename: 'Größe.v2', extension: 'md' });
		expect(file.parent).toBe(vault.getFolderByPath('A'));
		expect(file.parent?.parent).toBe(vault.getRoot());
		expect(file.stat.size).toBe(6);
		expect(file.stat.mtime).toBeGreaterThanOrEqual(before);
		expect(vault.getRoot().path).toBe('/');
	});

	it('reads the options of the vault over the defaults of the app', async () => {
		const { vault } = await openVault({ '.obsidian/app.json': '{"useMarkdownLinks":true}' });
		expect(vault.getConfig('useMarkdownLinks')).toBe(true);
		expect(vault.getConfig('newLinkFormat')).toBe('shortest');
	});
});

describe('creating', () => {
	it('refuses a path that exists and leaves its text alone', async () => {
		const { vault, store } = await openVault({ 'a.md': 'old' });
		await expect(vault.create('a.md', 'new')).rejects.toThrow('File already exists.');
		expect(store.texts()).toEqual({ 'a.md': 'old' });
	});

	it('refuses a name that differs by case on a disk that does not tell them apart', async () => {
		const insensitive = await openVault({ 'Note.md': '' }, false);
		await expect(insensitive.vault.create('note.md', '')).rejects.toThrow('File already exists.');
		const sensitive = await openVault({ 'Note.md': '' });
		await expect(sensitive.vault.create('note.md', '')).resolves.toBeInstanceOf(TFile);
	});

	it('refuses a missing folder, and forbidden characters', async () => {
		const { vault } = await openVault({});
		await expect(vault.create('No/a.md', '')).rejects.toThrow('ENOENT: no such file or directory');
		await expect(vault.create('a:b.md', '')).rejects.toThrow('File name cannot contain any of the following characters');
	});

	it('makes folders with those above them, and refuses one that exists', async () => {
		const { vault, told } = await openVault({});
		await expect(vault.createFolder('A/B')).resolves.toBeInstanceOf(TFolder);
		expect(told).toEqual(['create A', 'create A/B']);
		await expect(vault.createFolder('A/B')).rejects.toThrow('Folder already exists.');
	});

	it('has told create before the promise resolves', async () => {
		const { vault, told } = await openVault({});
		const file = await vault.create('a.md', 'text');
		expect(told).toEqual(['create a.md']);
		expect(vault.getAbstractFileByPath('a.md')).toBe(file);
	});
});

describe('changing', () => {
	it('tells modify and moves the time and size on', async () => {
		const { vault, told } = await openVault({ 'a.md': 'one' });
		const file = fileAt(vault, 'a.md');
		await vault.modify(file, 'three');
		expect(told.at(-1)).toBe('modify a.md');
		expect(file.stat.size).toBe(5);
		expect(await vault.cachedRead(file)).toBe('three');
	});

	it('processes one after another, so that no update is lost', async () => {
		const { vault, store } = await openVault({ 'a.md': '' });
		const file = fileAt(vault, 'a.md');
		await Promise.all(Array.from('abcdef', (letter) => vault.process(file, (text) => text + letter)));
		expect(store.texts()['a.md']).toBe('abcdef');
	});

	it('writes nothing and tells nothing when process gives back the same text', async () => {
		const { vault, told } = await openVault({ 'a.md': 'x' });
		const { mtime } = fileAt(vault, 'a.md').stat;
		told.length = 0;
		await vault.process(fileAt(vault, 'a.md'), (text) => text);
		expect(told).toEqual([]);
		expect(fileAt(vault, 'a.md').stat.mtime).toBe(mtime);
	});

	it('rejects with the error of the callback and writes nothing', async () => {
		const { vault, store } = await openVault({ 'a.md': 'x' });
		const failing = vault.process(fileAt(vault, 'a.md'), () => {
			throw new Error('refused');
		});
		await expect(failing).rejects.toThrow('refused');
		await vault.append(fileAt(vault, 'a.md'), 'y');
		expect(store.texts()['a.md']).toBe('xy');
	});
});

describe('moving and removing', () => {
	it('keeps the file object through a rename of its folder and tells each path', async () => {
		const { vault, told } = await openVault({ 'A/a.md': '', 'A/S/b.md': '' });
		const file = fileAt(vault, 'A/S/b.md');
		told.length = 0;
		await vault.rename(fileAt(vault, 'A/a.md').parent ?? file, 'B');
		expect(file.path).toBe('B/S/b.md');
		expect(vault.getAbstractFileByPath('A/S/b.md')).toBeNull();
		expect(told).toEqual(['rename A B', 'rename A/S B/S', 'rename A/S/b.md B/S/b.md', 'rename A/a.md B/a.md']);
	});

	it('refuses a rename onto another file but allows a change of case', async () => {
		const { vault } = await openVault({ 'a.md': '', 'b.md': '' }, false);
		await expect(vault.rename(fileAt(vault, 'a.md'), 'B.md')).rejects.toThrow('Destination file already exists!');
		await vault.rename(fileAt(vault, 'a.md'), 'A.md');
		expect(vault.getFileByPath('A.md')).not.toBeNull();
	});

	it('deletes a folder with what it holds, children told first', async () => {
		const { vault, told, store } = await openVault({ 'A/a.md': '', 'A/b.md': '' });
		told.length = 0;
		await vault.delete(vault.getFolderByPath('A') ?? vault.getRoot());
		expect(told).toEqual(['delete A/a.md', 'delete A/b.md', 'delete A']);
		expect(store.texts()).toEqual({});
	});

	it('moves to the local trash, out of the tree', async () => {
		const { vault, store } = await openVault({ 'a.md': 'x', '.trash/a.md': 'y' });
		await vault.trash(fileAt(vault, 'a.md'), false);
		expect(vault.getFileByPath('a.md')).toBeNull();
		expect(store.texts()).toEqual({ '.trash/a.md': 'y', '.trash/a 2.md': 'x' });
	});

	it('copies a folder with its notes', async () => {
		const { vault, store } = await openVault({ 'A/S/b.md': 'x' });
		await vault.copy(fileAt(vault, 'A/S/b.md').parent?.parent ?? vault.getRoot(), 'B');
		expect(store.texts()).toEqual({ 'A/S/b.md': 'x', 'B/S/b.md': 'x' });
		expect(vault.getFileByPath('B/S/b.md')).not.toBeNull();
	});
});

describe('another program', () => {
	it('is noticed when it writes, makes and removes files, with their folders', async () => {
		const { vault, store, told } = await openVault({ 'a.md': 'one' });
		const file = fileAt(vault, 'a.md');
		told.length = 0;
		await store.change('a.md', 'two');
		await store.change('N/new.md', '');
		await store.change('a.md', null);
		await new Promise((resolve) => setTimeout(resolve, 5));
		expect(told).toEqual(['modify a.md', 'create N', 'create N/new.md', 'delete a.md']);
		expect(file.deleted).toBe(true);
	});

	it('makes cachedRead read again once its change is known, while the text is as long as before', async () => {
		const { vault, store, told } = await openVault({ 'a.md': 'one' });
		const file = fileAt(vault, 'a.md');
		await vault.cachedRead(file);
		await store.change('a.md', 'two');
		await new Promise((resolve) => setTimeout(resolve, 5));
		expect(told.at(-1)).toBe('modify a.md');
		expect(await vault.cachedRead(file)).toBe('two');
	});
});

it('lists, writes and reads hidden files through the adapter without telling anyone', async () => {
	const { vault, told } = await openVault({ 'A/a.md': '' });
	told.length = 0;
	await vault.adapter.mkdir('.obsidian/plugins');
	await vault.adapter.write('.obsidian/plugins/data.json', '{}');
	expect(await vault.adapter.list('.obsidian')).toEqual({ files: [], folders: ['.obsidian/plugins'] });
	expect(await vault.adapter.list('/')).toEqual({ files: [], folders: ['A', '.obsidian'] });
	expect(await vault.adapter.exists('.obsidian/plugins/data.json')).toBe(true);
	expect(told).toEqual([]);
});
