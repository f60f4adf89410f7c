/**
 * `bump` (run by `npm version`) carries the new version into manifest, versions and changelog; `check <tag>` says what does not
 * agree with a tag; `notes <tag>` prints the changelog's section. Exit code 1 when something is wrong, 2 when it is called wrongly.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { released, sectionOf } from './changelog';
import { bumped, disagreements, type Stated } from './versions';

function json<Value>(file: string): Value {
	return JSON.parse(readFileSync(file, 'utf8')) as Value;
}

function writeJson(file: string, value: unknown): void {
	writeFileSync(file, `${JSON.stringify(value, null, '\t')}\n`);
}

function bump(): void {
	const { version } = json<Stated['package']>('package.json');
	const { manifest, versions } = bumped(version, json<Stated['manifest']>('manifest.json'), json<Stated['versions']>('versions.json'));
	writeJson('manifest.json', manifest);
	writeJson('versions.json', versions);
	writeFileSync('CHANGELOG.md', released(readFileSync('CHANGELOG.md', 'utf8'), version, new Date().toISOString().slice(0, 10)));
}

function check(tag: string): string[] {
	const found = disagreements(tag, { manifest: json('manifest.json'), package: json('package.json'), versions: json('versions.json') });
	return sectionOf(readFileSync('CHANGELOG.md', 'utf8'), tag) === undefined ? [...found, `CHANGELOG.md has no section for ${tag}.`] : found;
}

const [what, tag] = process.argv.slice(2);
if (what === 'bump') bump();
else if (what === 'check' && tag !== undefined) {
	const wrong = check(tag);
	for (const sentence of wrong) console.error(sentence);
	process.exitCode = wrong.length === 0 ? 0 : 1;
} else if (what === 'notes' && tag !== undefined) {
	const notes = sectionOf(readFileSync('CHANGELOG.md', 'utf8'), tag);
	if (notes === undefined) process.exitCode = 1;
	else console.log(notes);
} else {
	console.error('usage: node scripts/run.mjs release bump | check <tag> | notes <tag>');
	process.exitCode = 2;
}
