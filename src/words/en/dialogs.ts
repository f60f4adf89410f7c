const scopes = { many: 'Many', one: 'One', unknown: 'Not known yet' };

const statuses = {
	candidate: 'Candidate: not classified yet',
	open: 'Open: it is happening',
	contained: 'Contained: it does not spread any more',
	resolved: 'Resolved: the client is whole again',
	closed: 'Closed: reviewed and followed through',
	dismissed: 'Dismissed: not an incident',
};

const checkpointKinds = {
	Detected: 'Detected',
	Declared: 'Declared',
	Contained: 'Contained',
	'Client notified': 'Client notified',
	Resolved: 'Resolved',
	'Post-mortem sent': 'Post-mortem sent',
	Note: 'Note',
	Reclassified: 'Reclassified',
};

const stages = {
	intake: 'Intake', kickoff: 'Kickoff', delivery: 'Delivery', revision: 'Revision', handoff: 'Handoff',
};

const applies = {
	now: 'Now',
	'next amendment': 'With the next amendment',
	renewal: 'At renewal',
	'new engagement': 'With a new engagement',
	'documented change': 'After a documented change',
};

const kinds = {
	'checklist step': 'Checklist step',
	'contract clause': 'Contract clause',
	'template change': 'Template change',
	'procedure change': 'Procedure change',
	'protocol change': 'Protocol change',
	'circuit breaker': 'Circuit breaker',
};

/** Titles, labels and hints of the dialogs. */
export const dialogs = {
	scopes,
	statuses,
	checkpointKinds,
	stages,
	applies,
	kinds,
	/** A level with what it means to this user. */
	severity: (level: string, meaning: string) => (meaning === '' ? level : `${level}: ${meaning}`),
	noSeverity: 'Not classified yet',
	fillIn: (name: string) => `Fill in “${name}” first.`,
	date: 'Date',
	time: 'Time',
	when: {
		utc: (day: string, time: string) => `${day} ${time} UTC`,
		moved: (time: string, day: string, utc: string) => `The clocks skip this time. It is taken as ${time}: ${day} ${utc} UTC`,
		unreadable: 'Choose a date and a time.',
	},
	create: {
		title: 'Create incident',
		submit: 'Create incident',
		name: 'Title',
		nameHint: 'What a client would notice. A title alone is enough.',
		expected: 'What was expected',
		actual: 'What happened',
		scope: 'How many are affected',
		severity: 'Severity',
		impact: 'Impact',
		impactHint: 'In one line: who is affected, and what it costs them.',
		client: 'Client',
		service: 'Service',
		serviceHint: 'The live service or workflow the client depends on.',
		detected: 'Detected',
		candidate: 'Without a severity it becomes a candidate, to be classified later.',
		alike: 'Earlier incidents that look alike',
	},
	checkpoint: { title: 'Add checkpoint', submit: 'Add checkpoint', kind: 'Kind', text: 'What could be observed', when: 'When' },
	reclassify: {
		title: 'Reclassify incident',
		submit: 'Reclassify',
		status: 'Status',
		severity: 'Severity',
		reason: 'Reason',
		reasonHint: 'Goes into the timeline.',
	},
	whys: {
		title: 'Insert five whys',
		submit: 'Insert',
		outcome: 'Outcome',
		outcomeHint: 'One sentence that anyone could have observed, without a cause.',
	},
	pick: {
		sow: 'Choose the statement of work…',
		checklist: 'Choose a checklist…',
	},
	control: {
		title: 'Add control',
		submit: 'Add control',
		kind: 'Kind',
		text: 'What it says',
		hints: {
			'checklist step': 'One action that leaves a mark somebody else can find: a date, an initial, a saved file.',
			'contract clause': 'What both sides agree on, so that either can tell whether it was kept.',
			'template change': 'What the template holds from now on, so that every new copy has it.',
			'procedure change': 'One step of the procedure: who does what, when, and what shows that it was done.',
			'protocol change': 'Who tells whom, over which channel, by when.',
			'circuit breaker': 'What is held back, in a few words.',
		},
		stage: 'Stage',
		noStage: 'None',
		owner: 'Owner',
		ownerHint: 'A role, not a name.',
		artifact: 'Goes into',
		artifactHint: 'The note that work runs on. Without one the control is only an intent.',
		noNote: 'There is no such note. Choose one from the list, or leave this empty.',
		place: 'Place in the note',
		newHeading: 'New heading at the end',
		headingName: 'Heading',
		end: 'End of the note',
		applies: 'Applies',
		effect: 'Effect',
		effectHint: 'What it protects, such as quality, scope or recovery.',
		due: 'First review',
		dueIn: (days: string) => `The day to look whether it is used: ${days}.`,
		noDue: 'Without a date it will never come due.',
	},
};
