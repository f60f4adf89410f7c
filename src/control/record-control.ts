import { addSection, SECTIONS } from '../incident/note-sections';
import { readDocument, sectionNamed } from '../text/document';
import { refuse, type Edits, type Refusal } from '../text/edit';
import { foldText } from '../text/fold';
import { guarded } from '../text/guard';
import { appendToSection } from '../text/insert';
import { words } from '../words/words';
import { readControls } from './control';
import { readsBack, renderControl, type NewControl, type TaskStyle } from './new-control';

/**
 * Writes a control's record at the end of Controls; the heading is added at the end of a note that has none. Refused when
 * the incident holds the same step in the same artifact, or when the words would not read back as they were meant.
 */
export function recordControl(text: string, control: NewControl, style: TaskStyle): Edits | Refusal {
	const doc = readDocument(text);
	const twin = readControls(doc).find((each) => each.id === control.id
		|| (foldText(each.text) === foldText(control.text) && (each.artifact?.target ?? '') === artifactName(control)));
	if (twin) return refuse(words().refusals.sameControl(twin.line + 1));
	const lines = renderControl(control, style);
	if (!readsBack(control, lines)) return refuse(words().refusals.unreadableControl);
	const section = sectionNamed(doc, SECTIONS.controls);
	return guarded(doc, [section ? appendToSection(doc, section, lines) : addSection(doc, SECTIONS.controls, lines)]);
}

function artifactName(control: NewControl): string {
	const [read] = readControls(readDocument(`## ${SECTIONS.controls}\n- [ ] x [in:: ${control.artifact}]`));
	return read?.artifact?.target ?? '';
}
