/** How much a thing asks for attention; the style sheet gives each a colour. */
export type Tone = 'plain' | 'faint' | 'accent' | 'success' | 'warning';

/** A line of a note. */
export interface Place {
	readonly path: string;
	/** Counts from 0. */
	readonly line: number;
}

/** A note behind a row, listed beneath it on demand. */
export interface Proof extends Place {
	readonly key: string;
	readonly title: string;
	/** What the note shows, in a word. */
	readonly word: string;
}

/** A button of a row, by what it does; the label says it with the row's title. */
export interface RowButton {
	readonly key: 'review' | 'postpone' | 'record' | 'reopen' | 'promote';
	readonly icon: string;
	readonly label: string;
}

/**
 * One row of the panel, in words: the view draws the fields in this order and leaves out the empty ones. Texts that came
 * from notes are plain text.
 */
export interface PanelRow extends Place {
	/** Stays the same as long as the row is about the same thing. */
	readonly key: string;
	/** Name of an icon; empty for none. */
	readonly icon: string;
	/** A short code in front of the title, such as a severity. */
	readonly badge: string;
	readonly title: string;
	/** A control's state in a word, in the colour of the tone, and what explains it. */
	readonly state: string;
	readonly reason: string;
	readonly detail: string;
	/** Days in words, always in the same place. */
	readonly when: string;
	readonly tone: Tone;
	/** All of it as one sentence, for screen readers. */
	readonly label: string;
	/** The due line that can be ticked from the row. */
	readonly tick?: { readonly id: string; readonly label: string };
	/** Id of the control whose record is missing and can be written from the row. */
	readonly missing?: string;
	/** What is due, where the row is about that: it can be reviewed or postponed. */
	readonly due?: { readonly kind: 'review' | 'line'; readonly id?: string };
	/** What can be done with the row at a press. */
	readonly buttons: readonly RowButton[];
	/** Block id of its line, for links to it. */
	readonly blockId?: string;
	readonly proof?: { readonly label: string; readonly word: string; readonly notes: readonly Proof[] };
}

export interface PanelGroup<Row = PanelRow> {
	readonly key: string;
	/** Empty for rows that need no heading. */
	readonly title: string;
	/** What to do about these rows. */
	readonly hint: string;
	readonly tone: Tone;
	readonly count: number;
	/** Closed until somebody opens it. */
	readonly folded: boolean;
	readonly rows: readonly Row[];
}

export interface PanelSection {
	readonly key: string;
	readonly title: string;
	readonly count: number;
	readonly groups: readonly PanelGroup[];
	/** How many groups there are, shown or not. */
	readonly groupCount: number;
	/** What to do next when there is nothing to list, with the id of the command that does it. */
	readonly empty?: { readonly text: string; readonly command: string };
	readonly footer: string;
	/** Ways to put the rows together, of which one is in use. */
	readonly choice?: { readonly label: string; readonly options: readonly { readonly key: string; readonly title: string; readonly chosen: boolean }[] };
}

/** How many rows of a group, or groups of a section, are wanted; asked by key. */
export type Limit = (key: string) => number;

/** Rows a list shows at first. */
export const AT_ONCE = 20;

/** How many more it shows each time somebody asks for more. */
export const MORE = 100;
