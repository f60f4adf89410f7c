/** One sentence each: what happened, to which note, and what to do next. */
export const notices = {
	refused: (note: string, why: string) => `${note}: ${why}`,
	failed: (message: string) => `That did not work: ${message} Nothing else was changed. Try again.`,
	created: (note: string) => `Created “${note}”.`,
	templateMissing: (path: string) => `The template “${path}” can’t be found, so the built-in note was used. Choose another one in settings.`,
	templateUnfit: (path: string) => `The properties of the template “${path}” can’t be filled in, so the built-in note was used.`,
	checkpointAdded: (time: string) => `Added the checkpoint ${time} UTC.`,
	reclassified: (note: string) => `Reclassified ${note}.`,
	reviewStarted: (missing: readonly string[]) =>
		missing.length === 0 ? 'The review parts are in the note.' : `The review parts are in the note. The record still lacks: ${missing.join(', ')}.`,
	linked: (note: string) => `Linked “${note}”.`,
	controlAdded: (artifact: string, day: string) => `The control stands in “${artifact}” and in the incident. Next review: ${day}.`,
	controlHalf: (artifact: string) =>
		`The line stands in “${artifact}”, but the incident could not be written. Save again to finish; the line will not be added twice.`,
};
