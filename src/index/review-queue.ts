import { isOpen } from '../control/ladder';
import type { Day } from '../text/calendar';
import type { ControlView } from './control-view';
import { dueItems, reviewIsDue, type DueItem } from './due-items';
import { byText } from './order';
import type { VaultIndex } from './vault-index';

/** Controls whose review cannot wait, the longest overdue first. */
export function dueReviews(index: VaultIndex, today: Day): ControlView[] {
	return dueItems(index, today).flatMap((item) => (item.kind === 'review' && item.daysLeft <= 0 ? viewAt(index, item) ?? [] : []));
}

/** Looks at a live project whose day has come, the longest overdue first. */
export function dueLooks(index: VaultIndex, today: Day): DueItem[] {
	return dueItems(index, today).filter((item) => item.verifies && item.daysLeft <= 0);
}

/** Controls of one note that are open or due again, the earliest first and those without a date last. */
export function reviewsIn(index: VaultIndex, path: string): ControlView[] {
	return index.controlsOf(path)
		.filter((view) => isOpen(view.standing.state) || reviewIsDue(view))
		.sort((a, b) => byText(a.control.due ?? '~', b.control.due ?? '~') || a.control.line - b.control.line);
}

/** The next review there is, today or later. */
export function nextReview(index: VaultIndex, today: Day): DueItem | undefined {
	return dueItems(index, today).find((item) => item.kind === 'review' && item.daysLeft >= 0);
}

/** The control a place stands for: by its id where it has one, else by its line. */
export function viewAt(index: VaultIndex, place: Pick<DueItem, 'path' | 'line' | 'id'>): ControlView | undefined {
	return index.controlsOf(place.path).find(({ control }) => (place.id === undefined ? control.line === place.line : control.id === place.id));
}
