import { checkNote } from '../check/check-note';
import { readCheckedNote, type NoteKind, type Surroundings } from '../check/checked-note';
import type { Finding } from '../check/finding';
import { staleKeys } from '../incident/index-properties';
import { isIncident } from '../incident/properties';
import { rightIndex } from './right-index';
import type { VaultIndex } from './vault-index';

/** What a check needs from outside the index. */
export type CheckOptions = Pick<Surroundings, 'now' | 'follow' | 'language' | 'rootCauseLabel'> & {
	/** Rules that are switched off. */
	readonly off: ReadonlySet<string>;
};

/** All findings of a note, the same for the panel, the editor, the command and the audit. */
export function checkVaultNote(index: VaultIndex, path: string, text: string, frontMatter: unknown, options: CheckOptions): Finding[] {
	const incident = index.get(path)?.incident;
	const written = incident?.properties.index;
	const around: Surroundings = {
		now: options.now,
		follow: options.follow,
		language: options.language,
		rootCauseLabel: options.rootCauseLabel,
		twins: incident ? twinsOf(index, path, incident.id) : [],
		stale: written ? staleKeys(written, rightIndex(text, written.date)) : [],
	};
	return checkNote(readCheckedNote(kindOf(frontMatter), path, text, frontMatter, around), options.off);
}

function twinsOf(index: VaultIndex, path: string, id: string): string[] {
	return index.incidents().filter((note) => note.path !== path && note.incident.id.toLowerCase() === id.toLowerCase()).map((note) => note.path);
}

/** What a note is checked as, by its properties. */
export function kindOf(frontMatter: unknown): NoteKind {
	if (isIncident(frontMatter)) return 'incident';
	const has = (key: string): boolean => typeof frontMatter === 'object' && frontMatter !== null && Object.hasOwn(frontMatter, key);
	if (has('client_message')) return 'message';
	return has('signal_date') ? 'signal' : 'artifact';
}
