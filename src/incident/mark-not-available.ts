import { readBlockId } from '../text/block-id';
import { readDocument, sectionNamed } from '../text/document';
import { refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { appendToSection } from '../text/insert';
import { readLinks } from '../text/link';
import type { VisibleLine } from '../text/visible';
import { words } from '../words/words';
import { EVIDENCE, readEvidence, type EvidenceName } from './evidence';
import { addSection, SECTIONS } from './note-sections';

/**
 * Says on the item's line that the record is not available, and why, in place of an earlier reason. Refused for an item that
 * is linked, and for a reason with a link, which would back the item.
 */
export function markNotAvailable(text: string, name: EvidenceName, reason: string): Edits | Refusal {
	const doc = readDocument(text);
	const why = oneLine(reason);
	if (why === '') return refuse(words().refusals.noText);
	if (readLinks(why).length > 0) return refuse(words().review.refusals.reasonLink);
	const item = readEvidence(doc).find((each) => each.name === name);
	if (item?.state === 'linked') return refuse(words().refusals.alreadyLinked);
	if (item?.reason === why) return refuse(words().refusals.nothingToChange);
	const said = `not available (${why})`;
	const line = item?.line === undefined ? undefined : doc.lines[item.line];
	if (line) return guarded(doc, [onLine(line, said)]);
	const section = sectionNamed(doc, SECTIONS.evidence);
	if (section) return guarded(doc, [appendToSection(doc, section, [`- ${name}: ${said}`])]);
	return guarded(doc, [addSection(doc, SECTIONS.evidence, EVIDENCE.map((each) => (each === name ? `- ${each}: ${said}` : `- ${each}:`)))]);
}

/** From an earlier "not available", else from the end of the line, up to the block id that must stay last. */
function onLine(line: VisibleLine, said: string): Edit {
	const id = readBlockId(line.plain);
	const end = id?.at ?? line.text.trimEnd().length;
	const before = line.text.slice(0, end).trimEnd();
	const old = /not available\b.*$/i.exec(before);
	const at = old ? old.index : before.length;
	return { at: line.from + at, remove: end - at, insert: `${old ? '' : ' '}${said}${id ? ' ' : ''}` };
}
