import { ownPhrase, type PhraseWish } from '../../src/language/own-phrase';
import { compile, statementRules } from '../../src/language/rule-set';
import { scan } from '../../src/language/scan';

const ask = 'What did the log show?';

function accepted(wish: PhraseWish) {
	const rule = ownPhrase(wish);
	if ('refused' in rule) throw new Error(rule.refused);
	return rule;
}

describe('a phrase of one’s own', () => {
	it('is found beside the built-in rules, in any case and with any apostrophe', () => {
		const rule = accepted({ phrase: "that's just typical me", ask, blame: ['That’s JUST typical me again.'] });
		const found = scan('I forgot it. That’s just typical me.', compile([...statementRules, rule]));
		expect(found.map((hit) => hit.rule)).toEqual(['language/self-verdict', 'language/own-that-s-just-typical-me']);
	});

	it('means its characters and nothing else', () => {
		const set = compile([accepted({ phrase: 'brain (off) mode…', ask })]);
		expect(scan('brain (off) mode…', set)).toHaveLength(1);
		expect(scan('brain off mode', set)).toEqual([]);
	});

	it('may begin and end with a letter that ASCII does not know', () => {
		const set = compile([accepted({ phrase: 'über schlampig geschafft wie je né', ask })]);
		expect(scan('Das war über schlampig geschafft wie je né, leider.', set)).toHaveLength(1);
	});

	it.each<[string, PhraseWish]>([
		['is empty', { phrase: '  ', ask }],
		['holds no word', { phrase: '…!', ask }],
		['longer than', { phrase: 'oops '.repeat(40), ask }],
		['question', { phrase: 'brain fog', ask: ' ' }],
		['too much', { phrase: 'the', ask }],
		['own example', { phrase: 'brain fog', ask, blame: ['My brain was foggy.'] }],
		['meant to be fine', { phrase: 'brain fog', ask, fine: ['The play is called Brain Fog.'] }],
	])('is refused with a reason when it %s', (reason, wish) => {
		expect(ownPhrase(wish)).toEqual({ refused: expect.stringContaining(reason) as string });
	});
});
