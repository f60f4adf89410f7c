import { utcDayOf, utcTimeOf, type Instant } from '../text/calendar';
import { asParagraph } from '../text/paragraph';
import { words } from '../words/words';
import { dayInWords } from './promised-day';

/** Sentences as one paragraph; none where there is nothing to say. */
export function paragraph(...sentences: readonly string[]): string[] {
	const said = sentences.filter((each) => each !== '').join(' ');
	return said === '' ? [] : [asParagraph(said)];
}

export function list(items: readonly string[]): string[] {
	return items.length === 0 ? [] : [items.map((each) => `- ${asParagraph(each)}`).join('\n')];
}

/** Sections with their headings, in the order given. */
export function sections(headings: readonly string[], ...blocks: readonly (readonly string[])[]): string {
	return headings.map((heading, index) => [`## ${heading}`, (blocks[index] ?? []).join('\n\n')].join('\n')).join('\n\n');
}

/** `27 October 2026, 11:20 UTC`. */
export function momentInWords(at: Instant): string {
	return words().messages.moment(dayInWords(utcDayOf(at)), utcTimeOf(at));
}
