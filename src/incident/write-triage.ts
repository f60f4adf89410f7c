import type { Instant } from '../text/calendar';
import { readDocument } from '../text/document';
import { isRefusal, refuse, type Edits, type Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { inTurn } from '../text/in-turn';
import { writeProperty } from '../text/write-property';
import { words } from '../words/words';
import { addCheckpoint } from './add-checkpoint';
import { ACTUAL, EXPECTED, type Incident } from './incident';
import { fillLabel } from './new-incident';
import { PROPERTY, type Severity } from './properties';
import { reclassify } from './reclassify';
import type { TriageAnswers } from './triage';

/** What the user decides besides the answers. */
export type TriageDecision =
	| { readonly step: 'gather' }
	| { readonly step: 'declare'; readonly at: Instant; readonly severity: Severity }
	/** `line` writes the due line of the day to look again. */
	| { readonly step: 'watch'; readonly line: (text: string) => Edits | Refusal };

type Writer = (text: string) => Edits | Refusal;

/**
 * Fills in what the record lacks from the answers, never over what it says, and writes the step: a due line, or the
 * declaration with status and severity. Refused when all of it stands there already.
 */
export function writeTriage(text: string, old: Incident, answers: TriageAnswers, decision: TriageDecision): Edits | Refusal {
	const steps: Writer[] = [
		...(old.expected === '' ? [label(EXPECTED, answers.expected)] : []),
		...(old.actual === '' ? [label(ACTUAL, answers.actual)] : []),
		(now) => scope(now, answers),
		...(old.key.detected === undefined ? [detection(answers)] : []),
		...stepOf(old, decision),
	];
	const edits = inTurn(text, ...steps);
	return !isRefusal(edits) && edits.length === 0 && decision.step !== 'gather' ? refuse(words().refusals.nothingToChange) : edits;
}

function label(name: string, value: string): Writer {
	return (now) => {
		const edit = fillLabel(now, name, oneLine(value));
		return edit ? guarded(readDocument(now), [edit]) : [];
	};
}

function scope(now: string, { scope: answer }: TriageAnswers): Edits | Refusal {
	return answer === undefined ? [] : writeProperty(readDocument(now), PROPERTY.scope, answer);
}

function detection({ detectedAt, actual }: TriageAnswers): Writer {
	return (now) => (detectedAt === undefined ? [] : addCheckpoint(now, { at: detectedAt, kind: 'Detected', text: actual }));
}

function stepOf(old: Incident, decision: TriageDecision): Writer[] {
	if (decision.step === 'watch') return [decision.line];
	if (decision.step === 'gather') return [];
	const { at, severity } = decision;
	const { status = 'candidate' } = old.properties;
	const next = status === 'candidate' || status === 'dismissed' ? 'open' : status;
	const isDeclared = old.timeline.some((each) => each.kind === 'Declared');
	const isSame = next === old.properties.status && severity === old.properties.severity;
	return [
		...(isDeclared ? [] : [(now: string) => addCheckpoint(now, { at, kind: 'Declared', text: '' })]),
		...(isSame ? [] : [(now: string) => reclassify(now, old.properties, { at, status: next, severity, reason: '' })]),
	];
}
