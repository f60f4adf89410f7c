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
	const groups = new Map<string, { id: string; paths: string[] }>();
	for (const { path, incident } of index.incidents()) {
		const key = incident.id.toLowerCase();
		const group = groups.get(key) ?? { id: incident.id, paths: [] };
		group.paths.push(path);
		groups.set(key, group);
	}
	return [...groups.values()].filter((group) => group.paths.length > 1).sort((a, b) => byId(a.id, b.id));
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
	const found: Uncounted[] = [];
	for (const note of index.all()) {
		if (note.unreadable) found.push({ path: note.path, line: note.unreadable.line, why: note.unreadable.why });
		else if (note.conflictCopy) found.push({ path: note.path, line: 0, why: 'conflict copy' });
	}
	return found.sort((a, b) => byText(a.path, b.path));
}
