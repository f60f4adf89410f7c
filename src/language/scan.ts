import { statements, type RuleSet } from './rule-set';

/** A stretch of the scanned text, `from` inclusive and `to` exclusive, in UTF-16 units. */
export type Hit = { readonly rule: string; readonly from: number; readonly to: number };

/** Two quotation marks of one style with no further one between them; an inch sign after a digit opens nothing. */
const quoted = /(^|[^\p{L}\p{N}"])"[^"]*"|“[^“”]*”|[„‟][^„‟“”]*[“”]|«[^«»]*»|»[^«»]*«|「[^「」]*」|『[^『』]*』|＂[^＂]*＂/gu;

/** What quotes become: a character that no phrase contains, so that nothing matches in them or across them. */
const blank = '\u0000';

const withoutQuotes = (text: string): string => text.replace(quoted, (quote) => blank.repeat(quote.length));

/** `\b` knows ASCII letters only, and a compound such as `self-sloppy` is a word of its own. */
const insideWord = (text: string, at: number): boolean => /[\p{L}\p{N}]-?$/u.test(text.slice(Math.max(0, at - 3), at));

/** What sounds like blame in one statement, in order and without overlap; what stands in double quotation marks is skipped. */
export function scan(text: string, rules: RuleSet = statements): readonly Hit[] {
	if (rules.union === null) return [];
	const hits: Hit[] = [];
	for (const match of withoutQuotes(text).matchAll(rules.union)) {
		const rule = rules.rules[match.slice(1).findIndex((group) => group !== undefined)];
		if (rule && match[0] !== '' && !insideWord(text, match.index))
			hits.push({ rule: rule.id, from: match.index, to: match.index + match[0].length });
	}
	return hits;
}
