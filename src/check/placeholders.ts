import type { Document } from '../text/document';
import { PLACEHOLDER } from '../text/placeholder';
import type { NoteKind } from './checked-note';

/** A gap somebody meant to fill. */
export interface Placeholder {
	readonly from: number;
	readonly to: number;
	readonly line: number;
	readonly text: string;
}

/** Whether a text may hold one, without taking it apart. */
export function mayHoldPlaceholder(text: string): boolean {
	return text.search(PLACEHOLDER) >= 0;
}

/** `[insert …]`, `[add …]`, `{{…}}`, `TBD`, `TODO`, `xx:xx` and thresholds marked for later; never in code, comments or front matter. */
export function findPlaceholders(doc: Document): Placeholder[] {
	return doc.lines.flatMap((line) => line.place !== 'text' ? [] : [...line.plain.matchAll(PLACEHOLDER)].map((found) => ({
		from: line.from + found.index,
		to: line.from + found.index + found[0].length,
		line: line.number,
		text: found[0],
	})));
}

/**
 * Whether a placeholder is something to mend. In a note that no incident uses it is none; in an artifact that is copied for each
 * project, what the app fills in at copying is meant to stay.
 */
export function isGap(kind: NoteKind, text: string): boolean {
	const isTemplateVariable = /^\{\{\s*(?:title|date|time)\s*(?::[^{}]*)?\}\}$/i.test(text);
	return kind !== 'other' && !(kind === 'artifact' && isTemplateVariable);
}
