import { withoutLinks } from '../../text/link';

/** What a reader sees of a line of Markdown: labels instead of links, no marks for bold, code and highlights. */
export function plainWords(text: string): string {
	return withoutLinks(text).replace(/\*\*|==|~~|`/g, '').trim();
}
