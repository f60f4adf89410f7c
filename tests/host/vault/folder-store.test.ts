/** @jest-environment node */
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TAbstractFile, Vault } from '.';
import { FolderStore } from './folder-store';

let folder = '';

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'vault-'));
});

afterEach(async () => {
	await rm(folder, { recursive: true });
});

it('holds a vault: notes are read, made, changed, moved and removed on the disk', async () => {
	await mkdir(join(folder, 'A/.hidden'), { recursive: true });
	await writeFile(join(folder, 'A/ä.md'), '\uFEFFtext\r\n');
	const vault = new Vault(new FolderStore(folder));
	await vault.load();
	expect(vault.getAllLoadedFiles().map((file) => file.path)).toEqual(['/', 'A', 'A/ä.md']);
	const file = vault.getFileByPath('A/ä.md');
	if (!file) throw new Error('not loaded');
	expect(await vault.process(file, (text) => `${text}more`)).toBe('\uFEFFtext\r\nmore');
	await vault.rename(file, 'b.md');
	expect(await vault.adapter.read('b.md')).toBe('\uFEFFtext\r\nmore');
	expect(file.stat.size).toBe(13);
	await expect(vault.create('b.md', '')).rejects.toThrow('File already exists.');
	await expect(vault.create('No/b.md', '')).rejects.toThrow('ENOENT: no such file or directory');
	await vault.delete(file);
	expect(await vault.adapter.exists('b.md')).toBe(false);
});

it('refuses a path that leaves the folder, and leaves symbolic links out', async () => {
	const store = new FolderStore(join(folder, 'vault'));
	await mkdir(join(folder, 'vault'));
	await writeFile(join(folder, 'secret.md'), 'x');
	await symlink(join(folder, 'secret.md'), join(folder, 'vault/link.md'));
	await expect((async () => store.read('../secret.md'))()).rejects.toMatchObject({ code: 'EACCES' });
	expect(await store.all()).toEqual([]);
	expect(await store.stat('link.md')).toBeNull();
});

it('refuses to rename onto another file, as the disk itself would not', async () => {
	const store = new FolderStore(folder);
	await store.create('a.md', 'a');
	await store.create('b.md', 'b');
	await expect(store.rename('a.md', 'b.md')).rejects.toMatchObject({ code: 'EEXIST' });
	expect(await store.read('b.md')).toBe('b');
});

it('gives the times that are asked for', async () => {
	const store = new FolderStore(folder);
	await store.write('a.md', 'a', { mtime: 1_700_000_000_000 });
	expect((await store.stat('a.md'))?.stat.mtime).toBe(1_700_000_000_000);
});

it('tells of what another program does, and of its own writes once', async () => {
	await writeFile(join(folder, 'a.md'), 'x');
	const vault = new Vault(new FolderStore(folder));
	await vault.load();
	const told: string[] = [];
	vault.on('modify', (file: TAbstractFile) => told.push(`modify ${file.path}`));
	vault.on('create', (file: TAbstractFile) => told.push(`create ${file.path}`));
	await vault.adapter.write('a.md', 'own');
	await new Promise((resolve) => setTimeout(resolve, 200));
	expect(told).toEqual(['modify a.md']);
	await writeFile(join(folder, 'b.md'), 'outside');
	await new Promise((resolve) => setTimeout(resolve, 300));
	vault.unload();
	expect(told.slice(1)).toContain('create b.md');
});
