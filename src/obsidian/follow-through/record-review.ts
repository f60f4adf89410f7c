import { recordReview as reviewEdits, type Review } from '../../control/record-review';
import { planVerification } from '../../control/plan-verification';
import { readDocument } from '../../text/document';
import { isRefusal, type Edits, type Refusal } from '../../text/edit';
import { inTurn } from '../../text/in-turn';
import type { LookDraft } from '../actions/add-control';
import { findTask } from '../../control/find-task';
import { dueOf } from '../../control/set-due';
import type { Parts } from '../parts';
import { refusePassed, writeTask } from './task-note';

/** What a dialog or a script says of a review; the day and the format come from here. */
export type ReviewAnswer = Omit<Review, 'day' | 'format'> & {
	/** A look at a live project that follows from it. */
	readonly look?: LookDraft;
};

/** Writes the result of a review, and the look that is planned with it; one that held ticks the box unless that is declined. */
export async function recordReview(
	parts: Pick<Parts, 'app' | 'index' | 'clock' | 'settings'>,
	path: string,
	target: string,
	{ look, ...answer }: ReviewAnswer,
): Promise<Refusal | undefined> {
	const day = parts.clock.today();
	const tick = answer.result === 'held' && answer.tick !== false;
	const review = { ...answer, tick, day, format: parts.settings().dueFormat };
	return refusePassed(answer.next, day) ?? refusePassed(look?.due, day) ?? writeTask(parts, path, (text) => inTurn(
		text,
		(now) => reviewEdits(now, target, tick && answer.next === undefined && isEarly(now, target, day) ? { ...review, next: day } : review),
		(now) => (look ? planLook(parts, now, path, target, look) : []),
	));
}

/** Plans a look below a record, with the project linked as the user links notes. */
export function planLook({ app, settings }: Pick<Parts, 'app' | 'settings'>, text: string, path: string, target: string, { project, ...look }: LookDraft): Edits | Refusal {
	const { dueFormat: due, globalTag } = settings();
	return planVerification(text, target, { ...look, project: app.fileManager.generateMarkdownLink(project, path) }, { due, globalTag });
}

/** Held before its day and not to be looked at again: the date to come would say otherwise. */
function isEarly(text: string, target: string, day: string): boolean {
	const record = findTask(readDocument(text), target);
	return !isRefusal(record) && (dueOf(record) ?? '') > day;
}
