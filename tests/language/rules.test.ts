import { allRules, compile, controls, messages, statements, timeline } from '../../src/language/rule-set';
import { scan } from '../../src/language/scan';
import { expectFindings } from './expect-findings';

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
	const alone = compile([rule]);

	it.each(rule.blame)('finds: %s', (sentence) => {
		expect(scan(sentence, alone).length).toBeGreaterThan(0);
	});

	it.each(rule.fine)('stays silent at: %s', (sentence) => {
		for (const set of [alone, statements]) expect(scan(sentence, set)).toEqual([]);
	});

	it('explains itself in one sentence and asks one question', () => {
		expect(rule.why).toMatch(/^[A-Z][^\n]*\.$/);
		expect(rule.ask).toMatch(/^[A-Z][^\n]*[.?]$/);
		expect(rule.ask).toContain('?');
	});
});

describe('the rule ids', () => {
	it('are the published ones', () => {
		expect(allRules.map(({ id }) => id.replace('language/', ''))).toEqual([
			'self-verdict',
			'other-verdict',
			'human-error',
			'guilt-idiom',
			'try-harder',
			'counterfactual',
			'from-memory',
			'apology',
			'motive',
			'vague-step',
		]);
	});
});

describe('findings point at the words', () => {
	it.each([
		'[I should have]{counterfactual} checked. The list was old.',
		'[I was careless]{self-verdict} with the export.',
		'The root cause was [human error]{human-error}.',
		'Wrong list. [My bad]{guilt-idiom}. [I think]{from-memory} it was Monday.',
		'[I’ll double-check]{try-harder} next time.',
		'They [should know better]{other-verdict} by now.',
	])('%s', (text) => {
		expectFindings(text);
	});

	it.each([
		"I shouldn't have agreed.",
		'I shouldn’t have agreed.',
		'I SHOULDN’T HAVE agreed.',
		'I *should* not **have** agreed.',
	])('whatever the apostrophe, case and emphasis: %s', (text) => {
		expect(scan(text).map(({ rule }) => rule)).toEqual(['language/counterfactual']);
	});

	it('in British and American spelling', () => {
		for (const verb of ['apologise', 'apologize']) expectFindings(`We [${verb}]{apology} for the delay.`, messages);
	});
});

describe('where a sentence stands', () => {
	it('decides whether an apology, a motive or a vague step is a finding', () => {
		expect(scan('We are sorry for the wrong date.')).toEqual([]);
		expect(scan('Client was obviously annoyed.')).toEqual([]);
		expect(scan('Update the list as needed.')).toEqual([]);
		expect(scan('We are sorry for the wrong date.', messages)).toHaveLength(1);
		expect(scan('Client was obviously annoyed.', timeline).length).toBeGreaterThan(0);
		expect(scan('Update the list as needed.', controls)).toHaveLength(1);
	});
});

describe('a set without switched-off rules', () => {
	const memoryOnly = compile(allRules.filter(({ id }) => id === 'language/from-memory'));

	it('reports the rules that are left', () => {
		expectFindings('[I think]{from-memory} I was careless.', memoryOnly);
	});

	it('finds nothing when no rule is left', () => {
		expect(scan('I think I was careless.', compile([]))).toEqual([]);
	});
});

describe('quotes', () => {
	it.each([
		'The client wrote "I should have asked" at nine.',
		'The client wrote “I should have asked” at nine.',
		'The client wrote „I should have asked“ at nine.',
		'The client wrote «I should have asked» at nine.',
		'"I should have asked," wrote the client.',
	])('of any style are somebody else’s words: %s', (text) => {
		expect(scan(text)).toEqual([]);
	});

	it('end where they end', () => {
		expectFindings('He wrote "I forgot" and [I forgot]{self-verdict} too.');
	});

	it('are not opened by an apostrophe, an inch sign or a mark without its partner', () => {
		expectFindings("The client's list, [I forgot]{self-verdict} it, wasn't there.");
		expectFindings('The 24" shelf: [I forgot]{self-verdict} the 36" one.');
		expectFindings('He wrote “no, and [I forgot]{self-verdict} it.');
	});
});

describe('a word', () => {
	it('is matched whole, also beside a hyphen or a letter that ASCII does not know', () => {
		const compounds = ['A self-sloppy mode.', 'The I think-aloud test.', 'The émy bad file.', 'A careless-whisper list.'];
		for (const text of compounds) expect(scan(text)).toEqual([]);
	});
});
