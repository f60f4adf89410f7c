import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { coveringTests, testsIn, type CoveringTest } from './covering-tests';
import { rowGroups } from './rows';

const DOCUMENT = resolve(__dirname, '../../docs/reliability.md');

function tableOf(tests: readonly CoveringTest[]): string {
	const covering = (row: number): string => tests.filter((test) => test.rows.includes(row))
		.map((test) => `${test.name.replace(/\|/g, '\\|').replace(/</g, '&lt;')} ([${test.path.replace(/^.*\//, '')}](../${test.path}))`).join('<br>');
	return [
		'# Bad input and faults', '',
		'What may go wrong with notes, names, dates, other programs and the disk, what must happen then, and the tests that hold the plugin',
		'to it. Refusing means: nothing is written, one notice says what, in which note and what to do, and whatever was typed is still there.', '',
		'A test says in its name which rows it covers. This page is written from those names: `UPDATE=1 npx jest tests/reliability`.',
		...rowGroups.flatMap(({ title, rows }) => [
			'', `## ${title}`, '', '| # | input or fault | what must happen | held by |', '| --- | --- | --- | --- |',
			...rows.map(({ number, fault, expected }) => `| ${number} | ${fault} | ${expected} | ${covering(number)} |`),
		]),
	].map((line) => `${line}\n`).join('');
}

describe('the table of faults', () => {
	const tests = coveringTests();
	const rows = rowGroups.flatMap((group) => group.rows);

	it.each(rows.map((row) => [row.number, row.fault]))('%d, %s, is covered by a test', (number) => {
		expect(tests.filter((test) => test.rows.includes(number)).length).toBeGreaterThan(0);
	});

	it('knows every row that a test names', () => {
		const known = new Set(rows.map((row) => row.number));
		expect(tests.filter((test) => !test.rows.every((row) => known.has(row)))).toEqual([]);
	});

	it('is what docs/reliability.md says', () => {
		const written = tableOf(tests);
		const there = existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
		if (process.env['UPDATE'] === '1' && there !== written) {
			writeFileSync(DOCUMENT, written);
			throw new Error('Rewrote docs/reliability.md. Read the diff, then run again without UPDATE.');
		}
		expect(there).toBe(written);
	});
});

it('counts no test that is skipped, and finds one behind a table of cases', () => {
	expect(testsIn(`
		it('runs (reliability 1, 20)', () => {});
		it.each([['a']])('%s runs (reliability 2)', () => {});
		it.skip('does not (reliability 3)', () => {});
		describe.skip('never', () => { it('runs neither (reliability 4)', () => {}); });
		xit('nor this (reliability 5)', () => {});
		other('nor this (reliability 6)');
		it('names none', () => {});
	`)).toEqual([{ name: 'runs', rows: [1, 20] }, { name: '%s runs', rows: [2] }]);
});
