import { byText, type VaultIndex } from './vault-index';

/** Notes that carry the same incident id, as two devices make them offline. */
export interface Duplicate {
	/** As the first of the notes writes it. */
	readonly id: string;
	readonly paths: readonly string[];
}

export function duplicates(index: VaultIndex): Duplicate[] {
	const byId = new Map<string, { id: string; paths: string[] }>();
	for (const { path, incident } of index.incidents()) {
		const key = incident.id.toLowerCase();
		const group = byId.get(key) ?? { id: incident.id, paths: [] };
		group.paths.push(path);
		byId.set(key, group);
	}
	return [...byId.values()].filter((group) => group.paths.length > 1).sort((a, b) => byText(a.id, b.id));
}

/** Notes about incidents that cannot be counted as they are: broken properties, no id, too long, or a copy left by a sync. */
export interface Uncounted {
	readonly path: string;
	readonly line: number;
	readonly why: 'yaml' | 'too long' | 'no id' | 'conflict copy';
}

export function uncounted(index: VaultIndex): Uncounted[] {
	const found: Uncounted[] = [];
	for (const note of index.all()) {
		if (note.unreadable) found.push({ path: note.path, line: note.unreadable.line, why: note.unreadable.why });
		else if (note.conflictCopy && note.incident) found.push({ path: note.path, line: 0, why: 'conflict copy' });
	}
	return found.sort((a, b) => byText(a.path, b.path));
}
