import type { Unreadable } from './contribution';
import { byId, byText } from './order';
import type { VaultIndex } from './vault-index';

/** Notes that carry the same incident id, as two devices make them offline. */
export interface Duplicate {
	/** As the first of the notes writes it. */
	readonly id: string;
	readonly paths: readonly string[];
}

export function duplicates(index: VaultIndex): Duplicate[] {
	return [...index.sharedIds()].map((id) => {
		const notes = index.withId(id);
		return { id: notes[0]?.incident.id ?? id, paths: notes.map((note) => note.path) };
	}).sort((a, b) => byId(a.id, b.id));
}

/** Notes that cannot be counted as they are: an incident with broken properties, without id or too long, or a copy left by a sync. */
export interface Uncounted {
	readonly path: string;
	/** Counts from 0. */
	readonly line: number;
	readonly why: Unreadable['why'] | 'conflict copy';
}

/** A copy left by a sync is listed when it is of an incident or of a note with ids of ours: somebody has to merge it. */
export function uncounted(index: VaultIndex): Uncounted[] {
	return index.uncountable()
		.map(({ path, unreadable }): Uncounted => (unreadable ? { path, line: unreadable.line, why: unreadable.why } : { path, line: 0, why: 'conflict copy' }))
		.sort((a, b) => byText(a.path, b.path));
}
