import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** TypeScript files by their path in the project. */
export type Sources = ReadonlyMap<string, string>;

export function sourceOf(root: string, folder: string): Sources {
	const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.map((path) => `${folder}/${path.split('\\').join('/')}`)
		.filter((path) => path.endsWith('.ts'))
		.sort();
	return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
