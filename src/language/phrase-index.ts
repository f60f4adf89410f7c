import { choicesOf, keysOf, type KeyWords } from './key-words';
import type { LanguageRule } from './rule';

/** One phrase of a rule. Its expression is made when a text first holds one of its words, and kept. */
export class Phrase {
	private made: RegExp | undefined;

	constructor(readonly rule: string, private readonly source: string, readonly words: KeyWords) {}

	get expression(): RegExp {
		return (this.made ??= new RegExp(this.source, 'gi'));
	}
}

/** `\b` knows ASCII only, so it cannot stand before other letters or signs; `scan` looks at the letter before. */
const start = (match: string): string => (/^[\w(]/.test(match) ? '\\b' : '');

/** Rules stand in several sets; a user's own come and go. */
const known = new WeakMap<LanguageRule, readonly Phrase[]>();

/** A phrase begins and ends with a word. */
function phrasesOf(rule: LanguageRule): readonly Phrase[] {
	const begin = start(rule.match);
	const phrases = known.get(rule) ?? choicesOf(rule.match, begin !== '').map(
		({ source, words }) => new Phrase(rule.id, `${begin}(?:${source})(?!\\w|-\\w)`, words));
	known.set(rule, phrases);
	return phrases;
}

/**
 * The phrases of some rules by the words they cannot do without. One expression for each rule took engines a fifth of a second
 * to make for the longest, and one for all is slower a hundred times; of several hundred short ones a text needs a few.
 */
export class PhraseIndex {
	private readonly phrases: readonly Phrase[];
	private readonly byKey = new Map<string, number[]>();
	private readonly byWord = new Map<string, readonly number[]>();
	/** Places of phrases that any text may hold. */
	private readonly always: number[] = [];

	constructor(rules: readonly LanguageRule[]) {
		this.phrases = rules.flatMap(phrasesOf);
		this.phrases.forEach(({ words }, place) => {
			if (!words) this.always.push(place);
			for (const word of words ?? []) {
				const places = this.byKey.get(word);
				if (places) places.push(place);
				else this.byKey.set(word, [place]);
			}
		});
	}

	/** In the order of the rules. */
	phrasesFor(text: string): readonly Phrase[] {
		const places = new Set(this.always);
		for (const word of text.match(WORDS) ?? []) for (const place of this.placesOf(word)) places.add(place);
		return [...places].sort((one, two) => one - two).flatMap((place) => this.phrases[place] ?? []);
	}

	private placesOf(word: string): readonly number[] {
		const known = this.byWord.get(word);
		if (known) return known;
		if (this.byWord.size >= MANY_WORDS) this.byWord.clear();
		const places = keysOf(word.toLowerCase()).flatMap((key) => this.byKey.get(key) ?? []);
		this.byWord.set(word, places);
		return places;
	}
}

const WORDS = /[A-Za-z]+/g;

/** Words whose phrases are remembered at one time. */
const MANY_WORDS = 2000;
