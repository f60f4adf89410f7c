import type { Edits, Refusal } from '../text/edit';

export type Level = 'error' | 'warning' | 'hint';

/** One thing a check found, with its place in the note. */
export interface Finding {
	/** `group/name`: public, people write it into notes and settings. */
	readonly rule: string;
	readonly level: Level;
	/** Counts from 0; a finding on the whole note stands on line 0. */
	readonly line: number;
	/** Offsets in the note; equal to each other where the finding is about something missing. */
	readonly from: number;
	readonly to: number;
	/** One sentence. */
	readonly text: string;
	/** The question to ask instead, where there is one. */
	readonly ask?: string;
	/** What can be done about it, the most helpful first; switching the rule off here comes last. */
	readonly fixes: readonly Fix[];
}

/**
 * What mends a finding: a change to the note, or a command to run with the cursor on its line. A change takes the place the
 * finding has in the text it is given.
 */
export type Fix = WritingFix | { readonly title: string; readonly command: string };

export interface WritingFix {
	readonly title: string;
	readonly write: (text: string, place: FindingPlace) => Edits | Refusal;
}

export type FindingPlace = Pick<Finding, 'rule' | 'from' | 'to'>;
