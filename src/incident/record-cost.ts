import { readDocument, type Document } from '../text/document';
import { refuse, type Edits, type Refusal } from '../text/edit';
import { brokenProperties, guarded } from '../text/guard';
import { setProperty } from '../text/set-property';
import { words } from '../words/words';
import { COST, type Costs } from './formal-review';
import { isEdit } from './index-properties';

/** Writes what an incident cost into its properties; a part that is left out stays as it is. */
export function recordCost(text: string, costs: Costs): Edits | Refusal {
	const doc = readDocument(text);
	const { unbilledHours, stress } = costs;
	const hours = unbilledHours === undefined ? [] : property(doc, COST.unbilledHours, String(unbilledHours));
	if (!Array.isArray(hours)) return hours;
	const strain = stress === undefined ? [] : property(doc, COST.stress, stress ? 'yes' : 'no');
	if (!Array.isArray(strain)) return strain;
	const edits = [...hours, ...strain];
	return edits.length === 0 ? refuse(words().refusals.nothingToChange) : guarded(doc, edits);
}

/** A number stands without the quotes a text that looks like one would get, so that it can be added up. */
function property(doc: Document, key: string, value: string): Edits[number][] | Refusal {
	const edit = setProperty(doc, key, value);
	if (edit === 'unreadable') return brokenProperties(doc);
	if (edit === 'no front matter') return refuse(words().refusals.noFrontMatter);
	if (edit === 'shape') return refuse(words().refusals.propertyShape(key));
	return isEdit(edit) ? [{ ...edit, insert: key === COST.unbilledHours ? edit.insert.replace(`"${value}"`, value) : edit.insert }] : [];
}
