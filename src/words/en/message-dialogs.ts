/** What is said around client messages: drafting, copying, marking as sent, and what the client answers. */
export const messageDialogs = {
	sentLine: (by: string, confirmed: boolean) => {
		const parts = [by === '' ? '' : `by ${by}`, confirmed ? 'confirmed in writing' : ''].filter((part) => part !== '').join(', ');
		return parts.charAt(0).toUpperCase() + parts.slice(1);
	},
	drafted: (note: string) => `Drafted “${note}”. Read it as your client would, then copy it.`,
	toFillIn: (count: number) => (count === 1 ? 'One placeholder is left to fill in.' : `${count} placeholders are left to fill in.`),
	leftOut: (texts: readonly string[]) => `Left out, as no document holds it in force yet: ${texts.map((text) => `“${text}”`).join(', ')}.`,
	twice: (texts: readonly string[]) => `Promised a second time: ${texts.map((text) => `“${text}”`).join(', ')}.`,
	pick: 'Choose the message…',
	noIncident: 'Its property “incident” leads to no incident. Link the incident there, then try again.',
	copy: {
		gaps: 'Placeholders are left',
		gapsText: (note: string) => `“${note}” would go out with these gaps:`,
		anyway: 'Copy anyway',
		back: 'Go back',
		copied: 'Copied, as plain and as rich text.',
		promised: (day: string, incident: string) => `The full text is due on ${day} in “${incident}”.`,
	},
	sent: {
		title: 'Mark as sent',
		submit: 'Mark as sent',
		by: 'Sent by',
		byHint: 'Such as mail, phone or chat.',
		mail: 'mail',
		at: 'Sent at',
		confirmed: 'Confirmed in writing',
		confirmeds: { no: 'Not yet', yes: 'Yes' },
		when: 'Confirmed at',
		done: (note: string) => `“${note}” is marked as sent, and the incident has its checkpoint.`,
	},
	feedback: {
		title: 'Record client feedback',
		submit: 'Record',
		said: 'What the client said',
		saidHint: (note: string) => `Goes into the incident, below “${note}”. No text for a client ever reads it.`,
		done: 'The feedback stands below the message in the incident.',
	},
};
