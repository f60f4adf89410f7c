import fc from 'fast-check';
import { choicesOf, keysOf } from '../../src/language/key-words';
import { phrase } from '../../src/language/phrase';
import { allRules, compile } from '../../src/language/rule-set';
import { scan } from '../../src/language/scan';
import { readCorpus } from './corpus';

const keys = (pattern: string): readonly string[] | undefined => choicesOf(phrase(pattern), true)[0]?.words;

describe('the words a phrase cannot do without', () => {
	it.each([
		['careless mistake', ['carel']],
		['I (was|am) (so )?sloppy', ['slopp']],
		['(sub)?contractor', ['sub', 'contr']],
		['(photo|video)grapher', ['photo', 'video']],
		['\\w+ly done', ['done']],
		['naïve', ['na ']],
		['focus+ed', ['focu']],
		["can't bother", ['can']],
		['blame … me', ['blame']],
		['lazy(?! load)', ['lazy']],
	])('of “%s” are %j', (pattern, words) => {
		expect(keys(pattern)).toEqual(words);
	});

	it.each(['\\w{2,12}ly', '(so )?\\w+', '(late|\\w+ed)', '[ae]ffect'])('are not known of “%s”, which any text may hold', (pattern) => {
		expect(keys(pattern)).toBeUndefined();
	});

	it('stand in every choice of every rule, so that no expression is made for nothing', () => {
		const any = allRules.flatMap(({ id, match }) => choicesOf(match, true).filter(({ words }) => !words).map(({ source }) => ({ id, source })));
		expect(any).toEqual([]);
	});

	it('leave the choices as they are', () => {
		for (const { match } of allRules) expect(choicesOf(match, true).map(({ source }) => source).join('|')).toBe(match);
	});

	it('of a word in a text are its beginnings and the whole', () => {
		expect(keysOf('it')).toEqual(['i', 'it', 'it ']);
		expect(keysOf('careless')).toEqual(['c', 'ca', 'car', 'care', 'carel']);
	});
});

describe('a scan by words', () => {
	const corpus = readCorpus().map(({ text }) => text);
	const written = allRules.flatMap(({ match }) => match.split(/[^A-Za-z]+/)).filter((word) => word.length > 0);
	const words = [...new Set([...written, ...corpus.flatMap((text) => text.split(/\s+/))])];
	const gap = fc.constantFrom(' ', ' ', ' ', ' ', '  ', ' *', '* ', ' _', '_ ', '\n', '-', ', ', "'", '’', '', '1', 'ä');
	const made = fc.array(fc.tuple(fc.constantFrom(...words), gap), { maxLength: 30 }).map((pairs) => pairs.flat().join(''));
	const mixed = fc
		.tuple(fc.constantFrom(...corpus), fc.constantFrom(...written), fc.constantFrom(...corpus), fc.nat(10), fc.boolean())
		.map(([one, word, two, at, loud]) => {
			const text = [...one.split(' ').slice(0, at), word, ...two.split(' ').slice(at)].join(' ');
			return loud ? text.toUpperCase() : text;
		});

	it.each(allRules.map((rule) => [rule.id, rule] as const))('finds what one expression of all phrases finds: %s', (_, rule) => {
		const whole = new RegExp(`\\b(?:${rule.match})(?!\\w|-\\w)`, 'gi');
		const set = compile([rule]);
		fc.assert(fc.property(fc.oneof(made, mixed, fc.constantFrom(...corpus)), (text) => {
			fc.pre(!/["“”„«»\u00c0-\uffff]/.test(text.replace(/[’‘ʼ]/g, '')) && !/[\p{L}\d]-/u.test(text));
			const found = [...text.matchAll(whole)].map(({ index, 0: words }) => [index, index + words.length]);
			expect(scan(text, set).map(({ from, to }) => [from, to])).toEqual(found);
		}), { numRuns: 300 });
	});
});
