import { readBackwards } from '../../src/whys/read-backwards';
import { readWhyChains } from '../../src/whys/why-chain';
import { docOf } from '../notation';

const EXAMPLE = docOf(
	'## Five whys', '', '### Why chain: Wrong prices went out (32 min)', '',
	"- **Outcome:** 410 subscribers received a mail with last year's prices.",
	'1. The campaign used the price block of the previous issue. [[Campaign export]]',
	'2. The issue was copied from the last one', '   - see [the mail](mail.md)',
	'3. Nobody compares prices (assumption)', '4. ',
	'- **Root cause:** The send checklist has no price check before scheduling. [[Send checklist]] [[Campaign export]]',
	'- **Change:** Add the price check to [[Send checklist]].', '', '## Controls', '1. no answer',
);

describe('a why chain', () => {
	it('is read with its outcome, answers, root cause and change, empty answers left out', () => {
		const [chain, ...more] = readWhyChains(EXAMPLE);
		expect(more).toEqual([]);
		expect(chain).toMatchObject({ title: 'Wrong prices went out', minutes: 32, line: 2, end: 13, outcome: { line: 4 }, change: { line: 11 } });
		expect(chain?.answers.map((each) => [each.line, each.assumption])).toEqual([[5, false], [6, false], [8, true]]);
		expect(chain?.rootCause?.links.map((link) => link.target)).toEqual(['Send checklist', 'Campaign export']);
	});
	it.each([
		['### Why chain', ''], ['## why chain:  a ', 'a'], ['### Why chain: a (b min)', 'a (b min)'], ['### Why chain: a (3 min) ##', 'a'],
	])('%j has the title %j', (heading, title) => {
		expect(readWhyChains(docOf(heading))[0]?.title).toBe(title);
	});
	it('without a title has that of its outcome', () => {
		expect(readWhyChains(docOf('### Why chain:', '- **Outcome:** [[a|Old]] prices'))[0]?.title).toBe('Old prices');
	});
	it('is none under a heading that only begins alike, or in code', () => {
		expect(readWhyChains(docOf('### Why chains matter', '```', '### Why chain: x', '```'))).toEqual([]);
	});
	it('reads the root cause under the name the user gave it, with the colon inside or outside', () => {
		expect(readWhyChains(docOf('### Why chain: x', '* **cause**: a'), 'Cause')[0]?.rootCause?.text).toBe('a');
		expect(readWhyChains(docOf('### Why chain: x', '- **Root cause:** a'), 'Cause')[0]?.rootCause?.text).toBe('a');
	});
	it('takes no link in code or in a comment for evidence', () => {
		expect(readWhyChains(docOf('### Why chain: x', '1. a `[[b]]` %% [[c]] %%'))[0]?.answers[0]?.assumption).toBe(true);
	});
	it('is read in a callout', () => {
		expect(readWhyChains(docOf('### Why chain: x', '> 1. a [[b]]', '> 2. c', '> \t- [[d]]'))[0]?.answers.map((each) => each.assumption)).toEqual([false, false]);
	});
});

describe('a chain read backwards', () => {
	it('goes from the root cause to the outcome, joined by therefore', () => {
		const [chain] = readWhyChains(EXAMPLE);
		expect(chain && readBackwards(chain)).toEqual([
			{ sentence: 'The send checklist has no price check before scheduling.', joinedBy: '', line: 10, assumption: false },
			{ sentence: 'Nobody compares prices.', joinedBy: 'therefore', line: 8, assumption: true },
			{ sentence: 'The issue was copied from the last one.', joinedBy: 'therefore', line: 6, assumption: false },
			{ sentence: 'The campaign used the price block of the previous issue.', joinedBy: 'therefore', line: 5, assumption: false },
			{ sentence: "410 subscribers received a mail with last year's prices.", joinedBy: 'therefore', line: 4, assumption: false },
		]);
	});
	it('starts at the last answer where the cause is still empty', () => {
		const [chain] = readWhyChains(docOf('### Why chain: x', '- **Outcome:** Is [[a|it]] so?', '1. b', '- **Root cause:** '));
		expect(chain && readBackwards(chain).map((step) => step.sentence)).toEqual(['b.', 'Is it so?']);
	});
});
