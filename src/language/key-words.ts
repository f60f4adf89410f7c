/**
 * What a phrase cannot do without: words one of which stands in every text that the phrase is found in. They are read off
 * its expression, so that an expression is made only for a text that it could match. Whatever the reading does not know
 * counts as anything at all; it errs towards `undefined`, any text.
 *
 * A key is the beginning of a word in lower case, with a space behind it where it is the whole word. A word is a run of
 * ASCII letters, whatever stands around it.
 */
export type KeyWords = readonly string[] | undefined;

/** Letters of a word that count. */
const KEY_LENGTH = 5;

/** Words of nearly every text, worth less than any number of others. */
const common = new Set(
	('a i we it is as at be by do go in me my no of on or so to up us if an d s the this that these was were are had have has not ' +
		'you your he she they his her who what our been made did would could for with one').split(' ').flatMap((word) => [word, `${word} `]),
);

const SIGN = /\(\?:\[\\s\*_\]\(\)\)|\\u[\da-f]{4}|\\.|\[(?:\\.|[^\]\\])*\]|\(\?[:!=]|[^]/iy;
const TIMES = ['?', '*', '+', '{'];
/** What ends a word for certain, as `phrase` writes it. */
const END = /\(\?:\[\\s\*_\]\(\)\)\{1|\[['’‘ʼ]+\](?!\?)|[\u0080-\uffff](?![?*{])/y;

/** `start` holds the keys one of which is there where the next letter does not begin a word, if that is known. */
type Reading = { readonly words: KeyWords; readonly start: KeyWords };

/** The choices of an expression made by `phrase`, each with its keys. `starts` tells whether they begin with a word. */
export function choicesOf(source: string, starts: boolean): { readonly source: string; readonly words: KeyWords }[] {
	return new Reader(source, known).choices(starts ? [] : undefined).map(({ from, to, words }) => ({ source: source.slice(from, to), words }));
}

/** The keys that a word of a text, in lower case, answers to. */
export function keysOf(word: string): string[] {
	const beginnings = Array.from({ length: Math.min(word.length, KEY_LENGTH) }, (_, at) => word.slice(0, at + 1));
	return word.length < KEY_LENGTH ? [...beginnings, `${word} `] : beginnings;
}

/** Groups that have been read, by how they open. */
type Known = Map<string, (Reading & { readonly text: string })[]>;
const known: Known = new Map();

class Reader {
	private at = 0;

	constructor(private readonly source: string, private readonly known: Known) {}

	choices(start: KeyWords): (Reading & { readonly from: number; readonly to: number })[] {
		const read = [];
		do {
			const from = this.at;
			const { words, start: after } = this.sequence(start);
			read.push({ words, start: after, from, to: this.at });
		} while (this.source[this.at++] === '|');
		return read;
	}

	private sequence(begin: KeyWords): Reading {
		let words: KeyWords;
		let start = begin;
		for (let next = this.source[this.at]; next !== undefined && next !== '|' && next !== ')'; next = this.source[this.at]) {
			const part = this.word(start) ?? this.part(start);
			words = rarer(words, part.words);
			start = part.start;
		}
		return { words, start };
	}

	/** Letters that stand once, up to the last of them. */
	private word(start: KeyWords): Reading | undefined {
		const from = this.at;
		while (isLetter(this.source.charCodeAt(this.at))) this.at++;
		if (this.at > from && TIMES.includes(this.source.charAt(this.at))) this.at--;
		if (this.at === from) return undefined;
		const key = this.source.slice(from, Math.min(this.at, from + KEY_LENGTH)).toLowerCase();
		const whole = this.at - from < KEY_LENGTH && this.sees(END) ? ' ' : '';
		return { words: start && [...start, key + whole], start: undefined };
	}

	/** One sign or group with how often it may stand. */
	private part(start: KeyWords): Reading {
		const sign = this.take(SIGN);
		if (sign === '(?!' || sign === '(?=') {
			this.choices(undefined);
			return { words: undefined, start };
		}
		const read = sign === '(?:' ? this.group(start) : readSign(sign, start);
		return this.isOptional() ? { words: undefined, start: union([start, read.start ?? read.words]) } : read;
	}

	/** Reads how often the part before may stand, and whether it may be missing. */
	private isOptional(): boolean {
		const from = this.at;
		const times = this.source.charAt(from);
		if (!TIMES.includes(times)) return false;
		this.at = times === '{' ? this.source.indexOf('}', from) + 1 : from + 1;
		return times === '?' || times === '*' || this.source.startsWith('{0', from);
	}

	/** The same long groups stand in many phrases; each is read once where a word begins. */
	private group(start: KeyWords): Reading {
		const from = this.at;
		const opening = this.source.slice(from, from + 20);
		const known = start?.length === 0 ? this.known.get(opening) ?? [] : [];
		const same = known.find(({ text }) => this.source.startsWith(text, from));
		if (same) {
			this.at += same.text.length;
			return same;
		}
		const read = joined(this.choices(start));
		const text = this.source.slice(from, this.at);
		if (start?.length === 0 && text.length > 100) this.known.set(opening, [...known, { ...read, text }]);
		return read;
	}

	private sees(expression: RegExp): boolean {
		expression.lastIndex = this.at;
		return expression.test(this.source);
	}

	private take(expression: RegExp): string {
		const from = this.at;
		if (this.sees(expression)) this.at = expression.lastIndex;
		return this.source.slice(from, this.at);
	}
}

function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** After what is no letter a word begins; a letter of which nothing is known may be part of the next word. */
function readSign(sign: string, start: KeyWords): Reading {
	if (sign === '$') return { words: undefined, start };
	const mayBeLetter = /^\[\^|^\\[uwWS.]|[a-z]/i.test(sign.replace(/\\[bsn]/g, ''));
	return { words: undefined, start: mayBeLetter ? undefined : [] };
}

function joined(choices: readonly Reading[]): Reading {
	return { words: union(choices.map(({ words }) => words)), start: union(choices.map(({ start }) => start)) };
}

function union(all: readonly KeyWords[]): KeyWords {
	const every: string[] = [];
	for (const words of all) {
		if (!words) return undefined;
		every.push(...words);
	}
	return every.length < 2 ? every : [...new Set(every)];
}

function rarer(one: KeyWords, two: KeyWords): KeyWords {
	if (!one || !two) return one ?? two;
	return weight(two) < weight(one) ? two : one;
}

function weight(words: readonly string[]): number {
	return words.reduce((sum, word) => sum + (common.has(word) ? 1000 : word.length < 3 ? 20 : 1), 0);
}
