import { addSection, SECTIONS } from '../incident/note-sections';
import { readDocument, sectionNamed } from '../text/document';
import { refuse, type Edits, type Refusal } from '../text/edit';
import { baseName } from '../text/file-name';
import { foldPath, foldText, oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { appendToSection } from '../text/insert';
import type { Link } from '../text/link';
import { words } from '../words/words';
import { readControls, type Control } from './control';
import { readsBack, renderControl, type NewControl } from './new-control';
import { withoutTrailingTags, type TaskStyle } from './task-line';

/**
 * Writes a control's record at the end of Controls; the heading is added at its place in a note that has none. Refused when
 * the incident holds the same step in the same artifact, or when the words would not read back as they were meant.
 */
export function recordControl(text: string, control: NewControl, style: TaskStyle): Edits | Refusal {
	const doc = readDocument(text);
	if (oneLine(control.text) === '') return refuse(words().refusals.noText);
	const twin = readControls(doc).find((each) => each.id === control.id || isSame(each, control));
	if (twin) return refuse(words().refusals.sameControl(twin.line + 1));
	const lines = renderControl(control, style);
	if (!readsBack(control, lines)) return refuse(words().refusals.unreadableControl);
	const section = sectionNamed(doc, SECTIONS.controls);
	return guarded(doc, [section ? appendToSection(doc, section, lines) : addSection(doc, SECTIONS.controls, lines)]);
}

/** The same step in the same artifact, folded for case, space and punctuation. */
function isSame(there: Control, control: NewControl): boolean {
	const step = withoutTrailingTags(oneLine(control.text));
	const same = foldText(there.text) === '' ? there.text === step : foldText(there.text) === foldText(step);
	return same && nameOf(there.artifact) === nameOf(artifactOf(control));
}

function artifactOf(control: NewControl): Link | undefined {
	return readControls(readDocument(`## ${SECTIONS.controls}\n- [ ] x [in:: ${control.artifact}]`))[0]?.artifact;
}

/** A wiki link by name and a Markdown link by path may mean one note. */
function nameOf(artifact: Link | undefined): string {
	return foldPath(baseName(artifact?.target ?? ''));
}
