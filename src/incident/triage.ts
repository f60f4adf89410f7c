import type { Instant } from '../text/calendar';
import type { Scope } from './properties';

/** The four questions; an answer that is not known is left out. */
export interface TriageAnswers {
	readonly expected: string;
	readonly actual: string;
	readonly scope?: Exclude<Scope, 'unknown'>;
	/** Whether anybody outside can see the impact now. */
	readonly visible?: boolean;
	readonly detectedAt?: Instant;
}

export const TRIAGE_GAPS = ['expected', 'actual', 'scope', 'visible', 'detected'] as const;
export type TriageGap = (typeof TRIAGE_GAPS)[number];

/** `declare`: say that it is an incident and notify; `watch`: log it and look for spread on a day; `gather`: find out first. */
export type TriageStep = 'declare' | 'watch' | 'gather';

export interface Triage {
	readonly step: TriageStep;
	/** What is not known yet, whatever the step. */
	readonly missing: readonly TriageGap[];
}

/**
 * What to do next. Whatever a client can see, and whatever hits many, is declared as soon as it is known what happens; one
 * case that nobody sees is watched once all else is known; anything in between needs facts.
 */
export function triage(answers: TriageAnswers): Triage {
	const { expected, actual, scope, visible, detectedAt } = answers;
	const lacks: Readonly<Record<TriageGap, boolean>> = {
		expected: expected.trim() === '',
		actual: actual.trim() === '',
		scope: scope === undefined,
		visible: visible === undefined,
		detected: detectedAt === undefined,
	};
	const missing = TRIAGE_GAPS.filter((gap) => lacks[gap]);
	if (!lacks.actual && (visible === true || (visible === false && scope === 'many'))) return { step: 'declare', missing };
	return { step: missing.length === 0 ? 'watch' : 'gather', missing };
}

/** What the due line of a watched incident says. */
export const LOOK_FOR_SPREAD = 'Look whether it has spread';
