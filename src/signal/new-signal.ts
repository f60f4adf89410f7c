import type { Day } from '../text/calendar';
import { cleanFileName } from '../text/file-name';
import { oneLine } from '../text/fold';
import { asParagraph } from '../text/paragraph';
import { shorten } from '../text/shorten';
import { yamlText } from '../text/yaml-scalar';
import { SIGNAL } from './signal';

/** What a person says when a signal is logged; the sentence alone is enough. */
export interface SignalDraft {
	/** The user's day on which it was noticed. */
	readonly date: Day;
	readonly sentence: string;
	readonly source: string;
	readonly gap: string;
	readonly control: string;
}

/** Characters of the sentence that the file name keeps; the note holds all of it. */
const LONGEST = 70;

/** The note of a signal; its name has no folder and no ending, and is never empty. */
export function newSignal(draft: SignalDraft): { readonly fileName: string; readonly text: string } {
	const said = oneLine(draft.sentence).normalize('NFC');
	const name = cleanFileName(`${draft.date} ${nameOf(said)}`);
	const property = (key: string, value: string): string => `${key}: ${yamlText(oneLine(value))}`.trimEnd();
	const lines = [
		'---',
		`${SIGNAL.date}: ${draft.date}`,
		property(SIGNAL.source, draft.source),
		property(SIGNAL.gap, draft.gap),
		property(SIGNAL.control, draft.control),
		'---',
		asParagraph(said),
	];
	return { fileName: name, text: `${lines.join('\n')}\n` };
}

/** The sentence up to its first full stop, cut between words where it is long. */
function nameOf(sentence: string): string {
	const [first = ''] = sentence.split(/[.!?;](?:\s|$)/, 1);
	if (first.length <= LONGEST) return first;
	const cut = shorten(first, LONGEST).replace(/…$/, '');
	const blank = cut.lastIndexOf(' ');
	return blank > LONGEST / 2 ? cut.slice(0, blank) : cut;
}
