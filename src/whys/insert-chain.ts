import { addSection, SECTIONS } from '../incident/note-sections';
import { readDocument, sectionNamed } from '../text/document';
import { refuse, type Edits, type Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { endingAt, endOfSection, linesAfter } from '../text/insert';
import { words } from '../words/words';
import { CHANGE, OUTCOME, WHY_CHAIN } from './why-chain';

export interface NewChain {
	/** What could be observed, in one sentence. */
	readonly outcome: string;
	/** Shown in the heading; the outcome where it is left out. */
	readonly title?: string;
}

/** Adds an empty chain at the end of the whys, the cursor behind the first "1."; a note without that section gets it. */
export function insertChain(text: string, chain: NewChain, rootCauseLabel: string): Edits | Refusal {
	const outcome = oneLine(chain.outcome);
	if (outcome === '') return refuse(words().refusals.noText);
	const doc = readDocument(text);
	const lines = [
		`### ${WHY_CHAIN}: ${oneLine(chain.title ?? '') || outcome}`,
		'',
		`- **${OUTCOME}:** ${outcome}`,
		'1. ',
		`- **${rootCauseLabel}:** `,
		`- **${CHANGE}:** `,
	];
	const section = sectionNamed(doc, SECTIONS.whys);
	const block = ['', ...lines];
	if (!section) {
		return guarded(doc, [addSection(doc, SECTIONS.whys, block, cursorIn([`## ${SECTIONS.whys}`, ...block], doc.ending))]);
	}
	const last = endOfSection(doc, section);
	return guarded(doc, [linesAfter(doc, last, block, cursorIn(block, endingAt(doc, last)))]);
}

/** Offset behind the first numbered item. */
function cursorIn(lines: readonly string[], ending: string): number {
	const answer = lines.indexOf('1. ');
	return lines.slice(0, answer).reduce((sum, line) => sum + line.length + ending.length, 0) + '1. '.length;
}
