import { shorten } from '../text/shorten';

/** A label in quotes that Mermaid draws as the text it is, whatever it holds. */
export function mermaidLabel(text: string): string {
	const said = shorten(text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\s]+/gu, ' ').trim(), 160);
	return `"${said === '' ? '…' : escaped(said)}"`;
}

/**
 * Signs that mean something to Mermaid, or to the Markdown it reads in labels, become numbered entities: quotes, brackets,
 * `%%{`, a label that starts like a list; and `ﬂ`, with which Mermaid marks entities until it draws.
 */
function escaped(text: string): string {
	const entity = (char: string): string => `#${char.codePointAt(0) ?? 0};`;
	return text
		.replace(/[!-&*-+:-@[-`{-~ﬂ]/g, entity)
		.replace(/^-/, entity)
		.replace(/^(\d{1,9})([.)])/, (_, digits: string, sign: string) => digits + entity(sign));
}
