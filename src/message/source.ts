import { lastReview, type Control } from '../control/control';
import { readDueLines, type DueLine } from '../control/due-line';
import type { State } from '../control/ladder';
import { readTaskDates } from '../control/task-line';
import type { Incident } from '../incident/incident';
import { SECTIONS } from '../incident/note-sections';
import type { CheckpointKind } from '../incident/timeline';
import { readDay, type Day, type Instant } from '../text/calendar';
import { clientSentence, clientWords } from '../text/client-sentence';
import { sectionNamed, type Document } from '../text/document';
import { baseName } from '../text/file-name';
import { readInlineFields } from '../text/inline-field';
import type { Link } from '../text/link';
import { fillKnown, type KnownValue } from '../text/placeholder';
import { causeOf, isVerified } from '../whys/verified-cause';
import type { WhyChain } from '../whys/why-chain';
import { words } from '../words/words';

/**
 * What a client message may be made of, and nothing else: every text has been read as a client reads it. A composer takes
 * only this, so that what is not listed here cannot reach a client.
 */
export interface MessageSource {
	readonly impact: string;
	readonly expected: string;
	readonly actual: string;
	readonly detected?: Instant;
	readonly notified?: Instant;
	readonly contained?: Reached;
	readonly resolved?: Reached;
	/** Root causes that rest on evidence alone. */
	readonly causes: readonly string[];
	/** Whether any chain is still open, or there is none. */
	readonly analysisOpen: boolean;
	/** Controls that are at least in place. */
	readonly changes: readonly Change[];
	/** Controls that are not, for the user to hear of. */
	readonly leftOut: readonly LeftOut[];
	/** What was promised to the client, done or not. */
	readonly promises: readonly Promised[];
	/** What the client was asked to do. */
	readonly steps: readonly Promised[];
}

export interface Reached {
	readonly at: Instant;
	/** A sentence, or empty. */
	readonly text: string;
}

export interface Change {
	readonly text: string;
	readonly kind?: Control['kind'];
	readonly applies?: Control['applies'];
	/** Name of the document it stands in. */
	readonly where: string;
	readonly state: State;
	readonly placed?: Day;
	readonly due?: Day;
	/** Day of the last review that held. */
	readonly held?: Day;
}

export interface LeftOut {
	readonly text: string;
	readonly state: State;
}

export interface Promised {
	readonly text: string;
	readonly due: Day;
	readonly done: boolean;
	/** Day it was ticked, where the line says so. */
	readonly doneOn?: Day;
}

/** What is known around the note. */
export interface SourceFacts {
	readonly incident: Incident;
	readonly chains: readonly WhyChain[];
	readonly controls: readonly { readonly control: Control; readonly standing: { readonly state: State } }[];
	/** Whether a link leads somewhere; one that does not backs nothing. */
	readonly leads: (link: Link) => boolean;
	readonly known: readonly KnownValue[];
	/** A review that should have been before is no day to name. */
	readonly today: Day;
}

/** A due line below Client messages that starts like this is the client's to do. */
const FOR_CLIENT = 'Client:';

export function readSource(doc: Document, { incident, chains, controls, leads, known, today }: SourceFacts): MessageSource {
	const { gap } = words().messages;
	const say = (text: string): string => clientSentence(fillKnown(text, known), gap);
	const causes = chains.map(causeOf);
	const verified = causes.filter((cause) => isVerified(cause, leads)).map((cause) => say(cause.text)).filter((text) => text !== '');
	const there = controls.filter(({ standing: { state } }) => IN_PLACE.includes(state));
	const isStep = ({ text }: DueLine): boolean => text.toLowerCase().startsWith(FOR_CLIENT.toLowerCase());
	const lines = dueLinesForClient(doc);
	const reached = (kind: CheckpointKind): Reached | undefined => {
		const all = incident.timeline.filter((each) => each.kind === kind && each.at !== undefined);
		const one = kind === 'Resolved' ? all.at(-1) : all[0];
		return one?.at === undefined ? undefined : { at: one.at, text: say(one.text) };
	};
	const [contained, resolved] = [reached('Contained'), reached('Resolved')];
	const { detected, notified } = incident.key;
	return {
		impact: say(incident.properties.impact),
		expected: say(incident.expected),
		actual: say(incident.actual),
		...(detected && { detected }),
		...(notified && { notified }),
		...(contained && { contained }),
		...(resolved && { resolved }),
		causes: [...new Set(verified)],
		analysisOpen: causes.length === 0 || verified.length < causes.length,
		changes: there.flatMap(({ control, standing: { state } }) => changeOf(control, state, say, today)),
		leftOut: controls.filter((view) => !there.includes(view) && view.control.box !== 'dropped')
			.map(({ control, standing: { state } }) => ({ text: clientWords(control.text, gap), state })),
		promises: lines.filter((line) => !isStep(line)).flatMap((line) => promised(doc, line, line.text, say)),
		steps: lines.filter(isStep).flatMap((line) => promised(doc, line, line.text.slice(FOR_CLIENT.length), say)),
	};
}

const IN_PLACE: readonly State[] = ['in place', 'in use', 'verified'];

function changeOf(control: Control, state: State, say: (text: string) => string, today: Day): Change[] {
	const { gap } = words().messages;
	const text = say(control.text);
	const { kind, applies, artifact, placed, due } = control;
	const held = lastReview(control);
	if (text === '') return [];
	return [{
		text, state, where: artifact ? artifactName(artifact, gap) : gap,
		...(kind && { kind }), ...(applies && { applies }), ...(placed && { placed }), ...(due && due >= today && { due }),
		...(held?.result === 'held' && { held: held.day }),
	}];
}

/** What the link calls the document, else the document's own name; never its path. */
function artifactName({ target, subpath, label }: Link, gap: string): string {
	return clientWords(label === target + subpath || /[/#]/.test(label) ? baseName(target) : label, gap);
}

/** What stands below Client messages is between the client and the owner; every other due line is the owner's own. */
function dueLinesForClient(doc: Document): DueLine[] {
	const section = sectionNamed(doc, SECTIONS.messages);
	return section ? readDueLines(doc).filter(({ line, box }) => line >= section.start && line < section.end && box !== 'set aside') : [];
}

function promised(doc: Document, { line, due, box }: DueLine, words: string, say: (text: string) => string): Promised[] {
	const text = say(words);
	const plain = doc.lines[line]?.plain ?? '';
	const doneOn = readTaskDates(plain, readInlineFields(plain)).done.map(readDay).find((day) => day !== undefined);
	return text === '' ? [] : [{ text, due, done: box === 'ticked', ...(doneOn && { doneOn }) }];
}
