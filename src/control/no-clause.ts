import { addSection, SECTIONS } from '../incident/note-sections';
import { readDocument, sectionNamed } from '../text/document';
import { applyEdits, isRefusal, refuse, type Edits, type Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { inlineField } from '../text/inline-field';
import { appendToSection } from '../text/insert';
import { words } from '../words/words';
import { FIELD, readControls, type Control } from './control';

const NO_CLAUSE = 'No clause needed';

/** `- [-] No clause needed: reason [kind:: contract clause]`: the gate asks for no clause any more, and says why. */
export function isNoClause(control: Control): boolean {
	return control.box === 'dropped' && /^no clause needed\s*:\s*\S/i.test(control.text);
}

/** Records that the incident needs no clause; refused when it says so already, or when the reason would not read back. */
export function recordNoClause(text: string, reason: string): Edits | Refusal {
	const doc = readDocument(text);
	const said = oneLine(reason);
	if (said === '') return refuse(words().refusals.noText);
	const there = readControls(doc).find(isNoClause);
	if (there) return refuse(words().controls.noClauseThere(there.line + 1));
	const lines = [`- [-] ${NO_CLAUSE}: ${said} ${inlineField(FIELD.kind, 'contract clause')}`];
	const section = sectionNamed(doc, SECTIONS.controls);
	const edits = guarded(doc, [section ? appendToSection(doc, section, lines) : addSection(doc, SECTIONS.controls, lines)]);
	if (isRefusal(edits)) return edits;
	const read = readControls(readDocument(applyEdits(text, edits))).filter(isNoClause);
	const isRight = read.length === 1 && read[0]?.text === `${NO_CLAUSE}: ${said}` && read[0].kind === 'contract clause' && read[0].id === undefined;
	return isRight ? edits : refuse(words().refusals.unreadableControl);
}
