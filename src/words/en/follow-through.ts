const list = (items: readonly string[]): string =>
	(items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`);

/** At most this many notes are named in a line that is filled in. */
const MOST = 3;

const named = (links: readonly string[]): string =>
	list(links.length > MOST ? [...links.slice(0, MOST), `${links.length - MOST} more`] : links);

/** What is said when controls are reviewed and dates are moved. */
export const followThrough = {
	review: {
		title: 'Review control',
		titleOf: (number: number, count: number) => `Review controls: ${number} of ${count}`,
		submit: 'Save',
		submitNext: 'Save and next',
		skip: 'Skip for now',
		which: 'Which controls',
		allDue: (count: number) => `Everything due (${count})`,
		ofNote: (incident: string, count: number) => `${incident} (${count})`,
		incident: 'Incident',
		artifact: 'Goes into',
		project: 'Look into',
		state: 'State',
		due: 'Review',
		noDate: 'no date yet',
		found: 'Found in your notes',
		nothingFound: 'No copy of this control was found in live work.',
		place: (note: string, word: string) => `${note}: ${word}`,
		openNote: (note: string) => `Open “${note}”`,
		result: 'What happened',
		results: { held: 'Held', skipped: 'Skipped', overridden: 'Overridden', 'not exercised': 'Not exercised' },
		resultHints: {
			held: 'It was used, and it worked.',
			skipped: 'There was occasion to use it, and it was not used.',
			overridden: 'It was seen, and set aside on purpose.',
			'not exercised': 'There was no occasion to use it.',
		},
		letters: (letters: string) => `Keys: ${letters}.`,
		reason: 'Why was it skipped?',
		reasons: { placement: 'Placement: it stood where nobody looks', wording: 'Wording: it could be read another way', cost: 'Cost: it took more than it gave' },
		reasonHints: {
			placement: 'Then the line should move. The button opens it; what you filled in here is kept.',
			wording: 'Then the line should be rewritten. The button opens it; what you filled in here is kept.',
			cost: 'Then make it cheaper, or drop it with [-].',
		},
		chooseReason: 'Choose why it was skipped first.',
		text: 'In one line',
		textHint: 'What anyone could check, with links.',
		tick: 'Tick the box',
		tickHint: 'Held and ticked, with its line in place, it is verified.',
		next: 'Next review',
		nextOn: (days: string) => `Comes up again ${days}.`,
		noNext: 'Without a new date it keeps the one it has.',
		again: 'Review again',
		againNone: 'Empty: it is not due again.',
	},
	found: {
		ticked: (links: readonly string[]) => `ticked in ${named(links)}`,
		issued: (links: readonly string[]) => `issued in ${named(links)}`,
		fired: (log: string) => `fired, see ${log}`,
		unticked: (links: readonly string[]) => `unticked in ${named(links)}`,
		overridden: (links: readonly string[]) => `overridden in ${named(links)}`,
		join: (parts: readonly string[]) => parts.filter((part) => part !== '').join('; '),
	},
	postpone: {
		title: 'Postpone',
		submit: 'Postpone',
		until: 'Until',
		now: (due: string) => `Now ${due}.`,
		undated: 'It has no date yet.',
		choices: { tomorrow: 'Tomorrow', 'next week': 'Next week', '+2w': 'In two weeks', 'next month': 'In a month' },
		choice: (name: string, day: string) => `${name}: ${day}`,
		other: 'Another day',
		day: 'Day',
		dayIn: (days: string) => `That is ${days}.`,
		noDay: 'Choose a day.',
		pick: 'Choose what to postpone…',
		beside: (due: string, place: string) => `${due} · ${place}`,
	},
	menu: { review: 'Review…', postpone: 'Postpone…' },
	notices: {
		verified: (control: string, artifact: string) =>
			`Verified: “${control}” stands in “${artifact}”, it held when it counted, and your own notes show it.`,
		verifiedAgain: (control: string, artifact: string, day: string) =>
			`Verified: “${control}” stands in “${artifact}”, it held when it counted, and your own notes show it. You look again on ${day}.`,
		heldWithoutLine: (control: string) => `Recorded that “${control}” held. Its line is not in its document, so it does not count as verified. Put the line back.`,
		held: (control: string) => `Recorded that “${control}” held. Tick its box when you trust it.`,
		change: (control: string, artifact: string, next: string) =>
			`Recorded that “${control}” was skipped: it has slipped. Change its line${artifact === '' ? '' : ` in “${artifact}”`} now.${next}`,
		skipped: (control: string, next: string) => `Recorded that “${control}” was skipped: it has slipped. Make it cheaper or drop it.${next}`,
		overridden: (control: string, next: string) => `Recorded that “${control}” was overridden: it has slipped. Ask what made that look right.${next}`,
		notExercised: (control: string, next: string) => `Recorded that there was no occasion for “${control}”.${next}`,
		nextOn: (day: string) => ` Next review: ${day}.`,
		noNext: ' It keeps its date until you choose another.',
		nothingDue: (control: string, day: string, days: string) => `No review is due. The next one is on ${day}, ${days}: “${control}”.`,
		noneDated: 'No review is due, and no control has a date to come. Add a control, or give one its next date.',
		postponed: (text: string, day: string, days: string) => `Postponed to ${day}, ${days}: “${text}”.`,
		nothingToPostpone: 'Nothing has a due date to move. Give a control or a task a day first.',
	},
	refusals: {
		lineTwice: (first: number, second: number) => `The same control stands on line ${first} and on line ${second}. Give them ids or change one, then try again.`,
		endsInId: 'An id at the end of these words would become the line’s own. Put a word behind it.',
		unreadable: 'This would not be read as part of that line. Put its id at the end of its line and leave signs and brackets out, then try again.',
		passed: (day: string) => `${day} has passed. Choose today or a later day.`,
		noDay: (choice: string) => `“${choice}” is no day. Write one like 2026-12-23, tomorrow, next week, +3d, +2w or +1m.`,
	},
};
