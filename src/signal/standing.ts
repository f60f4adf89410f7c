import type { State } from '../control/ladder';
import type { Day } from '../text/calendar';

/**
 * What a signal has come to. Having noticed something is insight; it is improvement only when a later record shows a control
 * for it in use. Two kinds of controls are for a signal: those of the incident it was promoted to, and any whose record says the
 * signal's own words or links it. A record that is older than the signal proves nothing about it, and a control that slipped takes
 * the improvement back with it.
 */
export type Worth = 'insight' | 'improvement';

/** A control that is for a signal. */
export interface Answer {
	readonly state: State;
	/** The day its line was placed, or of its incident; undefined when neither is known. */
	readonly recorded?: Day;
	/** It belongs to the incident the signal became. */
	readonly isPromoted: boolean;
}

/** The first answer that makes a signal of this day an improvement; undefined while it is insight. */
export function proofOf<Given extends Answer>(date: Day | undefined, answers: readonly Given[]): Given | undefined {
	return answers.find(({ state, recorded, isPromoted }) =>
		(state === 'in use' || state === 'verified') && (isPromoted || (date !== undefined && recorded !== undefined && recorded >= date)));
}
