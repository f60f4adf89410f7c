import { words } from '../words/words';
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
	const own = phrase.normalize('NFC').trim();
	const said = words().settings.phrases.said;
	if (own === '') return { refused: said.empty };
	if (own.length > longest) return { refused: said.tooLong(longest) };
	if (!/[\p{L}\p{N}]/u.test(own)) return { refused: said.noWord };
	if (ask.trim() === '') return { refused: said.noQuestion };
	const rule: LanguageRule = {
		id: `language/own-${slug(own)}`,
		level: 'warning',
		why: said.reminded,
		ask: ask.trim(),
		match: literal(own),
		blame,
		fine,
	};
	const set = compile([rule]);
	const caught = (text: string): boolean => scan(text, set).length > 0;
	if (!caught(own)) return { refused: said.notInItself };
	if (ordinary.some(caught)) return { refused: said.ordinary(own) };
	const missed = blame.find((text) => !caught(text));
	if (missed !== undefined) return { refused: said.missed(missed) };
	const alarm = fine.find(caught);
	if (alarm !== undefined) return { refused: said.alarm(alarm) };
	return rule;
}
