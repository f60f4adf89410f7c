/** A note that work can run on as it stands. Notes are in English, whatever the language of the app. */
export interface Starter {
	/** Without folder and ending. */
	readonly name: string;
	readonly text: string;
}

/** What the texts promise about incidents, as the settings have it. */
export interface Promised {
	/** Hours from detection to the client notice. */
	readonly noticeHours: Readonly<Record<'P1' | 'P2' | 'P3', number>>;
	/** Days from detection to the full text. */
	readonly fullTextDays: number;
}
