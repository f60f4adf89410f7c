import type { Instant } from '../text/calendar';
import { linesOf, readDocument, sectionNamed, type Document } from '../text/document';
import { refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { appendToSection, linesAfter, linesBefore } from '../text/insert';
import { itemTrees } from '../text/list-item';
import { words } from '../words/words';
import { addSection, SECTIONS } from './note-sections';
import { readTimeline, renderCheckpoint, type CheckpointKind } from './timeline';

export interface NewCheckpoint {
	readonly at: Instant;
	readonly kind: CheckpointKind;
	readonly text: string;
}

/** Inserts a checkpoint behind the last line whose time is not later; a note without a timeline gets one. */
export function addCheckpoint(text: string, checkpoint: NewCheckpoint): Edits | Refusal {
	const doc = readDocument(text);
	const said = oneLine(checkpoint.text);
	if (said === '' && checkpoint.kind === 'Note') return refuse(words().refusals.noText);
	return guarded(doc, [placeCheckpoint(doc, checkpoint.at, renderCheckpoint(checkpoint.at, checkpoint.kind, said))]);
}

function placeCheckpoint(doc: Document, at: Instant, line: string): Edit {
	const section = sectionNamed(doc, SECTIONS.timeline);
	if (!section) return addSection(doc, SECTIONS.timeline, [line]);
	const timeline = readTimeline(doc);
	const before = timeline.findLast((each) => each.at !== undefined && each.at <= at);
	const items = itemTrees(linesOf(doc, section));
	const item = items.find((each) => each.line.number === before?.line);
	if (item) return linesAfter(doc, item.end - 1, [line]);
	const first = timeline.find((each) => each.at !== undefined);
	return first ? linesBefore(doc, first.line, [line]) : appendToSection(doc, section, [line]);
}
