import { lastReview, unverifiable, type Control } from '../../control/control';
import { tickedWithoutProof } from '../../control/ladder';
import { addDays } from '../../text/calendar';
import { baseName } from '../../text/file-name';
import { foldPath, foldText } from '../../text/fold';
import { shorten } from '../../text/shorten';
import { words } from '../../words/words';
import type { CheckedNote } from '../checked-note';
import type { ControlFacts, NotHeld } from '../control-facts';
import { eachControl, eachOpenControl } from '../each-control';
import type { Fix } from '../finding';
import { onEach, onLine, type CheckRule } from '../rule';

const IN = ['incident'] as const;
const reviewFix = (): Fix => ({ title: words().commands.reviewControls, command: 'review-controls' });
const reopenFix = (): Fix => ({ title: words().commands.reopenControl, command: 'reopen-control' });

const tickedUnproved: CheckRule = {
	id: 'controls/ticked-without-proof',
	level: 'warning',
	says: 'It is ticked, but no review says that it held. It counts as open.',
	why: 'Done is what somebody says; seen working is what a record shows.',
	in: IN,
	find: (note) => eachOpenControl(note, (control, facts) =>
		(tickedWithoutProof(control) && facts?.standing.state !== 'slipped' ? { fix: reviewFix() } : undefined)),
	examples: ['## Controls\n⟦- [x] Compare prices [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa⟧\n  - 2026-11-23 not exercised: no send\n'],
	fine: [
		'## Controls\n- [x] Compare prices [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa\n  - 2026-11-23 held: ticked in [[A]]\n',
		'## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa\n',
	],
};

const slipped: CheckRule = {
	id: 'controls/slipped',
	level: 'warning',
	says: 'It has slipped: it was in use, and is not any more.',
	why: 'A control that died quietly is worse than none, because everybody counts on it.',
	in: IN,
	find: (note) => eachOpenControl(note, (control, facts) => {
		const because = facts && (control.artifact ?? !control.placed) ? slippedBecause(control, facts) : undefined;
		return because === undefined ? undefined : { text: because, fix: reviewFix() };
	}),
	examples: [
		'## Controls\n⟦- [ ] Compare prices [owner:: Me] [in:: [[Empty checklist]]] [placed:: 2026-11-01] 📅 2026-12-23 ^ctl-aaaaaa⟧\n',
		'## Controls\n⟦- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa⟧\n  - 2026-11-23 skipped (wording): read as a suggestion\n',
	],
	fine: [
		'## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa\n  - 2026-11-20 skipped (wording): read as a suggestion\n  - 2026-11-23 held: ticked in [[A]]\n',
		'## Controls\n- [ ] Compare prices [owner:: Me] [placed:: 2026-11-01] 📅 2026-12-23 ^ctl-aaaaaa\n',
	],
};

function slippedBecause({ artifact }: Control, { standing: { state, because, review } }: ControlFacts): string | undefined {
	if (state !== 'slipped') return undefined;
	const said = words().found.slipped;
	if (review) return said.review(review.day, review.result, review.reason);
	const name = baseName(artifact?.target ?? '');
	if (because === 'line gone') return said.lineGone(name);
	return artifact ? said.artifactGone(name) : said.noArtifact;
}

const unchanged: CheckRule = {
	id: 'controls/artifact-unchanged',
	level: 'warning',
	says: 'The document has not changed since the incident was detected.',
	why: 'A document that let the incident through and still reads the same will let it through again.',
	in: IN,
	find: (note) => {
		const { detected } = note.incident.key;
		return eachOpenControl(note, (control, facts) => {
			if (facts?.changed === undefined || detected === undefined || facts.changed >= detected || facts.standing.state === 'intent') return undefined;
			return { text: words().found.unchanged(baseName(control.artifact?.target ?? '')) };
		});
	},
	examples: ['## Timeline\n- 2026-11-23 14:05 UTC **Detected** A complaint\n\n## Controls\n⟦- [ ] Compare prices [owner:: Me] [in:: [[Old checklist]]] 📅 2026-12-23 ^ctl-aaaaaa⟧\n'],
	fine: [
		'## Timeline\n- 2026-11-23 14:05 UTC **Detected** A complaint\n\n## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa\n',
		'## Timeline\n- 2024-01-05 14:05 UTC **Detected** A complaint\n\n## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Old checklist]]] 📅 2026-12-23 ^ctl-aaaaaa\n',
		'## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Old checklist]]] 📅 2026-12-23 ^ctl-aaaaaa\n',
	],
};

