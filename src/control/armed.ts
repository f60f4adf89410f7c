import { readLinks } from '../text/link';

/** Why nobody could say whether the condition of a breaker holds. */
export type Unarmed = 'no condition' | 'placeholder' | 'no measure';

const DIGIT = /\p{N}/u;
const NUMBER = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|half|twice|second|third|fourth|fifth|sixth|tenth)\b/i;
/** May is left out: it is a verb far more often. */
const DATE = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|June|July|August|September|October|November|December|noon|midnight)\b/;
/** A document by its name in quotation marks. */
const NAMED = /["“„«][^"“”„«»]{2,200}["“”»]/;
/** Where “one” and “second” count nothing. */
const NO_NUMBER = /\b(?:(?:no|any|some|every|each|the|this|that|which)[ -]?one\b|on second thou?ghts?)/gi;

/**
 * Undefined when a breaker is armed: its condition holds a number, a date or a named document, so that two people would agree
 * whether it is met, and no placeholder.
 */
export function unarmedBecause(condition: string | undefined, holdsPlaceholder: (text: string) => boolean): Unarmed | undefined {
	const said = condition?.trim() ?? '';
	if (said === '') return 'no condition';
	if (holdsPlaceholder(said)) return 'placeholder';
	const counted = said.replace(NO_NUMBER, ' ');
	const isMeasured = DIGIT.test(said) || NUMBER.test(counted) || DATE.test(said) || NAMED.test(said) || readLinks(said).length > 0;
	return isMeasured ? undefined : 'no measure';
}
