import { time } from './time';

const list = (parts: readonly string[]): string => parts.join(', ');

/** What the section about the note that is open says. */
export const thisIncident = {
	title: 'This incident',
	artifactTitle: 'This document',
	phases: {
		record: 'Record', contain: 'Contain', notify: 'Notify', review: 'Review', whys: 'Whys', controls: 'Controls', client: 'Client',
		'follow-through': 'Follow-through',
	},
	phaseList: 'Phases',
	standings: { done: 'done', now: 'now', later: 'later', 'left out': 'left out' },
	nextStep: 'Next step',
	/** Why the step comes next, and what its button says. */
	steps: {
		triage: { text: 'Four questions tell what kind of incident this is.', button: 'Triage' },
		classify: { text: 'Decide how severe it is, and whether it is an incident at all.', button: 'Reclassify' },
		contain: { text: 'Stop it from spreading, then note when it was contained.', button: 'Add checkpoint: Contained' },
		'draft notice': { text: 'Tell the client what is known, briefly and soon.', button: 'Draft notice' },
		notify: { text: 'Tell the client, then note when.', button: 'Add checkpoint: Client notified' },
		'copy notice': { text: 'The notice is drafted. Send it, and mark it as sent.', button: 'Copy the notice' },
		resolve: { text: 'Note when the client was whole again.', button: 'Add checkpoint: Resolved' },
		detect: { text: 'Note when it was first noticed.', button: 'Add checkpoint: Detected' },
		record: { text: 'A review needs the whole record.', button: 'Complete the record' },
		'start review': { text: 'The fire is out. Look at how it came about.', button: 'Start review' },
		views: { text: 'A review is read twice: as the person who acted, and as the system.', button: 'Go to the view' },
		'insert whys': { text: 'Ask why, from what could be observed down to a gap in a process.', button: 'Insert five whys' },
		'add why': { text: 'Ask why once more, with a link to what shows it.', button: 'Add why' },
		'set root cause': { text: 'Name the gap in a process that you can change.', button: 'Set root cause' },
		'open chain': { text: 'A why chain has no root cause yet.', button: 'Go to the open chain' },
		'add control': { text: 'Turn the cause into one change in a document you really use.', button: 'Add control' },
		'place control': { text: 'A control is only an intent until a document holds it.', button: 'Go to the control' },
		'review control': { text: 'Look whether the control has held.', button: 'Review' },
		'next review': { text: 'Look whether the control has held.', button: 'Go to the control' },
		'due line': { text: 'This was promised for a day.', button: 'Go to the task' },
		'draft post-mortem': { text: 'Tell the client what happened and what has changed.', button: 'Draft post-mortem' },
		'copy post-mortem': { text: 'The full text is drafted. Send it, and mark it as sent.', button: 'Copy the post-mortem' },
		'send post-mortem': { text: 'Tell the client what happened and what has changed, then note when.', button: 'Add checkpoint: Post-mortem sent' },
		'date control': { text: 'A control without a date will never come due.', button: 'Go to the control' },
		close: { text: 'Its controls have been seen working.', button: 'Close the incident' },
	},
	about: (text: string, due: string) => (due === '' ? text : `${text} · ${due}`),
	nothingLeft: { dismissed: 'Dismissed: it was no incident.', closed: 'Closed. Nothing is due.', other: 'Nothing is left to do here.' },
	handoff: {
		name: 'Handoff test',
		parts: { whatBroke: 'What broke', whoWasAffected: 'Who was affected', whenItStarted: 'When it started' },
		met: 'met',
		unmet: 'not met',
	},
	ofAll: (count: number, all: number) => `${count} of ${all}`,
	evidence: {
		name: 'Evidence',
		counted: (linked: number, notAvailable: number) => `${linked} linked · ${notAvailable} not available`,
		open: (names: readonly string[]) => `Open: ${list(names)}`,
		broken: (names: readonly string[]) => `Broken link: ${list(names)}`,
	},
	prevention: {
		name: 'Prevention',
		gate: (met: number, all: number, reached: boolean) => `${reached ? 'prevention' : 'analysis'} · ${met} of ${all}`,
		parts: { clause: 'Contract clause', step: 'Checklist step', breaker: 'Circuit breaker', review: 'Dated review' },
		met: 'there',
		unmet: 'missing',
	},
	times: {
		name: 'From detection',
		parts: { toContained: 'to contained', toNotified: 'to client notified', toResolved: 'to resolved' },
	},
	notice: {
		name: 'Client notice',
		left: (stretch: string) => `${stretch} left`,
		late: (stretch: string) => `late by ${stretch}`,
		sentInTime: 'sent in time',
		sentLate: (stretch: string) => `sent ${stretch} late`,
		by: (day: string, at: string) => `Due by ${day} ${at} UTC`,
	},
	messageTitle: 'This message',
	message: {
		notSent: 'Not sent yet',
		sent: (day: string, time: string) => `Sent ${day} ${time} UTC`,
		step: { text: 'Read it as your client would, then copy it.', button: 'Copy message' },
	},
	formal: {
		name: 'Formal review',
		called: 'called for',
		short: 'a short one will do',
		reasons: { 'client harmed': 'a client was harmed', 'unbilled time': 'much unpaid time', stress: 'stress' },
		because: (reasons: readonly string[]) => `Because of: ${list(reasons)}`,
	},
	timeBox: (title: string, minutes: number, limit: number) => {
		const spent = `${time.duration(minutes)} of ${time.duration(limit)}`;
		return minutes > limit ? `Time box: ${spent}, time to take stock · ${title}` : `Time box: ${spent} · ${title}`;
	},
	findings: {
		levels: { error: 'Errors', warning: 'Warnings', hint: 'Hints' },
		none: 'The checks find nothing to mend.',
		said: (words: string) => `“${words}”`,
		what: (text: string) => `What can be done: ${text}`,
	},
	changedBy: 'Incidents that changed it',
};
