/** What is said around files for other programs and views: the base of incidents and the calendar of due dates. */
export const interchange = {
	file: 'File',
	base: {
		title: 'Create base',
		submit: 'Create base',
		hint: 'Views of your incidents: open ones, overdue reviews, by client, severe ones, outages of providers. Change it as you like; it is never written again.',
		defaultName: 'Incidents.base',
		created: (path: string) => `Created “${path}”. Its first view lists the open incidents.`,
		notOpened: (path: string) => `“${path}” can’t be opened. Turn on the core plugin “Bases”, then open it from the file explorer.`,
		there: (path: string) => `“${path}” was there already and stays as it is.`,
	},
	calendar: {
		title: 'Export calendar',
		submit: 'Export',
		defaultName: 'Due dates.ics',
		name: 'Post-mortem',
		hint: 'Import it into your calendar. Exported again, it is replaced, and importing it again updates the same events.',
		holds: (events: number) => `${events === 1 ? 'One event' : `${events} events`}, each with the words of its line, the incident’s id and the name of the note.`,
		left: (notes: readonly string[], count: number) =>
			`${count === 1 ? 'One line has' : `${count} lines have`} no id that is theirs alone and ${count === 1 ? 'is' : 'are'} left out: ${notes.map((note) => `“${note}”`).join(', ')}.`,
		review: (text: string) => `Review: ${text}`,
		inNote: (note: string) => `In the note “${note}”.`,
		exported: (path: string, events: number) => `Exported ${events === 1 ? 'one event' : `${events} events`} to “${path}”.`,
		nothing: 'Nothing with an id is due, so there is nothing to export. Give a control a review date first.',
		notCalendar: (path: string) => `“${path}” is no calendar file. Choose another name.`,
	},
};
