import { readControls, type Control } from '../control/control';
import { readEvidence, type EvidenceItem } from '../incident/evidence';
import { readIncident, type Incident } from '../incident/incident';
import { readRewrites, type Rewrite } from '../language/rewrite-table';
import type { Instant } from '../text/calendar';
import { readDocument, type Document } from '../text/document';
import { readWhyChains, type WhyChain } from '../whys/why-chain';
import type { ControlLookup, NotHeld } from './control-facts';
import type { LanguageSets } from './language-sets';
import type { MessageFacts } from './message-facts';
import { readStatements, type OwnStatement } from './own-statements';

/**
 * What a note is checked as; a rule says which of them it reads. `unreadable` is an incident whose YAML is broken, `artifact` a
 * note that controls were put into, `document` one that holds a copy of a control or that an incident links, `other` the rest.
 */
export type NoteKind = 'incident' | 'unreadable' | 'signal' | 'message' | 'artifact' | 'document' | 'other';

/** What a check must know beyond the text of the note. */
export interface Surroundings {
	/** The running minute. */
	readonly now: Instant;
	/** Where a link leads; `ambiguous` when several notes could be meant. */
	readonly follow: (target: string, from: string) => 'found' | 'missing' | 'ambiguous';
	/** Paths of other notes with the same incident id. */
	readonly twins: readonly string[];
	/** Keys of index properties that no longer say what the lines say. */
	readonly stale: readonly string[];
	/** Line of the front matter that YAML stumbles over. */
	readonly brokenAt?: number;
	readonly language: LanguageSets;
	readonly rootCauseLabel: string;
	/** What the vault shows of a control of this note. */
	readonly shows: ControlLookup;
	/** Verified controls that an incident came past all the same. */
	readonly notHeld: readonly NotHeld[];
	/** For a client message whose incident is known. */
	readonly message?: MessageFacts;
	/** A control id that no note uses; undefined where nothing can be written. */
	readonly newControlId?: () => string;
}

/** A note taken apart for its checks: each reader runs once, however many rules ask. */
export interface CheckedNote {
	readonly kind: NoteKind;
	readonly path: string;
	readonly doc: Document;
	readonly incident: Incident;
	readonly evidence: readonly EvidenceItem[];
	readonly chains: readonly WhyChain[];
	readonly rewrites: readonly Rewrite[];
	readonly controls: readonly Control[];
	readonly statements: readonly OwnStatement[];
	readonly around: Surroundings;
}

/** Kinds of notes that state nothing of the user's own about an incident. */
const SILENT: readonly NoteKind[] = ['artifact', 'document', 'other'];

export function readCheckedNote(kind: NoteKind, path: string, text: string, frontMatter: unknown, around: Surroundings): CheckedNote {
	const doc = readDocument(text);
	const rewrites = readRewrites(doc);
	return {
		kind,
		path,
		doc,
		incident: readIncident(path, doc, frontMatter),
		evidence: readEvidence(doc),
		chains: readWhyChains(doc, around.rootCauseLabel),
		rewrites,
		controls: readControls(doc),
		statements: SILENT.includes(kind) ? [] : readStatements(doc, new Set(rewrites.map((rewrite) => rewrite.line))),
		around,
	};
}
