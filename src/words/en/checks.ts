/** What is said around findings; the rules' own sentences stand with the rules. */
export const checks = {
	fixes: {
		rewrite: 'Move into the rewrite table',
		assumption: 'Mark as an assumption',
		giveId: 'Give it an id',
		newId: 'Give this one a new id',
		idLast: 'Move the id to the end',
		ignore: 'Ignore here',
	},
	levels: { error: 'Error', warning: 'Warning', hint: 'Hint' },
	ask: (question: string) => `Ask instead: ${question}`,
	partOfRecord: 'The sentence is part of a table or of a line with fields. Change it by hand.',
	noneAtCursor: 'There is no finding at the cursor.',
	noneInEditor: 'Nothing in this note is underlined.',
	cannotRun: 'That can’t be done in this view. Open the note for editing, then try again.',
	noNote: (path: string) => `There is no note “${path}”.`,
	gone: 'The place of the finding has changed. Check the note again.',
	/** Read out when the cursor moves to a finding. */
	spoken: (level: string, text: string, ask: string) => (ask === '' ? `${level}: ${text}` : `${level}: ${text} ${ask}`),
	line: (line: number) => `line ${line}`,
	list: {
		title: (note: string) => `Findings in ${note}`,
		placeholder: (note: string, count: number) => (count === 1 ? `1 finding in “${note}”` : `${count} findings in “${note}”`),
		none: (note: string) => `Nothing to mend in “${note}”. Well done.`,
		noMatch: 'No finding holds these words.',
		open: 'to go to the line',
		fix: 'to see what can be done',
		close: 'to close',
		fixLabel: (finding: string) => `What can be done: ${finding}`,
	},
	placeholders: {
		title: 'Find placeholders',
		progress: (read: number, all: number) => `${read} of ${all} notes read`,
		placeholder: (count: number, notes: number) =>
			`${count === 1 ? '1 placeholder' : `${count} placeholders`} in ${notes === 1 ? '1 note' : `${notes} notes`}`,
		unused: 'no finding',
		none: 'No placeholder is left in any note.',
		noMatch: 'No placeholder holds these words.',
		unread: (count: number) => (count === 1 ? '1 note could not be read.' : `${count} notes could not be read.`),
	},
	refreshed: (note: string) => `The properties of “${note}” say what its lines say again.`,
	notStale: (note: string) => `The properties of “${note}” already say what its lines say.`,
	renumbered: (old: string, id: string, left: number) => {
		const rest = left === 0 ? '' : left === 1 ? ` One link to it still shows ${old}.` : ` ${left} links to it still show ${old}.`;
		return `${old} is now ${id}.${rest}`;
	},
	renumberedNotRenamed: (id: string, why: string) => `The note has the id ${id} now, but its file could not be renamed: ${why}`,
	unreadable: 'The properties can’t be read. Mend them first, then try again.',
	noTwin: (id: string) => `No other note has the id ${id}.`,
};
