import { readDocument } from '../text/document';
import { refuse, type Edits, type Refusal } from '../text/edit';
import { brokenProperties, guarded } from '../text/guard';
import { propertyText } from '../text/front-matter';
import { setProperty } from '../text/set-property';
import { words } from '../words/words';
import { SIGNAL } from './signal';

/** Notes in a signal which incident it became, as a link; refused when it names another one already. */
export function linkIncident(text: string, link: string): Edits | Refusal {
	const doc = readDocument(text);
	const there = propertyText(doc.frontMatter, SIGNAL.incident) ?? '';
	if (there !== '' && there !== link) return refuse(words().signals.refusals.promoted(there));
	const edit = setProperty(doc, SIGNAL.incident, link);
	if (edit === 'unreadable') return brokenProperties(doc);
	if (edit === 'no front matter') return refuse(words().refusals.noFrontMatter);
	if (edit === 'shape') return refuse(words().refusals.propertyShape(SIGNAL.incident));
	return guarded(doc, edit ? [edit] : []);
}