const sameStep: CheckRule = {
	id: 'controls/same-step',
	level: 'warning',
	says: 'The same step stands in the same document already.',
	why: 'A step that is asked for twice is read once and ticked twice.',
	in: IN,
	find: (note) => eachControl(note, (control, facts) => {
		if (control.box === 'dropped') return undefined;
		const before = note.controls.slice(0, note.controls.indexOf(control)).find((each) => each.box !== 'dropped' && isSameStep(note, each, control));
		if (before) return { text: words().found.sameStep(before.line + 1) };
		return facts?.sameStep && { text: words().found.sameStepIn(facts.sameStep.incident) };
	}),
	examples: ['## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa\n⟦- [ ] compare  prices! [owner:: Me] [in:: [Send](Send%20checklist.md)] 📅 2026-12-23 ^ctl-bbbbbb⟧\n'],
	fine: [
		'## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa\n- [ ] Compare prices [owner:: Me] [in:: [[Launch checklist]]] 📅 2026-12-23 ^ctl-bbbbbb\n',
		'## Controls\n- [-] Compare prices [owner:: Me] [in:: [[Send checklist]]] ^ctl-aaaaaa\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-bbbbbb\n',
	],
};

/** By where the links lead, and by their names where that is not known. */
function isSameStep(note: CheckedNote, one: Control, other: Control): boolean {
	if (foldText(one.text) !== foldText(other.text) || one.text === '') return false;
	const [a, b] = [one, other].map((each) => note.around.shows(each)?.artifact ?? foldPath(baseName(each.artifact?.target ?? '')));
	return a === b;
}

const notVerifiable: CheckRule = {
	id: 'controls/not-verifiable',
	level: 'warning',
	says: 'A look at a live project could not tell from the record whether it was done. Give its line a visible mark.',
	why: 'What leaves no mark cannot be proved, and is the first thing to go when time is short.',
	in: IN,
	find: (note) => eachOpenControl(note, (control) => {
		const no = unverifiable(control);
		return no && { text: words().found.notVerifiable(no.day), fix: reviewFix() };
	}),
	examples: ['## Controls\n⟦- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa⟧\n  - 2026-11-23 verifiable (no): in [[A]]\n'],
	fine: ['## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa\n  - 2026-11-20 verifiable (no): in [[A]]\n  - 2026-11-23 verifiable (yes): in [[A]], initials\n'],
};

const lookUnanswered: CheckRule = {
	id: 'controls/look-unanswered',
	level: 'hint',
	says: 'The look at a live project is ticked, but nothing says what it found.',
	why: 'A tick says that somebody looked; only yes or no says whether the step can be proved.',
	in: IN,
	find: (note) => onEach(note, note.controls.flatMap(({ verifications, answers }) => verifications.filter(({ ticked }) => ticked).slice(answers.length)), ({ project }) =>
		({ text: words().found.lookUnanswered(project.label.trim()) })),
	examples: ['## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa\n  ⟦- [x] Can it be verified from the record? [verify:: [[A]]] 📅 2026-11-20 ✅ 2026-11-20 ^chk-aaaaaa⟧\n'],
	fine: [
		'## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa\n  - [x] Can it be verified from the record? [verify:: [[A]]] 📅 2026-11-20 ✅ 2026-11-20 ^chk-aaaaaa\n  - 2026-11-20 verifiable (yes): in [[A]]\n',
		'## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa\n  - [ ] Can it be verified from the record? [verify:: [[A]]] 📅 2999-11-20 ^chk-aaaaaa\n',
	],
};

