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

/** Rules and the one expression that finds them all, or null when there is nothing to look for. */
export type RuleSet = { readonly rules: readonly LanguageRule[]; readonly union: RegExp | null };

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

export const allRules: readonly LanguageRule[] = [...statementRules, ...messageRules, ...timelineRules, ...controlRules];

/** One expression for all rules: the n-th group belongs to the n-th rule. A phrase ends at the end of a word. */
export function compile(rules: readonly LanguageRule[]): RuleSet {
	const union = rules.map((rule) => `(${rule.match})`).join('|');
	return { rules, union: rules.length === 0 ? null : new RegExp(`\\b(?:${union})(?!\\w|-\\w)`, 'gi') };
}

export const statements: RuleSet = compile(statementRules);
export const messages: RuleSet = compile([...messageRules, ...statementRules]);
export const timeline: RuleSet = compile([...timelineRules, ...statementRules]);
export const controls: RuleSet = compile([...controlRules, ...statementRules]);
