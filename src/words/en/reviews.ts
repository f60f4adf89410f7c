import { time } from './time';

/** What is said when a period is reviewed. */
export const reviews = {
	title: 'Periodic review',
	submit: 'Write review',
	period: 'Period',
	/** `until` is empty for a period that is over. */
	option: (name: string, until: string, isWritten: boolean) =>
		`${time.period(name)}${isWritten ? ' (written, opens it)' : until === '' ? '' : ` (runs until ${until})`}`,
	tick: 'Tick the line that asked for it',
	tickHint: (line: string, note: string) => `“${line}” in “${note}”.`,
	progress: (done: number, all: number) => `${done} of ${all} incidents compared with earlier ones`,
	created: (note: string) => `Wrote the review “${note}”. What you take from it is yours to add.`,
	notRead: (note: string) => `“${note}” has not been read yet, so the review would lack it. Try again in a moment.`,
	there: (note: string) => `“${note}” reviews this period already, so nothing was written. To write it anew, rename or delete it first.`,
};
