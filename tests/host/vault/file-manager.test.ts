import { FileManager, MemoryStore, MetadataCache, Vault } from '.';

const open = async (files: Record<string, string>, config: Record<string, unknown> = {}) => {
	const store = new MemoryStore({ ...files, '.obsidian/app.json': JSON.stringify(config) });
	const vault = new Vault(store);
	const cache = new MetadataCache(vault);
	await vault.load();
	await cache.idle();
	const file = (path: string) => {
		const found = vault.getFileByPath(path);
		if (!found) throw new Error(`No ${path}`);
		return found;
	};
	const text = (path: string) => store.texts()[path];
	return { vault, cache, file, text, manager: new FileManager(vault, cache) };
};

const edited = async (note: string, change: (frontmatter: Record<string, unknown>) => void) => {
	const { manager, file, text } = await open({ 'a.md': note });
	await manager.processFrontMatter(file('a.md'), change);
	return text('a.md');
};

describe('processFrontMatter', () => {
	it('loses comments, normalises quotes and turns inline lists into blocks, but keeps the order', async () => {
		const note = "---\n# mine\nb: 'x' # why\nlist: [1, two]\nlink: \"[[A]]\"\nempty:\nday: 2026-11-23\n---\nBody\n";
		expect(await edited(note, (frontmatter) => (frontmatter['new'] = true))).toBe(
			'---\nb: x\nlist:\n  - 1\n  - two\nlink: "[[A]]"\nempty:\nday: 2026-11-23\nnew: true\n---\nBody\n',
		);
	});

	it('writes nothing when no value changed', async () => {
		const note = "---\n# mine\nb: 'x'\n---\nBody";
		expect(await edited(note, (frontmatter) => (frontmatter['b'] = 'x'))).toBe(note);
	});

	it('makes a block where there is none', async () => {
		expect(await edited('Body\n', (frontmatter) => (frontmatter['a'] = null))).toBe('---\na:\n---\nBody\n');
	});

	it('throws on broken YAML and leaves the note', async () => {
		const { manager, file, text } = await open({ 'a.md': '---\ntitle: DB: down\n---\n' });
		const change = jest.fn();
		await expect(manager.processFrontMatter(file('a.md'), change)).rejects.toMatchObject({ name: 'YAMLParseError' });
		expect(change).not.toHaveBeenCalled();
		expect(text('a.md')).toBe('---\ntitle: DB: down\n---\n');
	});

	it('passes on what the callback throws', async () => {
		const failing = edited('---\na: 1\n---\n', () => {
			throw new Error('no');
		});
		await expect(failing).rejects.toThrow('no');
	});
});

