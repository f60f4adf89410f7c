import { checkNote } from '../check/check-note';
import { checkStretch, type CheckedPart, type NotePart } from '../check/check-stretch';
import { readCheckedNote, type NoteKind, type Surroundings } from '../check/checked-note';
import type { Finding } from '../check/finding';
import { staleKeys } from '../incident/index-properties';
import { isIncident } from '../incident/properties';
import { firstLink } from '../text/link';
import { controlLookup, notHeldIn } from './control-facts';
import { leadsTo } from './control-view';
import type { Instant } from '../text/calendar';
import { rightIndex } from './right-index';
import type { ResolveLink, VaultIndex } from './vault-index';

/** What a check needs from outside the index. */
export type CheckOptions = Pick<Surroundings, 'now' | 'follow' | 'language' | 'rootCauseLabel' | 'newControlId'> & {
	/** Rules that are switched off. */
	readonly off: ReadonlySet<string>;
	readonly resolve: ResolveLink;
	/** When a file was last changed; undefined where that is not known. */
	readonly changedAt?: (path: string) => Instant | undefined;
};

/** All findings of a note, the same for the panel, the editor, the command and the audit. */
export function checkVaultNote(index: VaultIndex, path: string, text: string, frontMatter: unknown, options: CheckOptions): Finding[] {
	const note = index.get(path);
	const kind = kindOf(index, path, frontMatter, notesInUse(index, options.resolve));
	const around: Surroundings = {
		...surroundings(options),
		twins: note?.incident ? twinsOf(index, path, note.incident.id) : [],
		stale: staleIn(index, path, text),
		shows: controlLookup(index, path, options.changedAt),
		notHeld: notHeldIn(index, path, options.resolve),
		...(note?.unreadable && { brokenAt: note.unreadable.line }),
	};
	return checkNote(readCheckedNote(kind, path, text, frontMatter, around), options.off);
}

/** The findings an editor underlines, from the part of the note that changed. */
export function checkNotePart(part: NotePart, options: CheckOptions): CheckedPart {
	return checkStretch(part, { ...surroundings(options), twins: [], stale: [], shows: () => undefined, notHeld: [] }, options.off);
}

function surroundings({ now, follow, language, rootCauseLabel, newControlId }: CheckOptions): Omit<Surroundings, 'twins' | 'stale' | 'shows' | 'notHeld'> {
	return { now, follow, language, rootCauseLabel, ...(newControlId && { newControlId }) };
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

/** What a note is checked as; `inUse` says it of the notes that incidents use. */
export function kindOf(index: VaultIndex, path: string, frontMatter: unknown, inUse: ReadonlyMap<string, 'artifact' | 'document'>): NoteKind {
	if (isIncident(frontMatter)) return 'incident';
	if (index.get(path)?.unreadable) return 'unreadable';
	const has = (key: string): boolean => typeof frontMatter === 'object' && frontMatter !== null && Object.hasOwn(frontMatter, key);
	if (has('client_message')) return 'message';
	if (has('signal_date')) return 'signal';
	return inUse.get(path) ?? 'other';
}

/** Notes in which a control stands or to which one leads, and those that incidents link as agreements or checklists. */
export function notesInUse(index: VaultIndex, resolve: ResolveLink): ReadonlyMap<string, 'artifact' | 'document'> {
	const holders = [...index.all()].filter((note) => note.anchors.length > 0).map((note) => note.path);
	const artifacts = index.controls().flatMap((view) => view.artifactPath ?? []);
	const linked = index.incidents().flatMap(({ path, incident: { properties } }) =>
		[...properties.sows, ...properties.checklists].flatMap((link) => leadsTo(firstLink(link), path, resolve) ?? []));
	return new Map([...[...holders, ...linked].map((path) => [path, 'document'] as const), ...artifacts.map((path) => [path, 'artifact'] as const)]);
}
