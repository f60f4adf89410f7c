/**
 * Patterns are written as people say them and become regular expression source. A space stands for a short gap that
 * may hold Markdown emphasis, ` ?` for one that may be missing, `'` for any apostrophe, `n't` for a contraction with or
 * without one, `(a|b)` for a choice that captures nothing, and ` … ` for up to forty characters of the same clause.
 * Repetition is always bounded, so that a scan stays linear; lookbehind is not used. The empty group in a gap captures nothing
 * of use: V8 writes out a repetition of up to four as many times over unless something is captured in it, gaps within repeated
 * gaps, and takes six times as long to make the expression.
 */
export type Pattern = string & { readonly pattern: unique symbol };

const shorthand: readonly (readonly [RegExp, string])[] = [
	[/\((?!\?)/g, '(?:'],
	[/ … /g, '\\b[^.;:!?\\n]{1,40}\\b'],
	[/n't/g, 'n[\'’‘ʼ]?t'],
	[/'(?!’)/g, '[\'’‘ʼ]'],
	[/ \?/g, '(?:[\\s*_]()){0,4}'],
	[/ /g, '(?:[\\s*_]()){1,4}'],
];

/** One pattern that matches any of the given phrases. */
export function phrase(...phrases: string[]): Pattern {
	const source = phrases.join('|');
	return shorthand.reduce((text, [sign, meaning]) => text.replace(sign, () => meaning), source) as Pattern;
}

/** By code, so that no shorthand applies. */
const asCode = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A phrase in which every character means itself, for words typed by a user. */
export function literal(words: string): Pattern {
	return phrase(words.trim().replace(/[\\^$.*+?()[\]{}|…]/g, asCode).replace(/\s+/g, ' '));
}