describe('renameFile', () => {
	const notes = {
		'Old.md': 'own [[#h]] [[Other]]',
		'Other.md': '',
		'Sub/src.md': [
			'---', 'client: "[[Old]]"', 'lists:', '  - "[[Other]]"', '  - "[[Old|O]]"', '---',
			'[[Old]] [[Old#h|alias]] ![[old#^id]] [m](Old.md#h) [t](Old.md "title") `[[Old]]` [[Other]]',
			'| a |', '| - |', '| [[Old\\|x]] |', '',
		].join('\n'),
	};

	it('points links in text and properties at the new name and keeps aliases and subpaths', async () => {
		const { manager, file, text, cache } = await open(notes, { alwaysUpdateLinks: true });
		await manager.renameFile(file('Old.md'), 'Sub/New name.md');
		expect(text('Sub/src.md')).toBe(
			[
				'---', 'client: "[[New name]]"', 'lists:', '  - "[[Other]]"', '  - "[[New name|O]]"', '---',
				'[[New name]] [[New name#h|alias]] ![[New name#^id]] [m](New%20name.md#h) [t](New%20name.md "title")' +
					' `[[Old]]` [[Other]]',
				'| a |', '| - |', '| [[New name\\|x]] |', '',
			].join('\n'),
		);
		expect(text('Sub/New name.md')).toBe('own [[#h]] [[Other]]');
		await cache.idle();
		expect(cache.unresolvedLinks['Sub/src.md']).toEqual({});
	});

	it('moves the file and leaves every link when the user does not want them updated', async () => {
		const { manager, file, text } = await open(notes);
		await manager.renameFile(file('Old.md'), 'New.md');
		expect(text('New.md')).toBe(notes['Old.md']);
		expect(text('Sub/src.md')).toBe(notes['Sub/src.md']);
	});

	it('leaves links that still lead there, and mends relative ones of the moved note', async () => {
		const files = { 'A/n.md': '[o](./o.md)', 'A/o.md': '', 'src.md': '[[n]] [[A/n]]' };
		const { manager, file, text } = await open(files, { alwaysUpdateLinks: true, newLinkFormat: 'relative' });
		await manager.renameFile(file('A/n.md'), 'B.md');
		expect(text('B.md')).toBe('[o](A/o.md)');
		expect(text('src.md')).toBe('[[B]] [[B]]');
	});

	it('updates links to every note of a moved folder', async () => {
		const files = { 'A/n.md': '', 'A/S/m.md': '', 'src.md': '[[A/n]] [[A/S/m|M]] [[m]]' };
		const { manager, vault, text } = await open(files, { alwaysUpdateLinks: true, newLinkFormat: 'absolute' });
		await manager.renameFile(vault.getFolderByPath('A') ?? vault.getRoot(), 'B');
		expect(text('src.md')).toBe('[[B/n]] [[B/S/m|M]] [[m]]');
	});
});

describe('generateMarkdownLink', () => {
	it('honours the options for links', async () => {
		const files = { 'A/My note.md': '', 'src.md': '', 'p.png': '' };
		const wiki = await open(files);
		const note = wiki.file('A/My note.md');
		expect(wiki.manager.generateMarkdownLink(note, 'src.md')).toBe('[[My note]]');
		expect(wiki.manager.generateMarkdownLink(note, 'src.md', '#^id', 'N')).toBe('[[My note#^id|N]]');
		expect(wiki.manager.generateMarkdownLink(note, 'src.md', '', 'my Note')).toBe('[[my Note]]');
		expect(wiki.manager.generateMarkdownLink(note, note.path, '#h')).toBe('[[#h]]');
		expect(wiki.manager.generateMarkdownLink(wiki.file('p.png'), 'src.md')).toBe('![[p.png]]');
		const markdown = await open(files, { useMarkdownLinks: true, newLinkFormat: 'absolute' });
		const link = markdown.manager.generateMarkdownLink(markdown.file('A/My note.md'), 'src.md', '#h');
		expect(link).toBe('[My note](A/My%20note.md#h)');
	});
});

it('puts attachments where the user wants them, under a free name', async () => {
	const { manager, vault } = await open({ 'A/a.md': '', 'A/files/p.png': '' }, { attachmentFolderPath: './files' });
	expect(await manager.getAvailablePathForAttachment('p.png', 'A/a.md')).toBe('A/files/p 1.png');
	expect(await manager.getAvailablePathForAttachment('q.PNG', 'x.md')).toBe('files/q.PNG');
	expect(vault.getFolderByPath('files')).not.toBeNull();
});

it('trashes as the user has set', async () => {
	const { manager, file, text } = await open({ 'a.md': 'x' }, { trashOption: 'local' });
	await manager.trashFile(file('a.md'));
	expect([text('a.md'), text('.trash/a.md')]).toEqual([undefined, 'x']);
});

it('makes new notes beside the current one when the user wants that', async () => {
	expect((await open({ 'A/a.md': '' })).manager.getNewFileParent('A/a.md').path).toBe('/');
	const here = await open({ 'A/a.md': '' }, { newFileLocation: 'current' });
	expect(here.manager.getNewFileParent('A/a.md').path).toBe('A');
});
