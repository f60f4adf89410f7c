import { utcDayOf, type Day } from '../text/calendar';
import { readDocument } from '../text/document';
import { applyEdits, refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { readBlock } from '../text/front-matter';
import { brokenProperties, guarded } from '../text/guard';
import { setProperty, type NotSpliced } from '../text/set-property';
import { words } from '../words/words';
import { PROPERTY, type IndexProperties } from './properties';
import { keyCheckpoints, readTimeline } from './timeline';

/** What the index properties of a note should say, from its lines; `reviewDue` is the earliest open due date in it. */
export function indexOf(text: string, date: Day | undefined, reviewDue: Day | undefined): IndexProperties {
	const key = keyCheckpoints(readTimeline(readDocument(text), date));
	const day = key.first ? utcDayOf(key.first) : date;
	return {
		...(day && { date: day }),
		...(key.detected && { detectedAt: key.detected }),
		...(key.contained && { containedAt: key.contained }),
		...(key.notified && { notifiedAt: key.notified }),
		...(key.resolved && { resolvedAt: key.resolved }),
		...(reviewDue && { reviewDue }),
	};
}

const KEYS = [
	['date', PROPERTY.date],
	['detectedAt', PROPERTY.detectedAt],
	['containedAt', PROPERTY.containedAt],
	['notifiedAt', PROPERTY.notifiedAt],
	['resolvedAt', PROPERTY.resolvedAt],
	['reviewDue', PROPERTY.reviewDue],
] as const;

/** Keys of the index properties that no longer say what the lines say. */
export function staleKeys(written: IndexProperties, right: IndexProperties): string[] {
	return KEYS.filter(([name]) => written[name] !== right[name]).map(([, key]) => key);
}

/**
 * The body edits together with those that bring the index properties up to date, all on the original text; a property whose
 * shape cannot be spliced stays as it is, for a finding to report.
 */
export function withIndex(text: string, body: Edits, right: (newText: string) => IndexProperties): Edits {
	const index = right(applyEdits(text, body));
	const values = Object.fromEntries(KEYS.map(([name, key]) => [key, index[name] ?? '']));
	return [...propertyEdits(text, values), ...body];
}

/** The edits that bring the index properties up to date and nothing else; refused when there is nothing to change. */
export function refreshIndex(text: string, right: IndexProperties): Edits | Refusal {
	const doc = readDocument(text);
	if (!doc.frontMatter) return refuse(words().refusals.noFrontMatter);
	if (readBlock(doc.frontMatter).brokenAt !== undefined) return brokenProperties(doc);
	const edits = withIndex(text, [], () => right);
	return edits.length === 0 ? refuse(words().refusals.nothingToChange) : guarded(doc, edits);
}

/** Edits that set properties to text; one that cannot be spliced is left out. */
function propertyEdits(text: string, values: Readonly<Record<string, string>>): Edits {
	const doc = readDocument(text);
	return Object.entries(values).flatMap(([key, value]) => {
		const edit = setProperty(doc, key, value);
		return isEdit(edit) ? [edit] : [];
	});
}

export function isEdit(edit: Edit | NotSpliced | undefined): edit is Edit {
	return typeof edit === 'object';
}
