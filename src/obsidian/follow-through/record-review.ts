import { recordReview as reviewEdits, type Review } from '../../control/record-review';
import { readDocument } from '../../text/document';
import { isRefusal, type Refusal } from '../../text/edit';
import { findTask } from '../../control/find-task';
import { dueOf } from '../../control/set-due';
import type { Parts } from '../parts';
import { refusePassed, writeTask } from './task-note';

/** What a dialog or a script says of a review; the day and the format come from here. */
export type ReviewAnswer = Omit<Review, 'day' | 'format'>;

/** Writes the result of a review; one that held ticks the box unless that is declined. */
export async function recordReview(
	parts: Pick<Parts, 'app' | 'index' | 'clock' | 'settings'>,
	path: string,
	target: string,
	answer: ReviewAnswer,
): Promise<Refusal | undefined> {
	const day = parts.clock.today();
	const tick = answer.result === 'held' && answer.tick !== false;
	const review = { ...answer, tick, day, format: parts.settings().dueFormat };
	return refusePassed(answer.next, day) ?? writeTask(parts, path, (text) =>
		reviewEdits(text, target, tick && answer.next === undefined && isEarly(text, target, day) ? { ...review, next: day } : review));
}

/** Held before its day and not to be looked at again: the date to come would say otherwise. */
function isEarly(text: string, target: string, day: string): boolean {
	const record = findTask(readDocument(text), target);
	return !isRefusal(record) && (dueOf(record) ?? '') > day;
}
