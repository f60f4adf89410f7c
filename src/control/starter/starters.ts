import { agreements } from './agreements';
import { CHECKLISTS } from './checklists';
import { DELIVERY } from './delivery';
import type { Promised, Starter } from './starter';

/**
 * The starter artifacts, in the order of a project. They have a heading for each stage they cover, so that controls find
 * their place; what the user must decide stands as `[add …]`, what a copy fills in as `…`.
 */
export function starters(promised: Promised): readonly Starter[] {
	return [...CHECKLISTS, ...agreements(promised), ...DELIVERY];
}