/** The controls of one review are placed within days; what comes later is a new one. */
const ONE_REVIEW = 7;

const reviewFirst: CheckRule = {
	id: 'controls/review-first',
	level: 'hint',
	says: 'It was added while an earlier control of this incident still waits for its review.',
	why: 'The smallest set that works is found by looking at what is there before adding more.',
	in: IN,
	find: (note) => eachOpenControl(note, (control, facts) => {
		const { placed } = control;
		if (placed === undefined || control.reviews.length > 0 || facts === undefined) return undefined;
		const waiting = note.controls.find((each) => each.placed !== undefined && addDays(each.placed, ONE_REVIEW) < placed && waitsForReview(note, each));
		return waiting && { text: words().found.reviewFirst(shorten(waiting.text, 60)), fix: reviewFix() };
	}),
	examples: ['## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] [placed:: 2026-10-01] 📅 2026-11-01 ^ctl-aaaaaa\n⟦- [ ] Ask for the list [owner:: Me] [in:: [[Send checklist]]] [placed:: 2026-11-20] 📅 2026-12-23 ^ctl-bbbbbb⟧\n'],
	fine: [
		'## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] [placed:: 2026-10-01] 📅 2026-12-01 ^ctl-aaaaaa\n  - 2026-11-01 held: ticked in [[A]]\n- [ ] Ask for the list [owner:: Me] [in:: [[Send checklist]]] [placed:: 2026-11-20] 📅 2026-12-23 ^ctl-bbbbbb\n',
		'## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] [placed:: 2026-11-18] 📅 2026-12-01 ^ctl-aaaaaa\n- [ ] Ask for the list [owner:: Me] [in:: [[Send checklist]]] [placed:: 2026-11-20] 📅 2026-12-23 ^ctl-bbbbbb\n',
		'## Controls\n- [-] Compare prices [owner:: Me] [in:: [[Send checklist]]] [placed:: 2026-10-01] ^ctl-aaaaaa\n- [ ] Ask for the list [owner:: Me] [in:: [[Send checklist]]] [placed:: 2026-11-20] 📅 2026-12-23 ^ctl-bbbbbb\n',
	],
};

/** In a document, with no review yet. */
function waitsForReview(note: CheckedNote, control: Control): boolean {
	const state = note.around.shows(control)?.standing.state;
	return control.box !== 'dropped' && lastReview(control) === undefined && (state === 'in place' || state === 'in use');
}

const didNotHold: CheckRule = {
	id: 'controls/did-not-hold',
	level: 'warning',
	says: 'A verified control did not hold: a later incident names its document again.',
	why: 'Verified means seen working; an incident at the same place says that it does not work any more, or never did.',
	in: IN,
	find: (note) => note.around.notHeld.map((each) => ({ ...onLine(note, lineOf(note, each)), text: sentence(each), fix: reopenFix() })),
	examples: [],
	fine: [],
};

function sentence({ side, artifact, incident, text }: NotHeld): string {
	const name = baseName(artifact);
	const { namedAgain, putThere } = words().found;
	return side === 'earlier' ? namedAgain(incident, name) : putThere(incident, shorten(text, 80), name);
}

/** The control itself in its own note; in the later one the control or the root cause that names the document. */
function lineOf(note: CheckedNote, { side, id, artifact }: NotHeld): number | undefined {
	if (side === 'earlier') return note.controls.find((each) => each.id === id)?.line;
	const control = note.controls.find((each) => note.around.shows(each)?.artifact === artifact);
	const name = foldPath(baseName(artifact));
	return control?.line ?? note.chains.find(({ rootCause }) => rootCause?.links.some(({ target }) => foldPath(baseName(target)) === name))?.rootCause?.line;
}

export const controlProgressRules: readonly CheckRule[] = [tickedUnproved, slipped, unchanged, sameStep, reviewFirst, notVerifiable, lookUnanswered, didNotHold];
