/** The first characters of a text, cut between what a reader sees as characters, with `…` where something was left out. */
export function shorten(text: string, most: number): string {
	if (text.length <= most) return text;
	let kept = '';
	for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text.slice(0, most * 4))) {
		if (kept.length + segment.length > most - 1) break;
		kept += segment;
	}
	return `${kept.trimEnd()}…`;
}
