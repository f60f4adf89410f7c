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

/**
 * Rules, each with the one expression that holds all its phrases. One expression for all rules together is slower a
 * hundred times: V8 stops optimising expressions whose source is longer than 20 KB.
 */
export type RuleSet = { readonly rules: readonly LanguageRule[]; readonly expressions: readonly RegExp[] };

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

/** `\b` knows ASCII only, so it cannot stand before other letters or signs; `scan` looks at the letter before. */
const start = (match: string): string => (/^[\w(]/.test(match) ? '\\b' : '');

/** Engines take a tenth of a second for some of these expressions, so that sets share them; user's own phrases come and go. */
const known = new WeakMap<LanguageRule, RegExp>();

function expressionOf(rule: LanguageRule): RegExp {
	const expression = known.get(rule) ?? new RegExp(`${start(rule.match)}(?:${rule.match})(?!\\w|-\\w)`, 'gi');
	known.set(rule, expression);
	return expression;
}

/** A set to scan with, for instance without the rules that are switched off. A phrase begins and ends with a word. */
export const compile = (rules: readonly LanguageRule[]): RuleSet => ({
	rules,
	expressions: rules.map(expressionOf),
});

export const statements: RuleSet = compile(statementRules);
export const messages: RuleSet = compile([...messageRules, ...statementRules]);
export const timeline: RuleSet = compile([...timelineRules, ...statementRules]);
export const controls: RuleSet = compile([...controlRules, ...statementRules]);
