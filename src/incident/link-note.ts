import { readDocument } from '../text/document';
import { refuse, type Edits, type Refusal } from '../text/edit';
import { brokenProperties, guarded } from '../text/guard';
import { addToProperty } from '../text/set-property';
import { words } from '../words/words';
import { PROPERTY } from './properties';

/** Adds a link, written as `[[…]]`, to the incident's SOWs or checklists; each takes one link or a list. */
export function linkNote(text: string, property: 'sow' | 'checklists', link: string): Edits | Refusal {
	const key = PROPERTY[property];
	const doc = readDocument(text);
	const edit = addToProperty(doc, key, link, property === 'sow' ? 'value' : 'list');
	if (edit === undefined) return refuse(words().refusals.alreadyLinked);
	if (edit === 'unreadable') return brokenProperties(doc);
	if (edit === 'no front matter') return refuse(words().refusals.noFrontMatter);
	if (edit === 'shape') return refuse(words().refusals.propertyShape(key));
	return guarded(doc, [edit]);
}
