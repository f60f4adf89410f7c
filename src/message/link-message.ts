import { addSection, SECTIONS } from '../incident/note-sections';
import type { Day } from '../text/calendar';
import { linesOf, readDocument, sectionNamed, type Document } from '../text/document';
import { refuse, type Edits, type Refusal } from '../text/edit';
import { baseName } from '../text/file-name';
import { foldPath, oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { appendToSection, linesAfter } from '../text/insert';
import { readLinks } from '../text/link';
import { itemTrees, type ItemTree } from '../text/list-item';
import { words } from '../words/words';

/** Names a message, by its link as it is written there, below Client messages; nothing to write when it stands there. */
export function linkMessage(text: string, name: string, link: string): Edits | Refusal {
	const doc = readDocument(text);
	if (itemNaming(doc, name)) return [];
	const section = sectionNamed(doc, SECTIONS.messages);
	return guarded(doc, [section ? appendToSection(doc, section, [`- ${link}`]) : addSection(doc, SECTIONS.messages, [`- ${link}`])]);
}

/** What starts the line of a client's answer, behind its day. */
const FEEDBACK = 'feedback';

/** Writes what the client said, with the day, below the message it answers: `- 2026-11-30 feedback: …`. */
export function recordFeedback(text: string, name: string, day: Day, said: string): Edits | Refusal {
	const doc = readDocument(text);
	const feedback = oneLine(said);
	if (feedback === '') return refuse(words().refusals.noText);
	const line = `- ${day} ${FEEDBACK}: ${feedback}`;
	const item = itemNaming(doc, name);
	if (item) return guarded(doc, [linesAfter(doc, item.end - 1, [`${item.prefix}${' '.repeat(item.marker.length + 1)}${line}`])]);
	const section = sectionNamed(doc, SECTIONS.messages);
	return guarded(doc, [section ? appendToSection(doc, section, [line]) : addSection(doc, SECTIONS.messages, [line])]);
}

/** The line below Client messages that links a note of this name. */
function itemNaming(doc: Document, name: string): ItemTree | undefined {
	const section = sectionNamed(doc, SECTIONS.messages);
	const trees = section ? itemTrees(linesOf(doc, section)) : [];
	return trees.find((item) => linksTo(item.plain, name));
}

/** Whether a text links a note of this name. */
export function linksTo(text: string, name: string): boolean {
	return readLinks(text).some((link) => link.kind !== 'url' && foldPath(baseName(link.target)) === foldPath(name));
}
