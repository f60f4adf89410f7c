/** A rule's sentence, and for a rule of language the question to ask instead. */
export interface RuleWords {
	readonly says: string;
	readonly ask?: string;
}

/** What rules say, by their ids. English stands in their own records, so nothing is needed here; others hold every rule. */
export const rules: Readonly<Record<string, RuleWords>> = {};

/** Parts of ids before the slash, as headings; without one, the part itself. */
export const ruleGroups: Readonly<Record<string, string>> = {};
