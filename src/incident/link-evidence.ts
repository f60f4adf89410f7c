import { readBlockId } from '../text/block-id';
import { readDocument, sectionNamed } from '../text/document';
import { insertion, refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { appendToSection } from '../text/insert';
import { readLinks, type Link } from '../text/link';
import type { VisibleLine } from '../text/visible';
import { words } from '../words/words';
import { EVIDENCE, readEvidence, type EvidenceName } from './evidence';
import { addSection, SECTIONS } from './note-sections';

/**
 * Writes a link, as `[[…]]` or an address, behind what the item's line says; a second one is appended. An item without a
 * line gets one, a note without the pack gets it whole. Refused when the item links there already.
 */
export function linkEvidence(text: string, name: EvidenceName, link: string): Edits | Refusal {
	const doc = readDocument(text);
	const written = oneLine(link);
	const [target] = readLinks(written);
	if (!target) return refuse(words().refusals.noText);
	const item = readEvidence(doc).find((each) => each.name === name);
	if (item?.links.some((each) => isSame(each, target))) return refuse(words().refusals.alreadyLinked);
	const line = item?.line === undefined ? undefined : doc.lines[item.line];
	if (line) return guarded(doc, [behind(line, written)]);
	const section = sectionNamed(doc, SECTIONS.evidence);
	if (section) return guarded(doc, [appendToSection(doc, section, [`- ${name}: ${written}`])]);
	const pack = EVIDENCE.map((each) => (each === name ? `- ${each}: ${written}` : `- ${each}:`));
	return guarded(doc, [addSection(doc, SECTIONS.evidence, pack)]);
}

/** At the end of a line, but before the block id that must stay last. */
function behind(line: VisibleLine, written: string): Edit {
	const id = readBlockId(line.plain);
	return id ? insertion(line.from + id.at, `${written} `) : insertion(line.from + line.text.trimEnd().length, ` ${written}`);
}

function isSame(one: Link, other: Link): boolean {
	return one.target.toLowerCase() === other.target.toLowerCase() && one.subpath.toLowerCase() === other.subpath.toLowerCase();
}
