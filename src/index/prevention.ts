import { isOpen } from '../control/ladder';
import { isNoClause } from '../control/no-clause';
import type { ControlView } from './control-view';

/** The prevention gate of one incident: what stands between an analysis and prevention. */
export interface Prevention {
	/** A contract clause in place, or marked as not needed with a reason. */
	readonly clause: boolean;
	/** A checklist step in place, with an owner. */
	readonly step: boolean;
	/** A circuit breaker in place, with condition, owner, action and log. */
	readonly breaker: boolean;
	/** A day on which an open control is looked at again, or, once none is open, on which one was. */
	readonly review: boolean;
	/** How many of the four are met; at four it says prevention, below that analysis. */
	readonly met: number;
}

/** The gate over all controls of one incident. */
export function prevention(views: readonly ControlView[]): Prevention {
	const ofKind = (kind: ControlView['control']['kind']): ControlView[] => views.filter((view) => view.control.kind === kind);
	const open = views.filter((view) => isOpen(view.standing.state));
	const clause = ofKind('contract clause').some((view) => counts(view) || isNoClause(view.control));
	const step = ofKind('checklist step').some((view) => counts(view) && view.control.owner !== '');
	const breaker = ofKind('circuit breaker').some((view) => counts(view) && hasAllParts(view));
	const review = open.length > 0
		? open.some((view) => view.control.due !== undefined)
		: views.some((view) => view.control.reviews.length > 0);
	return { clause, step, breaker, review, met: [clause, step, breaker, review].filter(Boolean).length };
}

function counts({ standing }: ControlView): boolean {
	return standing.state === 'in place' || standing.state === 'in use' || standing.state === 'verified';
}

function hasAllParts({ control: { breaker, owner } }: ControlView): boolean {
	return breaker.condition !== undefined && breaker.action !== undefined && breaker.log !== undefined && owner !== '';
}
