import type { Control } from '../control/control';
import type { Standing } from '../control/ladder';
import type { Instant } from '../text/calendar';

/** What the vault shows of one control of the note, beyond its record. */
export interface ControlFacts {
	readonly standing: Standing;
	/** Vault path of the artifact, where its link leads somewhere. */
	readonly artifact?: string;
	/** When the artifact was last changed, where that is known. */
	readonly changed?: Instant;
	/** The control's line in its artifact; a task has a box that copies can tick. */
	readonly lineIsTask?: boolean;
	/** Paths of other notes with a record of the same id. */
	readonly twins: readonly string[];
	/** An earlier incident that puts the same step into the same artifact. */
	readonly sameStep?: { readonly incident: string; readonly path: string };
}

/** What a note's control is asked for as it stands in the text; undefined where the vault knows nothing of the note. */
export type ControlLookup = (control: Control) => ControlFacts | undefined;

/** A verified control of an earlier incident, seen from the later one that names its artifact again, or from its own. */
export interface NotHeld {
	readonly side: 'earlier' | 'later';
	/** Vault path of what both name. */
	readonly artifact: string;
	/** Id of the incident on the other side. */
	readonly incident: string;
	/** Of the earlier control. */
	readonly id?: string;
	readonly text: string;
}
