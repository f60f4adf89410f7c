import fc from 'fast-check';
import { allRules, compile } from '../../src/language/rule-set';
import { scan } from '../../src/language/scan';

const everything = compile(allRules);
const fragments = allRules.flatMap(({ blame, fine }) => [...blame, ...fine]).flatMap((sentence) => sentence.split(' '));
const text = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme', maxLength: 300 }),
	fc
		.array(fc.constantFrom(...fragments, '"', '“', '”', '„', '’', '\n', '\u0000', '*', ' '), { maxLength: 80 })
		.map((words) => words.join(' ')),
);

describe('scan', () => {
	it('is total on any text, with ranges that are in bounds, in order and apart', () => {
		fc.assert(
			fc.property(text, (sample) => {
				let end = 0;
				for (const { rule, from, to } of scan(sample, everything)) {
					expect(allRules.map(({ id }) => id)).toContain(rule);
					expect(from).toBeGreaterThanOrEqual(end);
					expect(to).toBeGreaterThan(from);
					expect(to).toBeLessThanOrEqual(sample.length);
					end = to;
				}
			}),
			{ numRuns: 500 },
		);
	});

	it('gives the same answer when asked again', () => {
		fc.assert(fc.property(text, (sample) => expect(scan(sample, everything)).toEqual(scan(sample, everything))));
	});

	it('never reports what stands in double quotation marks', () => {
		const sentences = allRules.flatMap(({ blame }) => blame);
		const inner = fc.constantFrom(...sentences).filter((sentence) => !/["“”]/.test(sentence));
		fc.assert(fc.property(inner, (sentence) => expect(scan(`“${sentence}”`, everything)).toEqual([])));
	});
});
