/**
 * The types of `app.plugins.plugins['post-mortem'].api`. They stand alone: `docs/api.d.ts` is a copy of this file for scripts.
 *
 * Every path is a vault path, every line counts from 1 with the front matter included, every day is `YYYY-MM-DD` where you
 * are, and every moment is `2026-11-23T14:05Z` or has an offset such as `+02:00`. A call that is refused writes nothing; it
 * rejects with an `Error` whose message is the notice that is shown. A call that has resolved is known to all later calls.
 */
export interface PostMortemApi {
	/** Counts up when a script that worked may no longer do so. New calls and fields do not change it. */
	readonly version: 1;
	/** Creates the note of an incident and resolves to its path. A title alone makes a candidate, a severity an open incident. */
	readonly createIncident: (incident: IncidentInput) => Promise<string>;
	/** Adds a line to the timeline, in the order of time. */
	readonly addCheckpoint: (path: string, checkpoint: CheckpointInput) => Promise<void>;
	/**
	 * Writes the line into the artifact and the record into the incident, and resolves to the control's id. If the second write
	 * failed, the same call again finishes it.
	 */
	readonly addControl: (path: string, control: ControlInput) => Promise<string>;
	/** Writes down what the review of a control found. `path` is the incident's. */
	readonly recordReview: (path: string, id: string, review: ReviewInput) => Promise<void>;
	/** Moves the date of a control or a due line: to a day, or `tomorrow`, `next week`, `next month`, `+3d`, `+2w`, `+1m`. */
	readonly postpone: (path: string, id: string, until: string) => Promise<void>;
	/** Everything that has a date, overdue first. */
	readonly due: () => Promise<readonly Due[]>;
	/** Every control that is neither verified nor dropped. */
	readonly openControls: () => Promise<readonly OpenControl[]>;
	/** The findings of a note, the same that the sidebar shows. */
	readonly check: (path: string) => Promise<readonly Finding[]>;
	/**
	 * Drafts a text for the client as a new note next to the incident and resolves to the note's path. What was left out of it,
	 * such as a control that is only an intent, is said in a notice.
	 */
	readonly draft: (path: string, kind: MessageKind) => Promise<string>;
}

export type MessageKind = 'notice' | 'post-mortem' | 'update' | 'summary';

export interface IncidentInput {
	title: string;
	/** What should have happened. */
	expected?: string;
	/** What happened instead. */
	actual?: string;
	scope?: 'many' | 'one' | 'unknown';
	severity?: 'P1' | 'P2' | 'P3';
	/** One line: what it costs the client now. */
	impact?: string;
	/** The name of a note, a link or plain text. */
	client?: string;
	service?: string;
	/** A moment; now without one. */
	detectedAt?: string;
}

export interface CheckpointInput {
	kind: 'Detected' | 'Declared' | 'Contained' | 'Client notified' | 'Resolved' | 'Post-mortem sent' | 'Note';
	/** May be empty unless the kind is Note. */
	text: string;
	/** A moment; now without one. */
	at?: string;
}

export interface ControlInput {
	kind: 'checklist step' | 'contract clause' | 'template change' | 'procedure change' | 'protocol change' | 'circuit breaker';
	text: string;
	/** A role, such as Producer. */
	owner: string;
	/** The note the line goes into: its path, or its name as in a link. */
	artifact: string;
	/** The line goes under the heading of the stage, which is added where there is none. */
	stage?: 'intake' | 'kickoff' | 'delivery' | 'revision' | 'handoff';
	/** The line goes under this heading, which must be there. Without a heading and a stage it goes to the end of the note. */
	heading?: string;
	/** For a contract clause. */
	applies?: 'now' | 'next amendment' | 'renewal' | 'new engagement' | 'documented change';
	effect?: string;
	/** The first review: a day, or as in `postpone`. */
	due: string;
	/** The condition of a circuit breaker. */
	if?: string;
	/** What a circuit breaker does. */
	then?: string;
	/** The note a circuit breaker logs to: its path, or its name as in a link. */
	log?: string;
}

export interface ReviewInput {
	result: 'held' | 'skipped' | 'overridden' | 'not exercised';
	/** Why it was skipped. */
	reason?: 'placement' | 'wording' | 'cost';
	/** One line with what anyone could check; it may hold links. */
	text?: string;
	/** The next review: a day, or as in `postpone`. Without one the date stays. */
	next?: string;
	/** Whether a control that held is ticked; it is, unless this is false. */
	tick?: boolean;
}

export interface Due {
	/** Null for a control whose line has no id. */
	id: string | null;
	path: string;
	line: number;
	date: string;
	/** Negative when overdue. */
	daysLeft: number;
	/** `review` of a control, or any other `line` with a date. */
	kind: 'review' | 'line';
	text: string;
}

export interface OpenControl {
	id: string | null;
	path: string;
	line: number;
	text: string;
	state: 'intent' | 'in place' | 'in use' | 'slipped';
	kind: ControlInput['kind'] | null;
	owner: string | null;
	/** The path of the note its line stands in, where one is named and there. */
	artifact: string | null;
	due: string | null;
	/** Lines of other notes that carry its id. */
	copies: readonly { path: string; line: number; use: 'used' | 'pending' | 'overridden' | 'issued' }[];
}

export interface Finding {
	/** Such as `whys/no-evidence`; all of them are listed in `rules.md`. */
	rule: string;
	level: 'error' | 'warning' | 'hint';
	/** 1 when the finding is about the whole note. */
	line: number;
	text: string;
	/** What the plugin offers to do about it. */
	fix?: string;
}
