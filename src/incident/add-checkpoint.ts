import { readDay, type Instant } from '../text/calendar';
import { linesOf, readDocument, sectionNamed, type Document } from '../text/document';
import { insertion, refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { propertyText } from '../text/front-matter';
import { guarded } from '../text/guard';
import { appendToSection, linesAfter, linesBefore } from '../text/insert';
import { itemTrees, type ItemTree } from '../text/list-item';
import { words } from '../words/words';
import { addSection, SECTIONS } from './note-sections';
import { PROPERTY } from './properties';
import { readTimeline, renderCheckpoint, type Checkpoint, type CheckpointKind } from './timeline';

export interface NewCheckpoint {
	readonly at: Instant;
	readonly kind: CheckpointKind;
	readonly text: string;
}

/**
 * Inserts a checkpoint behind the last line whose time is not later; a note without a timeline gets one. Where a line
 * without a date would take another day from the new one, it gets the date it had.
 */
export function addCheckpoint(text: string, checkpoint: NewCheckpoint): Edits | Refusal {
	const doc = readDocument(text);
	const said = oneLine(checkpoint.text);
	if (said === '' && checkpoint.kind === 'Note') return refuse(words().refusals.noText);
	return guarded(doc, placeCheckpoint(doc, checkpoint.at, renderCheckpoint(checkpoint.at, checkpoint.kind, said)));
}

function placeCheckpoint(doc: Document, at: Instant, line: string): Edit[] {
	const section = sectionNamed(doc, SECTIONS.timeline);
	if (!section) return [addSection(doc, SECTIONS.timeline, [line])];
	const timeline = readTimeline(doc, readDay(propertyText(doc.frontMatter, PROPERTY.date)));
	const items = itemTrees(linesOf(doc, section));
	const before = timeline.findLastIndex((each) => each.at !== undefined && each.at <= at);
	const first = timeline.findIndex((each) => each.at !== undefined);
	const [above, below] = [items[before], items[first]];
	if (above) return [linesAfter(doc, above.end - 1, [like(above, line)]), ...keepDay(timeline, items, before + 1, at)];
	if (below) return [linesBefore(doc, below.line.number, [like(below, line)]), ...keepDay(timeline, items, first, at)];
	return [appendToSection(doc, section, [line])];
}

/** With the quote marks, the indentation and the bullet of its neighbour. */
function like(neighbour: ItemTree, line: string): string {
	return neighbour.prefix + (/[*+]/.test(neighbour.marker) ? neighbour.marker : '-') + line.slice(1);
}

/** Writes the date before the first time behind the new line that would take another day from it. */
function keepDay(timeline: readonly Checkpoint[], items: readonly ItemTree[], from: number, at: Instant): Edit[] {
	const index = timeline.findIndex((each, number) => number >= from && (each.dated || each.at !== undefined));
	const [next, item] = [timeline[index], items[index]];
	if (!next || !item || next.dated || next.day === undefined || at.startsWith(next.day)) return [];
	return [insertion(item.contentAt, `${next.day} `)];
}
