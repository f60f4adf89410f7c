import { scan } from '../language/scan';
import type { CheckedNote } from './checked-note';

const WHO = 'client|customer|editor|designer|developer|freelancer|supplier|producer|owner|team|colleague|assistant|printer|agency';
const PERSON = new RegExp([
	'^(?:i|we)\\b(?! (?:have|had|keep|kept|use|used) (?:no|nothing)\\b| (?:do|did)(?:n.t| not) have\\b| lack)',
	'^(?:he|she|they|you|nobody|no one|somebody|someone)\\b(?! (?:is|are|was|were) (?:asked|told|shown|given|sent|reminded|notified))',
	`^(?:the|my|our) (?:${WHO}) (?=[a-z’']{2,20}(?:ed|es|s|t)\\b|did|was|were|is|had|has|sent|forgot|took|made|gave|went|never|only|also|always)(?!is (?:asked|told|shown|given|sent)|was (?:asked|told|shown|given|sent))`,
].join('|'), 'i');

/** The people that the blame column of the note names first. */
function namesIn(note: CheckedNote): string[] {
	return note.rewrites.flatMap(({ blame }) => /^(?!(?:The|An?|No|Nobody|This|That|These|It|There|My|Our|Their|His|Her|When|If|In|At|On)\b)\p{Lu}\p{Ll}+(?= \p{Ll})/u.exec(blame)?.[0] ?? []);
}

/** Whether a statement explains something by what somebody did or is: by its subject, by a name, or by its verdict. */
export function isAboutPerson(note: CheckedNote, text: string): boolean {
	if (PERSON.test(text) || namesIn(note).some((name) => text.startsWith(`${name} `))) return true;
	return scan(text, note.around.language.statements).some((hit) => /verdict|human-error|guilt|try-harder/.test(hit.rule));
}
