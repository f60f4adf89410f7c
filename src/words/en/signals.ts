/** What is said of signals. */
export const signals = {
	log: {
		title: 'Log signal',
		submit: 'Log signal',
		sentence: 'What did you notice?',
		sentenceHint: 'One sentence. It becomes the note and its name.',
		source: 'Where it came from',
		sourceHint: 'Scope dispute, slow communication and near miss found late bring a gap and a control to start from.',
		gap: 'The one gap it points to',
		gapHint: 'In a process, never in a person.',
		control: 'First control to test',
		controlHint: 'Logging is insight. It counts as improvement once this control is seen in use.',
		date: 'Noticed on',
		dateIn: (days: string) => `That is ${days}.`,
		noDate: 'Choose the day it was noticed.',
	},
	promote: { which: 'Which signal?' },
	notices: {
		logged: (note: string) => `Logged “${note}”. It waits in the sidebar until its control is in use, or it becomes an incident.`,
		loggedLook: (note: string) => `Logged “${note}”. It is a failure of communication: have a closer look at how it came about.`,
		promoted: (signal: string, incident: string) => `“${signal}” is now the incident “${incident}”. Each links the other.`,
		linked: (signal: string, incident: string) => `“${incident}” came from this signal already; “${signal}” now links it.`,
		already: (signal: string, incident: string) => `“${signal}” became “${incident}” already.`,
		half: (signal: string) => `The incident was created, but “${signal}” could not be changed. Promote it again to finish; no second incident will be made.`,
		none: 'No signal waits. Log one first.',
	},
	refusals: {
		promoted: (incident: string) => `It became ${incident} already. Empty its property “incident” first.`,
		notSignal: 'This note is not a signal. Open a signal first.',
	},
	panel: {
		title: 'Signals',
		worth: { insight: 'Insight', improvement: 'Improvement' },
		look: 'communication failed, look closer',
		incidentGone: 'its incident can’t be found or read',
		noControl: 'no control to test yet',
		counted: (done: { promoted: number; improved: number }) => [
			done.promoted > 0 ? `${done.promoted} became ${done.promoted === 1 ? 'an incident' : 'incidents'}` : '',
			done.improved > 0 ? `${done.improved} improved something` : '',
		].filter((part) => part !== '').join(' · '),
		empty: 'No signal waits. A near miss or an oddity is worth one sentence.',
	},
};
