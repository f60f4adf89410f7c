import type { Day } from '../text/calendar';
import { words } from '../words/words';
import { momentInWords, paragraph, sections } from './blocks';
import { HEADINGS } from './message-note';
import { promisedInWords } from './promised-day';
import type { MessageSource } from './source';

/** Impact now, what is contained, when the full text comes; works while nothing is analysed. */
export function composeNotice({ impact, contained, resolved }: MessageSource, fullTextBy: Day): string {
	const said = words().messages;
	return sections(
		HEADINGS.notice,
		paragraph(impact === '' ? said.gaps.impact : impact),
		[
			...(contained ? paragraph(contained.text, said.containedSince(momentInWords(contained.at))) : []),
			...(resolved ? paragraph(resolved.text, said.resolvedSince(momentInWords(resolved.at))) : []),
			...(contained || resolved ? [] : paragraph(said.notContained)),
		],
		paragraph(said.fullTextBy(promisedInWords(fullTextBy))),
	);
}
