import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

export function readPage(path: string): string {
	return readFileSync(join(root, path), 'utf8');
}

/** What stands on a page between `<!-- name -->` and `<!-- /name -->`; fails where the marks are missing. */
export function part(page: string, name: string): string {
	const inside = page.split(`<!-- ${name} -->\n`)[1]?.split(`<!-- /${name} -->`)[0];
	if (inside === undefined) throw new Error(`The page has no part ${name}`);
	return inside;
}

/** The part of a page must be this text; `UPDATE=1` writes it and fails on purpose, so that somebody reads the difference. */
export function expectPart(path: string, name: string, text: string): void {
	const page = readPage(path);
	const there = part(page, name);
	if (process.env['UPDATE'] === '1' && there !== text) {
		writeFileSync(join(root, path), page.replace(`<!-- ${name} -->\n${there}<!-- /${name} -->`, () => `<!-- ${name} -->\n${text}<!-- /${name} -->`));
		throw new Error(`Rewrote the part ${name} of ${path}. Read the diff, then run again without UPDATE.`);
	}
	expect(there).toBe(text);
}
