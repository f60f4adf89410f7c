import { PhraseIndex, type Phrase } from './phrase-index';
import type { LanguageRule } from './rule';
import { apology } from './rules/apology';
import { counterfactual } from './rules/counterfactual';
import { fromMemory } from './rules/from-memory';
import { guiltIdiom } from './rules/guilt-idiom';
import { humanError } from './rules/human-error';
import { motive } from './rules/motive';
import { otherVerdict } from './rules/other-verdict';
import { selfVerdict } from './rules/self-verdict';
import { tryHarder } from './rules/try-harder';
import { vagueStep } from './rules/vague-step';

/** Rules to scan with, and the phrases of theirs that a text could hold; the index is made when it is first asked. */
export type RuleSet = { readonly rules: readonly LanguageRule[]; readonly phrasesFor: (text: string) => readonly Phrase[] };

/** For every statement of one's own. Where two rules begin at one place, the earlier one names it. */
export const statementRules: readonly LanguageRule[] = [
	selfVerdict,
	otherVerdict,
	humanError,
	guiltIdiom,
	tryHarder,
	counterfactual,
	fromMemory,
];

/** For client messages, besides those for statements. */
export const messageRules: readonly LanguageRule[] = [apology];

/** For the entries of a timeline, besides those for statements. */
export const timelineRules: readonly LanguageRule[] = [motive];

/** For the wording of a control, besides those for statements. */
export const controlRules: readonly LanguageRule[] = [vagueStep];

export const allRules: readonly LanguageRule[] = [
	...statementRules,
	...messageRules,
	...timelineRules,
	...controlRules,
];

/** A set to scan with, for instance without the rules that are switched off. */
export function compile(rules: readonly LanguageRule[]): RuleSet {
	let index: PhraseIndex | undefined;
	return { rules, phrasesFor: (text) => (index ??= new PhraseIndex(rules)).phrasesFor(text) };
}

export const statements: RuleSet = compile(statementRules);
export const messages: RuleSet = compile([...messageRules, ...statementRules]);
export const timeline: RuleSet = compile([...timelineRules, ...statementRules]);
export const controls: RuleSet = compile([...controlRules, ...statementRules]);
