import { lastReview } from '../control/control';
import { isOpen } from '../control/ladder';
import type { ControlView } from './control-view';

/**
 * A verified control is due again only when a next date was accepted at its last review; dropped ones and those of dismissed
 * incidents are not.
 */
export function reviewIsDue(view: ControlView): boolean {
	const { due } = view.control;
	if (due === undefined || view.incident.properties.status === 'dismissed') return false;
	if (isOpen(view.standing.state)) return true;
	const last = lastReview(view.control);
	return view.standing.state === 'verified' && last !== undefined && due > last.day;
}
