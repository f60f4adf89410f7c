/** Why a command wrote nothing, and what to do about it; the note's name is put before it. */
export const refusals = {
	conflict: (line: number) =>
		`Line ${line} holds a merge conflict. Choose one version, remove the conflict marks, then try again.`,
	openFence: (line: number) => `The code block that starts on line ${line} is never closed. Close it, then try again.`,
	noSection: (heading: string) => `There is no heading “${heading}” in this note.`,
	noFrontMatter: 'This note has no properties yet.',
	propertyShape: (key: string) => `The property “${key}” is written in a way that can’t be changed safely. Change it by hand.`,
	notIncident: 'This note is not an incident. Open an incident note first.',
	noText: 'There is nothing to write yet.',
	checkpointTime: 'The time can’t be read. Write it like 14:05.',
	notFound: 'The line has changed or is gone. Nothing was written.',
	idTwice: (id: string, first: number, second: number) =>
		`The id ${id} stands on line ${first} and on line ${second}. Give one of them a new id, then try again.`,
	sameStep: (line: number) => `The same step is already there, on line ${line}.`,
	sameControl: (line: number) => `The incident already holds this control, on line ${line}.`,
	unreadableControl: 'A date, an id or a bracket in these words would be read as part of the control’s own fields. Leave it out.',
	artifactNeeded: 'Choose the note the control goes into.',
	headingNeeded: (stage: string) => `The note has no heading for the stage “${stage}”.`,
	noSelection: 'Select the sentence to rewrite first.',
	selectionOneLine: 'Select a sentence within one paragraph.',
	inFrontMatter: 'The cursor is in the properties. Put it into the text, then try again.',
	inCode: 'The cursor is in a code block or a comment. Put it into the text, then try again.',
	alreadyLinked: 'That note is linked already.',
	nothingToChange: 'There is nothing to change.',
	fileInTheWay: (path: string) => `A file stands where the folder “${path}” is needed. Rename it or choose another folder in settings.`,
	gone: 'The note is gone. What you typed is still here.',
	openComment: (line: number) => `The comment that starts on line ${line} is never closed. Close it, then try again.`,
	brokenProperties: (line: number) =>
		`The properties of this note can’t be read: line ${line} is the first that is not in order. Mend it, then try again.`,
	noChain: 'The cursor stands in no why chain. Put it into one, then try again.',
	splitPlace: 'Put the cursor on the answer the second chain starts with, then try again.',
	noChains: 'This note has no why chain to draw.',
};
