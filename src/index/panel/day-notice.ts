import { daysBetween, type Day } from '../../text/calendar';
import { shorten } from '../../text/shorten';
import { words } from '../../words/words';
import type { DueItem } from '../due-items';
import { dueNow } from './due-section';
import { plainWords } from './plain-words';

/** What is said once on a day. */
export interface DayNotice {
	readonly title: string;
	/** The most urgent, and how many more there are. */
	readonly lines: readonly string[];
}

/** Items that are named. */
const NAMED = 3;

/** Characters of an item that are quoted. */
const LONGEST = 60;

/** Days that a remembered day may lie ahead before it counts as a mistake of the clock. */
const TRAVEL = 2;

/**
 * Whether a day begins, and which day to remember: after a clock was set back or a journey west the day that was seen stands,
 * so that nothing is said twice; one that lies far ahead came of a clock that was wrong.
 */
export function beginDay(last: Day | undefined, today: Day): { readonly begins: boolean; readonly remember: Day } {
	const ahead = last === undefined ? -1 : daysBetween(today, last);
	if (last === undefined || ahead < 0) return { begins: true, remember: today };
	return { begins: false, remember: ahead > TRAVEL ? today : last };
}

/** Undefined when nothing is due. */
export function dayNotice(items: readonly DueItem[]): DayNotice | undefined {
	const said = words().panel.daily;
	const { overdue, today } = dueNow(items);
	const count = overdue + today;
	if (count === 0) return undefined;
	const named = items.slice(0, Math.min(count, NAMED)).map((item) => said.item(shorten(plainWords(item.text), LONGEST), words().time.due(item.daysLeft)));
	return { title: said.title(overdue, today), lines: count > NAMED ? [...named, said.more(count - NAMED)] : named };
}
