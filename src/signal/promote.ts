import { readDocument } from '../text/document';
import { refuse, type Edits, type Refusal } from '../text/edit';
import { propertyText } from '../text/front-matter';
import { writeProperty } from '../text/write-property';
import { words } from '../words/words';
import { SIGNAL } from './signal';

/** Notes in a signal which incident it became, as a link; refused when it names another one already. */
export function linkIncident(text: string, link: string): Edits | Refusal {
	const doc = readDocument(text);
	const there = propertyText(doc.frontMatter, SIGNAL.incident) ?? '';
	if (there !== '' && there !== link) return refuse(words().signals.refusals.promoted(there));
	return writeProperty(doc, SIGNAL.incident, link);
}
