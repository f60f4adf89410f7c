import { readDocument } from '../text/document';
import { insertion, refuse, type Edits, type Refusal } from '../text/edit';
import { guarded } from '../text/guard';
import { words } from '../words/words';
import { readWhyChains } from './why-chain';

/**
 * Notes the minutes spent on a chain on its heading, added to those noted there already: `### Why chain: … (32 min)`. The
 * chain is found by its title; refused when none or several have it.
 */
export function noteMinutes(text: string, title: string, minutes: number): Edits | Refusal {
	const doc = readDocument(text);
	const [chain, twin] = readWhyChains(doc).filter((each) => each.title === title);
	const line = chain && doc.lines[chain.line];
	if (!line || twin) return refuse(words().refusals.notFound);
	if (!(minutes >= 1)) return refuse(words().refusals.nothingToChange);
	const noted = `(${(chain.minutes ?? 0) + Math.round(minutes)} min)`;
	const written = withoutClosing(line.text);
	const old = /\(\d{1,6} min\)$/.exec(written);
	if (old) return guarded(doc, [{ at: line.from + old.index, remove: old[0].length, insert: noted }]);
	return guarded(doc, [insertion(line.from + written.length, ` ${noted}`)]);
}

/** A heading's line without a closing run of `#` and blanks. */
function withoutClosing(text: string): string {
	const trimmed = text.trimEnd();
	return /^(.*[^ \t#])[ \t]+#+$/s.exec(trimmed)?.[1] ?? trimmed;
}
