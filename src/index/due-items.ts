import { daysBetween, type Day } from '../text/calendar';
import { lastReview } from '../control/control';
import { isOpen } from '../control/ladder';
import { byId, byText } from './order';
import type { ControlView, VaultIndex } from './vault-index';

/** A control review or a due line that waits for a day. */
export interface DueItem {
	readonly kind: 'review' | 'line';
	/** Undefined for a control whose line has no id. */
	readonly id?: string;
	readonly path: string;
	/** Counts from 0. */
	readonly line: number;
	readonly date: Day;
	/** Negative when overdue. */
	readonly daysLeft: number;
	readonly text: string;
	/** Id of the incident it belongs to; empty for a due line elsewhere. */
	readonly incidentId: string;
}

/** Everything that is due, now or later: by date, reviews before lines, then by incident id, then by line. */
export function dueItems(index: VaultIndex, today: Day): DueItem[] {
	return [...reviews(index, today), ...dueLines(index, today)].sort((a, b) =>
		byText(a.date, b.date) || byText(b.kind, a.kind) || byId(a.incidentId, b.incidentId) || byText(a.path, b.path) || a.line - b.line);
}

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

function reviews(index: VaultIndex, today: Day): DueItem[] {
	return index.controls().flatMap((view): DueItem[] => {
		const { due, id, line, text } = view.control;
		if (due === undefined || !reviewIsDue(view)) return [];
		const item = { kind: 'review', path: view.path, line, date: due, daysLeft: daysBetween(today, due), text, incidentId: view.incident.id } as const;
		return [id === undefined ? item : { ...item, id }];
	});
}

function dueLines(index: VaultIndex, today: Day): DueItem[] {
	const items: DueItem[] = [];
	for (const note of index.all()) {
		if (note.conflictCopy || note.unreadable) continue;
		for (const { id, line, due, text, box } of note.dueLines) {
			if (box !== 'open') continue;
			items.push({ kind: 'line', id, path: note.path, line, date: due, daysLeft: daysBetween(today, due), text, incidentId: note.incident?.id ?? '' });
		}
	}
	return items;
}

/** The earliest date still open in one note: what its `review_due` property repeats. */
export function earliestDue(items: readonly DueItem[], path: string): Day | undefined {
	return items.find((item) => item.path === path)?.date;
}

export const HORIZON_DAYS = 14;

export type DueGroup = 'overdue' | 'today' | 'soon' | 'later';

/** The next two weeks are days 1 to 14. */
export function dueGroup(daysLeft: number): DueGroup {
	if (daysLeft < 0) return 'overdue';
	if (daysLeft === 0) return 'today';
	return daysLeft <= HORIZON_DAYS ? 'soon' : 'later';
}
