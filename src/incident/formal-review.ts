import type { Severity } from './properties';
import { own } from '../text/record';

/** Properties that hold what an incident cost its owner; they never leave the note. */
export const COST = { unbilledHours: 'unbilled_hours', stress: 'stress' } as const;

/** What an incident cost the person who runs the business; nothing here is for a client's eyes. */
export interface Costs {
	readonly unbilledHours?: number;
	readonly stress?: boolean;
}

/** From this many hours that nobody pays for, half a working day, unbilled time is significant. */
const SIGNIFICANT_HOURS = 4;

export const FORMAL_REASONS = ['client harmed', 'unbilled time', 'stress'] as const;
export type FormalReason = (typeof FORMAL_REASONS)[number];

/**
 * Why an incident calls for a formal review; none means that a short one will do. What counts is the harm: to the client's
 * business, which P1 stands for, or to one's own time and peace. How large the error was is not asked.
 */
export function formalReview(severity: Severity | undefined, costs: Costs): FormalReason[] {
	const holds: Readonly<Record<FormalReason, boolean>> = {
		'client harmed': severity === 'P1',
		'unbilled time': (costs.unbilledHours ?? 0) >= SIGNIFICANT_HOURS,
		stress: costs.stress === true,
	};
	return FORMAL_REASONS.filter((reason) => holds[reason]);
}

/** The costs in a note's properties; whatever cannot be read is as good as not recorded. */
export function readCosts(frontMatter: unknown): Costs {
	const unbilledHours = readHours(own(frontMatter, COST.unbilledHours));
	const stress = readYesNo(own(frontMatter, COST.stress));
	return { ...(unbilledHours !== undefined && { unbilledHours }), ...(stress !== undefined && { stress }) };
}

/** Hours as a person writes them: `2`, `2.5`, `2,5`; undefined for anything else, and past a thousand. */
export function readHours(value: unknown): number | undefined {
	const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
	const hours = /^\d{1,4}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
	return hours !== undefined && hours <= 1000 ? hours : undefined;
}

function readYesNo(value: unknown): boolean | undefined {
	if (typeof value === 'boolean') return value;
	const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
	if (text === 'yes' || text === 'true') return true;
	return text === 'no' || text === 'false' ? false : undefined;
}
