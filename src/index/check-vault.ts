import { checkNote } from '../check/check-note';
import { checkStretch, type CheckedPart, type NotePart } from '../check/check-stretch';
import { readCheckedNote, type NoteKind, type Surroundings } from '../check/checked-note';
import type { Finding } from '../check/finding';
import { staleKeys } from '../incident/index-properties';
import { isIncident } from '../incident/properties';
import { isMessage } from '../message/message-note';
import { isSignal } from '../signal/signal';
import { controlLookup, notHeldIn } from './control-facts';
import type { Instant } from '../text/calendar';
import { messageFacts } from './message-facts';
import { rightIndex } from './right-index';
import type { VaultIndex } from './vault-index';

/** What a check needs from outside the index. */
export type CheckOptions = Pick<Surroundings, 'now' | 'follow' | 'language' | 'rootCauseLabel' | 'newControlId'> & {
	/** Rules that are switched off. */
	readonly off: ReadonlySet<string>;
	/** When a file was last changed; undefined where that is not known. */
	readonly changedAt?: (path: string) => Instant | undefined;
};

/** All findings of a note, the same for the panel, the editor, the command and the audit. */
export function checkVaultNote(index: VaultIndex, path: string, text: string, frontMatter: unknown, options: CheckOptions): Finding[] {
	const note = index.get(path);
	const kind = kindOf(index, path, frontMatter);
	const message = kind === 'message' ? messageFacts(index, path) : undefined;
	const around: Surroundings = {
		...surroundings(options),
		twins: note?.incident ? twinsOf(index, path, note.incident.id) : [],
		stale: staleIn(index, path, text),
		shows: controlLookup(index, path, options.changedAt),
		notHeld: notHeldIn(index, path),
		...(message && { message }),
		...(note?.unreadable && { brokenAt: note.unreadable.line }),
	};
	return checkNote(readCheckedNote(kind, path, text, frontMatter, around), options.off);
}

/** The findings an editor underlines, from the part of the note that changed. */
export function checkNotePart(index: VaultIndex, path: string, part: NotePart, options: CheckOptions): CheckedPart {
	const isMessage = index.get(path)?.message !== undefined;
	const message = isMessage ? messageFacts(index, path) : undefined;
	const around = { ...surroundings(options), twins: [], stale: [], shows: () => undefined, notHeld: [], ...(message && { message }) };
	return checkStretch(part, around, options.off, isMessage ? 'message' : 'incident');
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
	return index.withId(id).filter((note) => note.path !== path).map((note) => note.path);
}

/** What a note is checked as: by its properties, then by whether controls name it, stand in it, or incidents link it. */
export function kindOf(index: VaultIndex, path: string, frontMatter: unknown): NoteKind {
	if (isIncident(frontMatter)) return 'incident';
	if (index.get(path)?.unreadable) return 'unreadable';
	if (isMessage(frontMatter)) return 'message';
	if (isSignal(frontMatter)) return 'signal';
	if (index.isTarget('artifacts', path)) return 'artifact';
	return (index.get(path)?.anchors.length ?? 0) > 0 || index.isTarget('linked', path) ? 'document' : 'other';
}
