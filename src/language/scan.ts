import type { Phrase } from './phrase-index';
import { statements, type RuleSet } from './rule-set';

/** A stretch of the scanned text, `from` inclusive and `to` exclusive, in UTF-16 units. */
export type Hit = { readonly rule: string; readonly from: number; readonly to: number };

/** Two quotation marks of one style with no further one between them; an inch sign after a digit opens nothing. */
const quoted = new RegExp(
	[
		/(^|[^\p{L}\p{N}"])"[^"]*"|“[^“”]*”|[„‟][^„‟“”]*[“”]/u,
		/«[^«»]*»|»[^«»]*«|「[^「」]*」|『[^『』]*』|＂[^＂]*＂/u,
	]
		.map(({ source }) => source)
		.join('|'),
	'gu',
);

/** What quotes become: a character that no phrase contains, so that nothing matches in them or across them. */
const blank = '\u0000';

const withoutQuotes = (text: string): string => text.replace(quoted, (quote) => blank.repeat(quote.length));

/** `\b` knows ASCII letters only, and a compound such as `self-sloppy` is a word of its own. */
const insideWord = (text: string, at: number): boolean =>
	/[\p{L}\p{N}]-?$/u.test(text.slice(Math.max(0, at - 3), at)) && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));

/** Where one phrase stands next at or after `from`. `matchAll` would compile a copy of the expression at each call. */
function next(phrase: Phrase, text: string, from: number): Place | undefined {
	const { expression } = phrase;
	expression.lastIndex = from;
	const match = expression.exec(text);
	return match ? { phrase, from: match.index, to: match.index + match[0].length } : undefined;
}

type Place = { readonly phrase: Phrase; readonly from: number; readonly to: number };

/** Every match of one rule, as one expression of all its phrases would find them: the first, and of these the earlier phrase. */
function matches(rule: string, phrases: readonly Phrase[], text: string): Hit[] {
	const hits: Hit[] = [];
	let places = phrases.flatMap((phrase) => next(phrase, text, 0) ?? []);
	while (places.length > 0) {
		const { from, to } = places.reduce((first, each) => (each.from < first.from ? each : first));
		if (to > from && !insideWord(text, from)) hits.push({ rule, from, to });
		const on = Math.max(to, from + 1);
		places = places.flatMap((each) => (each.from >= on ? each : (next(each.phrase, text, on) ?? [])));
	}
	return hits;
}

/** What sounds like blame in one statement, in order and without overlap; double quotation marks are skipped. */
export function scan(text: string, rules: RuleSet = statements): readonly Hit[] {
	const own = withoutQuotes(text);
	let end = 0;
	const phrases = rules.phrasesFor(own);
	return rules.rules
		.flatMap(({ id }) => matches(id, phrases.filter(({ rule }) => rule === id), own))
		.sort((one, two) => one.from - two.from)
		.filter(({ from, to }) => {
			const apart = from >= end;
			if (apart) end = to;
			return apart;
		});
}
