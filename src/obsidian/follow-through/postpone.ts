import { readDueChoice } from '../../control/due-choice';
import { postpone as postponeEdits } from '../../control/postpone';
import { refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { refusePassed, writeTask } from './task-note';

/** Moves the date of a control or a due line to a day or to a choice that counts from today, such as `tomorrow` and `+2w`. */
export async function postpone(
	parts: Pick<Parts, 'app' | 'index' | 'clock' | 'settings'>,
	path: string,
	target: string,
	choice: string,
): Promise<Refusal | undefined> {
	const today = parts.clock.today();
	const day = readDueChoice(choice, today);
	if (day === undefined) return refuse(words().followThrough.refusals.noDay(choice));
	return refusePassed(day, today) ?? writeTask(parts, path, (text) => postponeEdits(text, target, day, parts.settings().dueFormat));
}
