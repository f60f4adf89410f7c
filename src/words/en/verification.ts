/** What is said of looks at one live project: could it be verified from the record that a step was done? */
export const verification = {
	project: 'Try it in',
	projectHint: 'A project that is running. On the day below you look there whether its notes show that the step was done.',
	noNote: 'There is no note of that name. Choose one from the list, or leave the line empty.',
	day: 'Look there on',
	dayIn: (days: string) => `The day of the look: ${days}.`,
	noDay: 'Without a day no look is planned.',
	title: 'Verify from the record',
	question: 'Could it be verified from the record?',
	answers: { yes: 'Yes', no: 'No' },
	hints: {
		yes: 'The project’s notes alone show whether the step was done.',
		no: 'Then the step needs a visible mark: initials, a date, a link. The button opens its line; what you filled in here is kept.',
	},
	choose: 'Choose yes or no first.',
	text: 'In one line',
	textHint: 'What shows it, or what is missing.',
	inProject: (link: string) => `in ${link}`,
	again: 'Look again on',
	againNone: 'Empty: you do not look again.',
	due: (project: string, control: string) => `Verify in ${project}: ${control}`,
	reason: (days: string) => `could not be verified from the record ${days}`,
	notices: {
		yes: (control: string) => `Recorded: “${control}” can be verified from the record.`,
		no: (control: string, artifact: string, again: string) =>
			`Recorded: “${control}” can’t be verified from the record. Give its line${artifact === '' ? '' : ` in “${artifact}”`} a visible mark now.${again}`,
		again: (day: string) => ` You look again on ${day}.`,
		planned: (project: string, day: string) => ` You look in “${project}” on ${day}.`,
	},
	noProject: 'A look at a live project needs a note to look into.',
	planned: (line: number) => `That look is planned already, on line ${line}.`,
};
