import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../../scripts/language/measure';
import { table } from '../../scripts/language/report';
import { allRules } from '../../src/language/rule-set';
import { readCorpus, type Half } from './corpus';

const corpus = readCorpus();
const page = join(process.cwd(), 'docs/language.md');
const block = /(<!-- measured -->\n)[\s\S]*?(<!-- end of measured -->)/;

const part = (half: Half) => measure(corpus.filter((sentence) => sentence.half === half));

describe('the corpus', () => {
	it('is large enough, labels every sentence with a rule or a place, and repeats none', () => {
		const rules = new Set(allRules.map(({ id }) => id.replace('language/', '')));
		expect(corpus.filter(({ rule }) => rule !== undefined).length).toBeGreaterThanOrEqual(450);
		expect(corpus.filter(({ rule }) => rule === undefined).length).toBeGreaterThanOrEqual(700);
		expect(corpus.filter(({ rule }) => rule !== undefined && !rules.has(rule))).toEqual([]);
		expect(new Set(corpus.map(({ text }) => text)).size).toBe(corpus.length);
	});
});

describe('the language rules', () => {
	it('find what they were written from and stay silent at its near misses', () => {
		expect(part('seen').wrong).toEqual([]);
	});

	it('catch nine of ten unseen sentences of blame, with fewer than two false alarms in a hundred', () => {
		const { caught, alarms } = part('unseen');
		expect(caught.hit / caught.of).toBeGreaterThan(0.9);
		expect(alarms.hit / alarms.of).toBeLessThan(0.02);
	});

	it('are reported in docs/language.md as they measure today', () => {
		const text = readFileSync(page, 'utf8');
		const filled = (_block: string, start: string, end: string): string => `${start}${table(corpus)}\n${end}`;
		const expected = text.replace(block, filled);
		if (process.env['UPDATE'] === '1') writeFileSync(page, expected);
		expect(text).toMatch(block);
		expect(text).toBe(expected);
	});
});
