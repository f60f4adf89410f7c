import { literal } from './phrase';
import type { LanguageRule } from './rule';
import { compile } from './rule-set';
import { scan } from './scan';

/** What a user writes to add a phrase of their own; `blame` must be caught by it and `fine` must not. */
export type PhraseWish = {
	readonly phrase: string;
	readonly ask: string;
	readonly blame?: readonly string[];
	readonly fine?: readonly string[];
};

export type RefusedPhrase = { readonly refused: string };

/** Ordinary text in which a phrase of blame has no business. */
const ordinary = [
	'The list of the day was sent to the client on Monday and is in the folder.',
	'It was not known at that time, so we used what we had and I asked for a new one.',
	'If you have the file, please open it and tell us what they see there.',
];

const longest = 100;

const slug = (words: string): string =>
	words.toLowerCase().normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');

/** A rule for the literal phrase, in any case and with any apostrophe, or the reason why it cannot be one. */
export function ownPhrase({ phrase, ask, blame = [], fine = [] }: PhraseWish): LanguageRule | RefusedPhrase {
	const words = phrase.normalize('NFC').trim();
	if (words === '') return { refused: 'The phrase is empty.' };
	if (words.length > longest) return { refused: `The phrase is longer than ${longest} characters.` };
	if (!/[\p{L}\p{N}]/u.test(words)) return { refused: 'The phrase holds no word.' };
	if (ask.trim() === '') return { refused: 'The question to ask instead is empty.' };
	const rule: LanguageRule = {
		id: `language/own-${slug(words)}`,
		level: 'warning',
		why: 'You asked to be reminded of this phrase.',
		ask: ask.trim(),
		match: literal(words),
		blame,
		fine,
	};
	const set = compile([rule]);
	const caught = (text: string): boolean => scan(text, set).length > 0;
	if (!caught(words)) return { refused: 'The phrase cannot be found in itself; leave out quotation marks.' };
	if (ordinary.some(caught)) return { refused: `“${words}” matches too much: it is part of ordinary sentences.` };
	const missed = blame.find((text) => !caught(text));
	if (missed !== undefined) return { refused: `It does not find its own example “${missed}”.` };
	const alarm = fine.find(caught);
	if (alarm !== undefined) return { refused: `It finds “${alarm}”, which is meant to be fine.` };
	return rule;
}
