import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readPage } from './page';

const root = join(__dirname, '../..');
const page = readPage('ARCHITECTURE.md');

function folders(path: string): string[] {
	return readdirSync(join(root, path), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

/** Folders that the drawing of the rooms lists below a line, one level deeper than it. */
function drawn(parent: RegExp, indent: number): string[] {
	const lines = (page.split('```')[1] ?? '').split('\n');
	const start = lines.findIndex((line) => parent.test(line));
	const rest = lines.slice(start + 1);
	const end = rest.findIndex((line) => (/\S/.exec(line)?.index ?? Infinity) < indent);
	return rest.slice(0, end < 0 ? undefined : end).flatMap((line) => new RegExp(`^ {${indent}}([\\w-]+)/`).exec(line)?.[1] ?? []).sort();
}

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });

/** A path as the page writes it: from the root, from src, from its edge, or by the name of one file alone. */
function isThere(path: string): boolean {
	const roots = ['', 'src', 'src/obsidian', 'tests'];
	if (roots.some((each) => existsSync(join(root, each, path)))) return true;
	return !path.includes('/') && files.some((file) => basename(file) === path);
}

it('draws every room and every folder of the edge, and no other', () => {
	expect(drawn(/^src\//, 2)).toEqual(folders('src'));
	expect(drawn(/^ {2}obsidian\//, 4)).toEqual(folders('src/obsidian'));
});

it('names only files and folders that are there', () => {
	const named = [...page.matchAll(/`([\w./-]+\/[\w./-]*|[\w-]+\.(?:ts|mjs|md|json))`/g)].map((found) => found[1] ?? '');
	expect(named.length).toBeGreaterThan(30);
	expect(named.filter((path) => !isThere(path))).toEqual([]);
});
