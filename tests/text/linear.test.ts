import { readEvidence } from '../../src/incident/evidence';
import { readIncident } from '../../src/incident/incident';
import { readTimeline } from '../../src/incident/timeline';
import { readRewrites } from '../../src/language/rewrite-table';
import { readBlockId } from '../../src/text/block-id';
import { readDocument } from '../../src/text/document';
import { readInlineFields } from '../../src/text/inline-field';
import { readLinks, withoutLinks } from '../../src/text/link';
import { escapeCell, isTableRule, readTableRow } from '../../src/text/table';
import { readWhyChains } from '../../src/whys/why-chain';

const MEGABYTE = 1_000_000;

/** Reads a note in every way there is. */
function readAll(text: string): void {
	const doc = readDocument(text);
	readIncident('a.md', doc, {});
	readTimeline(doc);
	readEvidence(doc);
	readWhyChains(doc);
	readRewrites(doc);
	for (const line of doc.lines) {
		readBlockId(line.plain);
		readInlineFields(line.text);
		readLinks(line.text);
		withoutLinks(line.text);
		readTableRow(line.text);
		isTableRule(line.text);
		escapeCell(line.text);
	}
}

/** Milliseconds of work; what else the machine does is not counted. */
function time(text: string): number {
	const start = process.cpuUsage();
	readAll(text);
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

/** How much longer four times the text takes; the floor keeps noise from counting. */
function growth(make: (size: number) => string): number {
	const small = time(make(MEGABYTE / 4));
	return time(make(MEGABYTE)) / Math.max(small, 80);
}

/** Four times the text may take four times as long; a quadratic reader takes sixteen, twice in a row. */
function expectLinear(make: (size: number) => string): void {
	const first = growth(make);
	expect(first < 8 ? first : growth(make)).toBeLessThan(8);
}

const units = [
	'`', '[', ']', '^', '%%', '<!--', '[[', '::', ' ', '>', '> ', '\t', '-', '- ', '|', '\\', '*', '**', '(', '.', '"', ':', '#', ' #', '-->', '^a ', '[a::', '(a::', '[a](',
	'`a``b', 'http://a.', '[[a|', '![', '1. ', '\u2028', '👩‍👩‍👧', 'e\u0301', '\\|', '{{a', ' - ', '> - ', '%% <!-- ', '<!-- `', '2026-11-23 ', ' :', '~~~',
];
const starts: readonly (readonly [string, string])[] = [
	['a line', ''], ['an item', '- '], ['a heading', '# '], ['a chain', '### Why chain: x\n\n1. '], ['a checkpoint', '## Timeline\n- 2026-11-23 14:05 **'],
	['evidence', '## Evidence\n- Message thread: not available ('], ['a label', '## Expected and actual\n**Expected:** '],
	['a table', '| Blame statement |\n| --- |\n| '], ['a property', '---\nx: '], ['a key', '---\nx'],
];

describe('a line of one megabyte is read in linear time', () => {
	it.each(units)('made of %j (reliability 13, 37)', (unit) => {
		expectLinear((size) => unit.repeat(size / unit.length));
	});
	it.each(starts)('behind the start of %s', (_, start) => {
		for (const unit of ['`', '[', ' ', ':', '\\', 'a', '(']) expectLinear((size) => `${start}${unit.repeat(size)}x\n---\n`);
	});
	it('made of runs of backticks that all differ in length', () => {
		expectLinear((size) => {
			let text = '';
			for (let length = 1; text.length < size; length++) text += `${'`'.repeat(length)} `;
			return text;
		});
	});
});

describe('many lines are read in linear time', () => {
	it.each([
		['items', '- a [[b]] ^c\n'], ['chains', '### Why chain: a\n1. b\n'], ['timelines', '## Timeline\n- 14:05 **Note** a\n'], ['comments', '<!-- a\n'],
		['quotes', '> > - a\n'], ['fences', '```\n'], ['nested fences', '- ```\n'], ['labels', '**Expected:** a\n'], ['tables', '| Blame statement |\n| --- |\n'],
	])('%s', (_, line) => {
		expectLinear((size) => `## Evidence\n## Expected and actual\n${line.repeat(Math.ceil(size / 40))}`);
	});
	it('with 20,000 properties (reliability 13)', () => {
		expectLinear((size) => `---\n${Array.from({ length: size / 50 }, (_, index) => `key${index}: [a, b]\n`).join('')}---\n`);
	});
	it('with 20,000 lines, each item deeper than the one before up to 200', () => {
		expectLinear((size) => Array.from({ length: size / 50 }, (_, index) => `${' '.repeat(index % 200)}- a\n`).join(''));
	});
});
