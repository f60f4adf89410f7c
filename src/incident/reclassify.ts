import type { Instant } from '../text/calendar';
import { readDocument } from '../text/document';
import { isRefusal, refuse, type Edits, type Refusal } from '../text/edit';
import { writeProperty } from '../text/write-property';
import { words } from '../words/words';
import { addCheckpoint } from './add-checkpoint';
import { PROPERTY, type IncidentProperties, type Severity, type Status } from './properties';

export interface Reclassification {
	readonly at: Instant;
	readonly status: Status;
	/** Undefined empties the property, as on a candidate. */
	readonly severity?: Severity;
	readonly reason: string;
}

/** Sets status and severity and says so, with the reason, as a `Reclassified` checkpoint. */
export function reclassify(text: string, old: IncidentProperties, to: Reclassification): Edits | Refusal {
	const changes = [
		old.status === to.status ? '' : `${PROPERTY.status} ${old.status ?? 'empty'} → ${to.status}`,
		old.severity === to.severity ? '' : `${PROPERTY.severity} ${old.severity ?? 'empty'} → ${to.severity ?? 'empty'}`,
	].filter((change) => change !== '');
	if (changes.length === 0) return refuse(words().refusals.nothingToChange);
	const said = changes.join(', ').replace(PROPERTY.status, 'status');
	const reason = to.reason.trim();
	const line = addCheckpoint(text, { at: to.at, kind: 'Reclassified', text: reason === '' ? said : `${said}: ${reason}` });
	if (isRefusal(line)) return line;
	const doc = readDocument(text);
	const properties: Edits[number][] = [];
	for (const [key, value] of [[PROPERTY.status, to.status], [PROPERTY.severity, to.severity ?? '']] as const) {
		const edits = writeProperty(doc, key, value);
		if (isRefusal(edits)) return edits;
		properties.push(...edits);
	}
	return [...properties, ...line];
}
