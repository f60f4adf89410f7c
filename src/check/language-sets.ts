import { ownPhrase, type PhraseWish } from '../language/own-phrase';
import type { LanguageRule } from '../language/rule';
import { compile, controlRules, messageRules, statementRules, timelineRules, type RuleSet } from '../language/rule-set';

/** What to listen for, by where a statement stands. */
export interface LanguageSets {
	readonly statements: RuleSet;
	readonly messages: RuleSet;
	readonly timeline: RuleSet;
	readonly controls: RuleSet;
}

/** The sets without the rules that are off and with the user's own phrases; those that are refused are left out. */
export function languageSets(off: ReadonlySet<string>, phrases: readonly PhraseWish[] = []): LanguageSets {
	const own = phrases.map(ownPhrase).filter((each): each is LanguageRule => 'id' in each);
	const set = (rules: readonly LanguageRule[]): RuleSet => compile([...rules, ...statementRules, ...own].filter((rule) => !off.has(rule.id)));
	return { statements: set([]), messages: set(messageRules), timeline: set(timelineRules), controls: set(controlRules) };
}
