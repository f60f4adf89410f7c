import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** What writers are made of, and not written with by itself. */
const PARTS = ['guarded', 'writeProperty'];

function filesIn(folder: string, ending: string): string[] {
	const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith(ending));
	return paths.map((path) => join(ROOT, folder, path));
}

/** Functions of the pure rooms that answer with edits or a refusal. */
function writers(): string[] {
	const sources = filesIn('src', '.ts').filter((path) => !path.startsWith(join(ROOT, 'src/obsidian'))).map((path) => readFileSync(path, 'utf8'));
	return sources.flatMap((text) => [...text.matchAll(/^export function (\w+)\([^;{}]*\): Edits \| Refusal/gm)].map((found) => found[1] ?? ''));
}

it('tries every writer on notes that nobody would think of', () => {
	const properties = filesIn('tests', '.test.ts').map((path) => readFileSync(path, 'utf8')).filter((text) => /\bfc\.(?:asyncP|p)roperty\b/.test(text));
	const all = writers().filter((name) => !PARTS.includes(name));
	expect(all.length).toBeGreaterThan(30);
	expect(all.filter((name) => !properties.some((text) => new RegExp(`\\b${name}\\b`).test(text)))).toEqual([]);
});
