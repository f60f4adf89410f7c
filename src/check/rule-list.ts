import { allRules } from '../language/rule-set';
import { words } from '../words/words';
import { checkRules } from './check-note';

/** A rule as the settings page lists it. */
export interface ListedRule {
	readonly id: string;
	readonly says: string;
}

/** Every rule that can be switched off, in the order of the documentation. */
export function ruleList(): ListedRule[] {
	const { rules } = words();
	const all = [...checkRules, ...allRules.map(({ id, why }) => ({ id, says: why }))];
	return all.map(({ id, says }) => ({ id, says: rules[id]?.says ?? says }));
}
