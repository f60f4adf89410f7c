import { addDays, addMonths, readDay, type Day } from '../text/calendar';

/** The days that are offered; each counts from today. */
export const DUE_CHOICES = ['tomorrow', 'next week', '+2w', 'next month'] as const;

const STEP = /^\+\s*([1-9]\d{0,3})\s*(d|days?|w|weeks?|m|months?)$/i;

/** The day of a choice as a person or a script writes it: one of those above, `+3d`, `+2 weeks`, `+1m`, or a day; undefined for anything else. */
export function readDueChoice(choice: string, today: Day): Day | undefined {
	const said = choice.trim().toLowerCase();
	if (said === 'tomorrow') return addDays(today, 1);
	if (said === 'next week') return addDays(today, 7);
	if (said === 'next month') return addMonths(today, 1);
	const step = STEP.exec(said);
	if (!step) return readDay(said);
	const [count, unit] = [Number(step[1]), step[2]?.charAt(0)];
	if (unit === 'm') return addMonths(today, count);
	return addDays(today, unit === 'w' ? count * 7 : count);
}
