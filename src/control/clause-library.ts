import type { Applies } from './control';

/** A clause to start from: what goes wrong without it, in words both sides can sign. */
export interface Clause {
	readonly key: string;
	readonly title: string;
	/** What the clause is for. */
	readonly intent: string;
	/** Where work stops or goes on because of it. */
	readonly enforced: string;
	readonly applies: Applies;
	/** One paragraph; its numbers are common ones, to be agreed. */
	readonly text: string;
}

export const CLAUSES: readonly Clause[] = [
	{
		key: 'revisions',
		title: 'Revisions',
		intent: 'So that both of you know when a round is used up.',
		enforced: 'Enforced at the start of each round: it opens with the list and is counted in the project log.',
		applies: 'next amendment',
		text: 'The fee includes two rounds of revisions for each deliverable. A round is one written list of changes, sent within '
			+ '5 working days of delivery; changes sent after that list belong to the next round. Further rounds, and changes to what '
			+ 'was approved in writing, are estimated first and start once the client has accepted the estimate in writing.',
	},
	{
		key: 'late-inputs',
		title: 'Late inputs',
		intent: 'So that a late text or file moves the date openly, and nobody has to make up the time in secret.',
		enforced: 'Enforced at intake and before each milestone: the input is there on its day, or the new date is sent.',
		applies: 'next amendment',
		text: 'The client provides the texts, files, approvals and access listed in the schedule by the dates given there. If an '
			+ 'input arrives later, the delivery dates that depend on it move by the same number of working days; if the reserved time '
			+ 'is no longer free, the contractor sends a new date within 2 working days. If an input is more than 10 working days late, '
			+ 'the contractor may pause the project and invoice the work done so far.',
	},
	{
		key: 'off-channel',
		title: 'Off-channel decisions',
		intent: 'So that a decision made on a call or in a chat cannot be lost or denied.',
		enforced: 'Enforced before work starts on a change: the written summary is linked from the task.',
		applies: 'now',
		text: 'Decisions about scope, price, dates and content count once they stand in the agreed project channel. If one is made '
			+ 'in a call, a chat or a meeting, either side sends a written summary to that channel within 1 working day. The '
			+ 'change is made once the other side has confirmed the summary; until then the last confirmed version applies.',
	},
	{
		key: 'missing-dependencies',
		title: 'Missing dependencies',
		intent: 'So that work does not go live on access, services or rights that are not there.',
		enforced: 'Enforced at kickoff and before going live: every item of the list is confirmed, or the date is moved.',
		applies: 'new engagement',
		text: 'The statement of work lists what the project depends on and who provides each item: accounts, access, rights of '
			+ 'use, and services of third parties. If an item is missing on its date, the contractor says so in writing within '
			+ '1 working day and pauses the part that depends on it; the rest goes on. The delivery dates of the paused part move by '
			+ 'the length of the pause, and extra work caused by it is estimated before it starts.',
	},
];
