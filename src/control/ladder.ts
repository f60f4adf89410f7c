import { lastReview, type Control } from './control';
import type { ReviewResult } from './review-result';

/**
 * The state of a control is derived, never typed: from its record, from its artifact, from the notes it was copied to.
 * The order of the tests matters and is that of the list below.
 */
export const STATES = ['dropped', 'slipped', 'verified', 'in use', 'in place', 'intent'] as const;
export type State = (typeof STATES)[number];

/** Where a copy stands and what its box says; `issued` is a copy that is no task. */
export interface Copy {
	readonly path: string;
	/** Counts from 0. */
	readonly line: number;
	readonly use: 'used' | 'pending' | 'overridden' | 'issued';
}

/** What the vault shows of a control outside its record. */
export interface Evidence {
	/** `unnamed`: no artifact given; `unresolved`: the link leads nowhere; `without`: the note does not hold the id. */
	readonly artifact: 'unnamed' | 'unresolved' | 'without' | 'holds';
	readonly copies: readonly Copy[];
	/** Whether the breaker's log holds a line for it. */
	readonly fired: boolean;
}

export type Reason =
	| 'box dropped'
	| 'review skipped' | 'review overridden' | 'line gone' | 'artifact gone'
	| 'held and ticked'
	| 'copy used' | 'copy issued' | 'log line' | 'held'
	| 'line there'
	| 'no artifact' | 'artifact not found' | 'never placed';

/** The state with the reason that decided it. */
export interface Standing {
	readonly state: State;
	readonly because: Reason;
	/** The review that decided, where one did. */
	readonly review?: ReviewResult;
}

export function standing(control: Control, evidence: Evidence): Standing {
	const review = lastReview(control);
	const held = review?.result === 'held';
	if (control.box === 'dropped') return { state: 'dropped', because: 'box dropped' };
	if (review && (review.result === 'skipped' || review.result === 'overridden')) {
		return { state: 'slipped', because: `review ${review.result}`, review };
	}
	if (evidence.artifact !== 'holds') return withoutLine(control, evidence);
	if (held && control.box === 'ticked') return { state: 'verified', because: 'held and ticked', review };
	if (evidence.copies.some((copy) => copy.use === 'used')) return { state: 'in use', because: 'copy used' };
	if (evidence.copies.some((copy) => copy.use === 'issued')) return { state: 'in use', because: 'copy issued' };
	if (evidence.fired) return { state: 'in use', because: 'log line' };
	if (held) return { state: 'in use', because: 'held', review };
	return { state: 'in place', because: 'line there' };
}

/** Placed, held at a review, or copied before, and now without its artifact or its line: slipped. Never there: intent. */
function withoutLine(control: Control, evidence: Evidence): Standing {
	const was = control.placed !== undefined || evidence.copies.length > 0 || control.reviews.some((each) => each.result === 'held');
	if (was) return { state: 'slipped', because: evidence.artifact === 'without' ? 'line gone' : 'artifact gone' };
	if (evidence.artifact === 'unnamed') return { state: 'intent', because: 'no artifact' };
	return { state: 'intent', because: evidence.artifact === 'unresolved' ? 'artifact not found' : 'never placed' };
}

export type OpenState = Exclude<State, 'verified' | 'dropped'>;

/** Open controls are all but verified and dropped. */
export function isOpen(state: State): state is OpenState {
	return state !== 'verified' && state !== 'dropped';
}

/** A ticked box that no held review backs is reported, not believed. */
export function tickedWithoutProof(control: Control): boolean {
	return control.box === 'ticked' && lastReview(control)?.result !== 'held';
}

export function useOf(status: string | undefined): Copy['use'] {
	if (status === undefined) return 'issued';
	if (status === 'x' || status === 'X') return 'used';
	return status === '-' ? 'overridden' : 'pending';
}
