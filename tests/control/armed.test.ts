import { mayHoldPlaceholder } from '../../src/check/placeholders';
import { unarmedBecause } from '../../src/control/armed';

const because = (condition: string | undefined): string | undefined => unarmedBecause(condition, mayHoldPlaceholder);

describe('a breaker is armed by', () => {
	it.each([
		['a number', 'the client has not approved the price block 24 hours before the send'],
		['a number as a word', 'a third list of wishes arrives without a signed change note'],
		['a share', "last night's archive is smaller than half of the other"],
		['digits of another script', 'المزيد من ٣ جولات'],
		['a day of the week', 'the texts are not there on Thursday'],
		['a date', 'no signature by 2026-12-01'],
		['a month', 'the domain is not renewed by the end of October'],
		['a time of day', 'no answer by noon'],
		['a linked document', 'a wish is not in [[Brief v2]]'],
		['a document behind a Markdown link', 'a wish is not in the [brief](Brief%20v2.md)'],
		['a document in quotation marks', 'a wish is not in “Brief v2”'],
	])('%s: %s', (_, condition) => {
		expect(because(condition)).toBeUndefined();
	});
});

describe('a breaker is not armed by', () => {
	it.each([
		[undefined, 'no condition'],
		['', 'no condition'],
		['  ', 'no condition'],
		['something feels wrong', 'no measure'],
		['the client asks for too much', 'no measure'],
		['no one has answered', 'no measure'],
		['there is a reason, on second thought, to wait', 'no measure'],
		['prices may be old, or we march on', 'no measure'],
		['more than [insert number] rounds and 2 lists', 'placeholder'],
		['the answer takes longer than {{hours}} hours', 'placeholder'],
		['more than TBD of 10 links fail', 'placeholder'],
		['the load is above 80 (to be verified)', 'placeholder'],
	])('%j: %s', (condition, reason) => {
		expect(because(condition)).toBe(reason);
	});
});
