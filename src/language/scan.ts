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

/** Every match of one rule. `matchAll` would compile a copy of the expression at each call. */
function matches(rule: string, expression: RegExp, text: string): Hit[] {
	const hits: Hit[] = [];
	expression.lastIndex = 0;
	for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
		const [words] = match;
		const from = match.index;
		if (words === '') expression.lastIndex++;
		else if (!insideWord(text, from)) hits.push({ rule, from, to: from + words.length });
	}
	return hits;
}

/** What sounds like blame in one statement, in order and without overlap; double quotation marks are skipped. */
export function scan(text: string, rules: RuleSet = statements): readonly Hit[] {
	const own = withoutQuotes(text);
	let end = 0;
	return rules.expressions
		.flatMap((expression, at) => matches(rules.rules[at]?.id ?? '', expression, own))
		.sort((one, two) => one.from - two.from)
		.filter(({ from, to }) => {
			const apart = from >= end;
			if (apart) end = to;
			return apart;
		});
}
