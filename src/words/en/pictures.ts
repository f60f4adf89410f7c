import { time } from './time';

const list = (parts: readonly string[]): string => parts.join(', ');

const levels = { P1: 'P1', P2: 'P2', P3: 'P3', none: 'unrated' };

const share = (held: number, reviewed: number): string => (reviewed === 0 ? '–' : `${held} of ${reviewed}`);

/** What is said in pictures and in the blocks that show them. */
export const pictures = {
	timeline: {
		title: 'Timeline to scale',
		entry: (kind: string, day: string, time: string) => `${kind} ${day} ${time} UTC`,
		says: (entries: readonly string[], whole: string) => `${list(entries)}. ${whole} in all.`,
		moment: (day: string, time: string) => `${day} ${time} UTC`,
		bare: (day: string, time: string) => `${day} ${time}`,
		time: (time: string) => `${time} UTC`,
		after: (duration: string) => `+${duration}`,
		noTime: 'no time',
		none: 'No checkpoint has a time yet.',
		more: (count: number) => (count === 0 ? '' : count === 1 ? '1 more checkpoint is not drawn.' : `${count} more checkpoints are not drawn.`),
	},
	trends: {
		title: 'Incidents by month, and the share of controls that held',
		incidents: 'Incidents',
		share: 'Controls that held, %',
		levels,
		month: time.month,
		monthName: time.period,
		count: (count: number, level: keyof typeof levels) => `${count} ${levels[level]}`,
		monthSays: (month: string, counts: readonly string[], held: number, reviewed: number) =>
			`${month}: ${list([...(counts.length === 0 ? ['no incident'] : counts), ...(reviewed === 0 ? [] : [`${share(held, reviewed)} held`])])}`,
		says: (said: readonly string[]) => (said.length === 0 ? 'No incident and no review in these twelve months.' : `${said.join('. ')}.`),
		numbers: 'Numbers',
		monthHead: 'Month',
		heldHead: 'Held',
		heldOf: share,
	},
	block: {
		label: 'Post-mortem',
		notRead: 'Reading your notes…',
		unknown: (word: string) => `“${word}” is not known here. Write due, controls, timeline, timeline [[Note]] or trends, one to a line.`,
		empty: 'Write what to show here: due, controls, timeline, timeline [[Note]] or trends, one to a line.',
		noIncident: 'This note is not an incident. Write timeline [[Note]] to show the timeline of one.',
		notFound: (name: string) => `There is no incident note “${name}”.`,
		timelineOf: (incident: string) => `Timeline of ${incident}`,
	},
};
