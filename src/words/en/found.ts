import type { review } from './review';

const parts = { condition: 'condition (“If:”)', action: 'action (“Then:”)', log: 'log (“Log:” with a link)' };

const handoff = { whatBroke: 'what broke', whoWasAffected: 'who was affected', whenItStarted: 'when it started' };

/** What a check says of one finding where it says more than its rule always does. */
export const found = {
	breakerLacks: (missing: readonly (keyof typeof parts)[]) => `The circuit breaker has no ${missing.map((each) => parts[each]).join(' and no ')}.`,
	breakerPlaceholder: 'The circuit breaker is not armed: its condition still holds a placeholder.',
	slipped: {
		review: (day: string, result: string, reason: string) => `It has slipped: the review of ${day} says ${result}${reason === '' ? '' : ` (${reason})`}.`,
		lineGone: (artifact: string) => `It has slipped: its line is gone from “${artifact}”.`,
		artifactGone: (artifact: string) => `It has slipped: “${artifact}” is not there any more.`,
		noArtifact: 'It has slipped: there is a copy of it, but it names no document.',
	},
	unchanged: (artifact: string) => `“${artifact}” has not changed since the incident was detected.`,
	sameStep: (line: number) => `The control on line ${line} is the same step.`,
	sameStepIn: (incident: string) => `${incident} has the same step in the same document.`,
	notVerifiable: (day: string) => `On ${day} nobody could tell from the record whether it was done. Give its line a visible mark: initials, a date, a link.`,
	lookUnanswered: (project: string) =>
		`The look at “${project}” is ticked, but nothing says what it found. Write below it: “- day verifiable (yes)” or “(no)”, with what shows it.`,
	reviewFirst: (control: string) => `It was added while “${control}” still waits for its review. Review that one first.`,
	namedAgain: (incident: string, artifact: string) => `It did not hold: ${incident} names “${artifact}” again.`,
	putThere: (incident: string, control: string, artifact: string) => `${incident} put “${control}” into “${artifact}”, and it did not hold.`,
	intent: {
		notPlaced: (artifact: string) => `“${artifact}” does not hold this step yet.`,
		notFound: (artifact: string) => `“${artifact}” is not there, so this is only an intent.`,
		noArtifact: 'No document is named, so this is only an intent. Add “[in:: ]” with a link to a checklist, contract, template or procedure.',
	},
	noSuchDay: (written: string) => `There is no day ${written}, so it is never looked at again.`,
	twoDates: (count: number, due: string) => `It has ${count} review dates; ${due} counts, the first real one.`,
	noWords: 'It does not say what is to be done.',
	noBox: (artifact: string) => `Its line in “${artifact}” has no box, so no copy can show that it was done. Make it a task: “- [ ] ”.`,
	sameId: (line: number) => `The control on line ${line} has the same id.`,
	sameIdIn: (note: string) => `A control in “${note}” has the same id.`,
	leadsNowhere: (target: string) => `“${target}” leads nowhere.`,
	ambiguous: (target: string) => `More than one note could be meant by “${target}”. Add its folder.`,
	evidenceOpen: (names: readonly (keyof typeof review.evidence.items)[]) => `Still open: ${names.map((name) => name.toLowerCase()).join(', ')}.`,
	sectionMissing: (heading: string) => `The section “${heading}” is missing.`,
	inward: 'This stands in your own view or in the blame column. Say it as the system.',
	otherClient: (name: string) => `“${name}” is another client.`,
	placeholder: (text: string) => `The placeholder “${text}” is left here.`,
	stale: (keys: readonly string[]) => `${keys.join(', ')} no longer ${keys.length === 1 ? 'says' : 'say'} what the lines of the note say.`,
	valueKind: (key: string) => `The value of “${key}” is not of the kind it should be.`,
	unquoted: (key: string) => `Put the link in “${key}” into double quotes, so that Obsidian sees it.`,
	severityUnknown: 'The severity is none of P1, P2 and P3.',
	impactLong: 'The impact is more than one line.',
	noExpected: 'It does not say what was expected.',
	noActual: 'It does not say what happened.',
	handoff: (missing: readonly (keyof typeof handoff)[]) => `The handoff test is not met: the note does not say ${missing.map((each) => handoff[each]).join(', nor ')}.`,
	idOf: (notes: readonly string[]) => `The id is also that of “${notes.join('”, “')}”.`,
	noDocument: 'The rewrite names no document to update.',
	zoneName: 'The name of a zone can’t be converted. Write the time in UTC.',
	noTime: 'The line has no time.',
	beforeDetected: (kind: string, day: string, time: string) => `${kind} stands before Detected, at ${day} ${time} UTC.`,
};
