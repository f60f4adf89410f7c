import { allRules } from '../language/rule-set';
import { checkRules } from './check-note';

/** A rule as the settings page lists it. */
export interface ListedRule {
	readonly id: string;
	readonly says: string;
}

/** Every rule that can be switched off, in the order of the documentation. */
export function ruleList(): ListedRule[] {
	return [...checkRules.map(({ id, says }) => ({ id, says })), ...allRules.map(({ id, why }) => ({ id, says: why }))];
}
