import { checkNote } from '../check/check-note';
import { checkStretch, type CheckedPart, type NotePart } from '../check/check-stretch';
import { readCheckedNote, type NoteKind, type Surroundings } from '../check/checked-note';
import type { Finding } from '../check/finding';
import { staleKeys } from '../incident/index-properties';
import { isIncident } from '../incident/properties';
import { firstLink } from '../text/link';
import { leadsTo } from './control-view';
import { rightIndex } from './right-index';
import type { ResolveLink, VaultIndex } from './vault-index';

/** What a check needs from outside the index. */
export type CheckOptions = Pick<Surroundings, 'now' | 'follow' | 'language' | 'rootCauseLabel'> & {
	/** Rules that are switched off. */
	readonly off: ReadonlySet<string>;
	readonly resolve: ResolveLink;
};

/** All findings of a note, the same for the panel, the editor, the command and the audit. */
export function checkVaultNote(index: VaultIndex, path: string, text: string, frontMatter: unknown, options: CheckOptions): Finding[] {
	const note = index.get(path);
	const around: Surroundings = {
		...surroundings(options),
		twins: note?.incident ? twinsOf(index, path, note.incident.id) : [],
		stale: staleIn(index, path, text),
		...(note?.unreadable && { brokenAt: note.unreadable.line }),
	};
	return checkNote(readCheckedNote(kindOf(index, path, frontMatter, options.resolve), path, text, frontMatter, around), options.off);
}

/** The findings an editor underlines, from the part of the note that changed. */
export function checkNotePart(part: NotePart, options: CheckOptions): CheckedPart {
	return checkStretch(part, { ...surroundings(options), twins: [], stale: [] }, options.off);
}

function surroundings({ now, follow, language, rootCauseLabel }: CheckOptions): Omit<Surroundings, 'twins' | 'stale'> {
	return { now, follow, language, rootCauseLabel };
}

/** Keys of the note's index properties that no longer say what its lines say. */
export function staleIn(index: VaultIndex, path: string, text: string): string[] {
	const written = index.get(path)?.incident?.properties.index;
	return written ? staleKeys(written, rightIndex(text, written.date)) : [];
}

/** Paths of the other incidents that count and have this id. */
export function twinsOf(index: VaultIndex, path: string, id: string): string[] {
	return index.incidents().filter((note) => note.path !== path && note.incident.id.toLowerCase() === id.toLowerCase()).map((note) => note.path);
}

/** What a note is checked as. */
export function kindOf(index: VaultIndex, path: string, frontMatter: unknown, resolve: ResolveLink): NoteKind {
	if (isIncident(frontMatter)) return 'incident';
	if (index.get(path)?.unreadable) return 'unreadable';
	const has = (key: string): boolean => typeof frontMatter === 'object' && frontMatter !== null && Object.hasOwn(frontMatter, key);
	if (has('client_message')) return 'message';
	if (has('signal_date')) return 'signal';
	return isInUse(index, path, resolve) ? 'artifact' : 'other';
}

/** Whether a control stands in the note or leads to it, or an incident links it as its agreement or checklist. */
function isInUse(index: VaultIndex, path: string, resolve: ResolveLink): boolean {
	if ((index.get(path)?.anchors.length ?? 0) > 0) return true;
	if (index.controls().some((view) => view.artifactPath === path)) return true;
	return index.incidents().some((note) => [...note.incident.properties.sows, ...note.incident.properties.checklists]
		.some((link) => leadsTo(firstLink(link), note.path, resolve) === path));
}
