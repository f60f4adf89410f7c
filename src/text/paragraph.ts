const BLOCK = /^(?:#{1,6}(?:[ \t]|$)|[-*+](?:[ \t]|$)|>|`{3}|~{3}|%%|<|\||[-=_*]{1,}[ \t]*$|(?:[-*_][ \t]*){3,}$)/;

/** One line of text as a paragraph of its own: what would start a list, a heading, a fence or a comment is escaped. */
export function asParagraph(text: string): string {
	const numbered = /^(\d{1,9})([.)])(?=[ \t]|$)/.exec(text);
	if (numbered) return `${numbered[1] ?? ''}\\${text.slice(numbered[1]?.length ?? 0)}`;
	return BLOCK.test(text) ? `\\${text}` : text;
}
