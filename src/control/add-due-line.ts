import { addSection, SECTIONS, type SectionName } from '../incident/note-sections';
import type { Day } from '../text/calendar';
import { readDocument, sectionNamed, type Document, type Section } from '../text/document';
import { applyEdits, isRefusal, refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { foldText, oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { appendToSection } from '../text/insert';
import { words } from '../words/words';
import { readDueLines } from './due-line';
import { renderDue, type TaskStyle } from './task-line';

export interface NewDueLine {
	readonly id: string;
	readonly text: string;
	readonly due: Day;
}

/**
 * Adds a due line at the end of a section, which is added where it is missing; refused when the same one is open there, and
 * when its words would not read back.
 */
export function addDueLine(text: string, line: NewDueLine, style: TaskStyle, under: SectionName = SECTIONS.response): Edits | Refusal {
	return addDueLineAt(text, line, style, (doc, lines) => place(doc, sectionNamed(doc, under), under, lines));
}

/** The same where `put` says. */
export function addDueLineAt(text: string, line: NewDueLine, style: TaskStyle, put: (doc: Document, lines: readonly string[]) => Edit): Edits | Refusal {
	const doc = readDocument(text);
	const said = oneLine(line.text);
	if (said === '') return refuse(words().refusals.noText);
	const twin = readDueLines(doc).find((each) => each.box === 'open' && each.due === line.due && foldText(each.text) === foldText(said));
	if (twin) return refuse(words().refusals.sameStep(twin.line + 1));
	const edits = guarded(doc, [put(doc, [renderDueLine(line, style)])]);
	if (isRefusal(edits)) return edits;
	const isThere = readDueLines(readDocument(applyEdits(text, edits))).some((each) => each.id === line.id && each.due === line.due);
	return isThere ? edits : refuse(words().refusals.unreadableControl);
}

export function renderDueLine({ id, text, due }: NewDueLine, style: TaskStyle): string {
	return `- [ ] ${[oneLine(text), style.globalTag, renderDue(due, style.due), `^${id}`].filter((part) => part !== '').join(' ')}`;
}

function place(doc: Document, section: Section | undefined, name: SectionName, lines: readonly string[]): Edit {
	return section ? appendToSection(doc, section, lines) : addSection(doc, name, lines);
}
