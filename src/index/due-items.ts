import { daysBetween, type Day } from '../text/calendar';
import type { Waiting } from './derived';
import { firstWhere } from './ordered';
import type { VaultIndex } from './vault-index';

export { reviewIsDue } from './review-is-due';

/** A control review or a due line that waits for a day. */
export interface DueItem extends Waiting {
	/** Negative when overdue. */
	readonly daysLeft: number;
}

/** Everything that is due, now or later: by date, reviews before lines, then by incident id, then by line. */
export function dueItems(index: VaultIndex, today: Day): DueItem[] {
	return seenFrom(today, index.waiting());
}

/** How many items cannot wait: overdue and due today; found by halving. */
export function dueCounts(index: VaultIndex, today: Day): { readonly overdue: number; readonly today: number } {
	const waiting = index.waiting();
	const overdue = firstWhere(waiting, ({ date }) => date >= today);
	return { overdue, today: firstWhere(waiting, ({ date }) => date > today) - overdue };
}

/** What waits, with the days left until then; equal days, which stand together, are counted once. */
function seenFrom(today: Day, waiting: readonly Waiting[]): DueItem[] {
	let [day, daysLeft] = [today, 0];
	return waiting.map((item) => {
		if (item.date !== day) [day, daysLeft] = [item.date, daysBetween(today, item.date)];
		return { ...item, daysLeft };
	});
}

/** The earliest date still open in one note: what its `review_due` property repeats. */
export function earliestDue(items: readonly DueItem[], path: string): Day | undefined {
	return items.find((item) => item.path === path)?.date;
}

const HORIZON_DAYS = 14;

export type DueGroup = 'overdue' | 'today' | 'soon' | 'later';

/** The next two weeks are days 1 to 14. */
export function dueGroup(daysLeft: number): DueGroup {
	if (daysLeft < 0) return 'overdue';
	if (daysLeft === 0) return 'today';
	return daysLeft <= HORIZON_DAYS ? 'soon' : 'later';
}
