import { thisIncident } from './this-incident';

const notes = (count: number): string => (count === 1 ? '1 note' : `${count} notes`);

const dueCounts = (overdue: number, today: number): string =>
	[overdue > 0 ? `${overdue} overdue` : '', today > 0 ? `${today} due today` : ''].filter((part) => part !== '').join(', ');

/** What the sidebar, the ribbon and the status bar say. */
export const panel = {
	name: 'Post-mortem',
	open: 'Open Post-mortem sidebar',
	/** By command id: what the button in the sidebar says. */
	buttons: { 'create-incident': 'New incident', 'add-checkpoint': 'Add checkpoint', 'add-control': 'Add control' },
	actions: 'Actions',
	join: (parts: readonly string[]) => parts.filter((part) => part !== '').join(', '),
	/** Two facts side by side on one line. */
	beside: (parts: readonly string[]) => parts.filter((part) => part !== '').join(' · '),
	more: (count: number) => `${count} more`,
	moreIn: (count: number, group: string) => (group === '' ? `Show ${count} more` : `Show ${count} more in ${group}`),
	/** For two statements of which either may hold commas. */
	also: (parts: readonly string[]) => parts.filter((part) => part !== '').join('; '),
	count: (title: string, count: number) => (count === 0 ? title : `${title}, ${count}`),
	filter: {
		name: 'Filter',
		placeholder: 'Filter by client, owner…',
		choose: 'Choose what to filter by',
		clear: 'Clear filter',
		fields: { client: 'client', severity: 'severity', owner: 'owner' },
		headings: { client: 'Client', severity: 'Severity', owner: 'Owner of a control' },
		found: (count: number) => (count === 0 ? 'Nothing matches.' : count === 1 ? '1 entry matches.' : `${count} entries match.`),
	},
	due: {
		title: 'Due',
		groups: { overdue: 'Overdue', today: 'Today', soon: 'Next two weeks', later: 'Later' },
		kinds: { review: 'Review', line: 'To do' },
		tick: (text: string) => `Mark as done: ${text}`,
		empty: 'Nothing is due. A control with a review date shows up here when its day comes.',
		repeats: 'This task repeats. Tick it in the note, so that its next date is written too.',
		ticked: (text: string) => `Done: ${text}`,
		undo: 'Undo',
		buttons: { review: (text: string) => `Review control: ${text}`, postpone: (text: string) => `Postpone: ${text}` },
		dueNow: (count: number) => (count === 0 ? 'Nothing is due now.' : `${count} due now.`),
	},
	controls: {
		title: 'Open controls',
		states: {
			intent: 'Intent', 'in place': 'In place', 'in use': 'In use', verified: 'Verified', slipped: 'Slipped', dropped: 'Dropped',
		},
		reasons: {
			dropped: 'the box says [-]',
			skipped: (days: string, why: string) => `skipped at the review ${days}${why === '' ? '' : ` (${why})`}`,
			overridden: (days: string, why: string) => `overridden at the review ${days}${why === '' ? '' : ` (${why})`}`,
			lineGone: (artifact: string) => `line deleted from ${artifact}`,
			artifactGone: (artifact: string) => (artifact === '' ? 'its document is no longer named' : `${artifact} is gone`),
			heldAndTicked: (days: string) => `held ${days}`,
			ticked: (count: number) => `ticked in ${notes(count)}`,
			issued: (count: number) => `issued in ${notes(count)}`,
			waiting: (count: number) => `${count} waiting`,
			overriddenCopies: (count: number) => `${count} overridden`,
			fired: 'a line in its log',
			held: (days: string) => `held ${days}, box not ticked yet`,
			there: 'not seen in live work yet',
			copied: (count: number) => `copied to ${notes(count)}, not used yet`,
			noArtifact: 'no document named yet',
			notFound: (artifact: string) => `there is no note “${artifact}”`,
			neverPlaced: (artifact: string) => `not in ${artifact} yet`,
			tickedInArtifact: (artifact: string) => `ticked in ${artifact} itself, which shows no single project`,
			tickedWithoutProof: 'ticked, though no review says it held',
			twin: (note: string) => `same id in ${note}`,
		},
		groupBy: 'Group controls by',
		groupings: { incident: 'Incident', artifact: 'Document', stage: 'Stage', state: 'State' },
		none: { artifact: 'No document', stage: 'No stage' },
		noOwner: 'No owner',
		noArtifact: 'no document',
		evidence: (count: number) => notes(count),
		showEvidence: (count: number, text: string) => `Show the ${notes(count)} behind: ${text}`,
		uses: { used: 'ticked', pending: 'waiting', overridden: 'overridden', issued: 'issued', artifact: 'holds the line', log: 'log' },
		empty: 'No control is open. Turn what you learn from an incident into one change in a checklist, contract or template.',
	},
	incidents: {
		title: 'Incidents',
		statuses: {
			candidate: 'Candidate', open: 'Open', contained: 'Contained', resolved: 'Resolved', closed: 'Closed', dismissed: 'Dismissed',
		},
		steps: { classify: 'classify it', contain: 'contain it', notify: 'notify the client', resolve: 'resolve it', review: 'review it' },
		next: (step: string) => `next: ${step}`,
		severity: (severity: string) => `severity ${severity}`,
		noSeverity: 'no severity',
		detected: (days: string) => `detected ${days}`,
		counted: (done: { resolved: number; closed: number; dismissed: number }) => {
			const parts = [
				done.resolved > 0 ? `${done.resolved} resolved` : '',
				done.closed > 0 ? `${done.closed} closed` : '',
				done.dismissed > 0 ? `${done.dismissed} dismissed` : '',
			];
			return parts.filter((part) => part !== '').join(' · ');
		},
		troubles: {
			duplicates: { title: 'Duplicate ids', hint: 'Two devices gave out one number. Keep it in one note and give the other a new one.' },
			unreadable: { title: 'Can’t be read', hint: 'These notes count nowhere. Open each and mend what is named below it.' },
			conflicts: { title: 'Conflict copies', hint: 'Sync could not merge these. Move what is new into the original, then delete the copy.' },
			orphans: { title: 'Record missing', hint: 'These lines carry a control’s id, but no incident records it. Write the record from the row’s menu, or remove the id.' },
		},
		why: {
			yaml: 'Its properties are not valid YAML',
			'too long': 'Longer than five million characters',
			'no id': 'The property incident_id is empty',
			'conflict copy': 'Left by sync',
		},
		over: 'Resolved, closed and dismissed',
		writeRecord: (id: string) => `Write the record of ${id}`,
		orphan: (id: string, line: number) => `${id}, line ${line}`,
		empty: 'No incident is open. When live work behaves differently than expected, log it first and sort it out later.',
	},
	welcome: {
		lines: [
			{ icon: 'pencil-line', text: 'When live client work goes wrong, log it here in a minute.' },
			{ icon: 'file-check', text: 'Review it without blame, and turn what you learned into a control in a document you really use.' },
			{ icon: 'shield-check', text: 'Come back on the review date and see from your own notes that the control works.' },
		],
		buttons: { 'create-incident': 'Log the first incident', 'set-up-artifacts': 'Set up checklists and contracts', 'log-signal': 'Note a near miss' },
	},
	daily: {
		title: (overdue: number, today: number) => `Post-mortem: ${dueCounts(overdue, today)}`,
		item: (text: string, due: string) => `${text} · ${due}`,
		more: (count: number) => `and ${count} more`,
		open: 'Show what is due',
	},
	status: {
		text: (count: number) => `${count} due`,
		label: (overdue: number, today: number) => `${dueCounts(overdue, today)}. Open Post-mortem sidebar`,
	},
	menu: { open: 'Open', tab: 'Open in new tab', split: 'Open to the right', tick: 'Mark as done', control: 'Add control to this note', evidence: (incident: string) => `Link as evidence to ${incident}` },
	thisIncident,
};
