import { choicesOf } from '../../src/language/key-words';
import { allRules, compile } from '../../src/language/rule-set';
import { scan } from '../../src/language/scan';
import { cpuTime } from '../cpu-time';

const everything = compile(allRules);

function fastest(text: string): number {
	return cpuTime(() => { scan(text, everything); });
}

const adversarial: Readonly<Record<string, string>> = {
	'ordinary sentences': 'The check should run within five seconds, and the client never got the second mail. ',
	'nothing but spaces': ' ',
	'a subject before spaces': 'I        ',
	'subjects only': 'he she they I we ',
	'adverbs that never reach a verdict': 'I was really simply just always quite rather very ',
	'one endless word': 'a',
	'words that end in ly': 'badly ',
	'openings of every phrase': 'I should the client the client who had we will in the if only I ',
	'opening quotation marks': '“',
	'straight quotation marks': ' "',
	'low quotation marks': '„',
	'mixed quotation marks': '«„“「"',
	'apostrophes': "n't'",
	'asterisks': '* _ ',
};

describe('the time of a scan', () => {
	it.each(Object.entries(adversarial))('grows with the text, not faster, on %s (reliability 37)', (_name, unit) => {
		const size = 5_000;
		const short = unit.repeat(Math.ceil(size / unit.length));
		const long = unit.repeat(Math.ceil((10 * size) / unit.length));
		fastest(short);
		expect(fastest(long)).toBeLessThanOrEqual(30 * Math.max(fastest(short), 1));
	});

	it('stays below the size at which V8 stops optimising an expression', () => {
		for (const { source } of allRules.flatMap(({ match }) => choicesOf(match, true))) expect(source.length).toBeLessThan(20 * 1024);
	});

	it('is safe by construction: no lookbehind and no repetition of a repetition (reliability 37)', () => {
		for (const { id, match } of allRules) {
			expect({ id, lookbehind: /\(\?<[=!]/.test(match) }).toEqual({ id, lookbehind: false });
			expect({ id, unbounded: /\)[*+]|\)\{\d+,?\}|\.[*+]/.test(match) }).toEqual({ id, unbounded: false });
		}
	});
});
