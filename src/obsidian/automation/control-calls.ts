import type { TFile } from 'obsidian';
import { headingFor, headingsOf, stageHeading, type Place } from '../../control/artifact-line';
import { APPLIES, CONTROL_KINDS, STAGES, type Stage } from '../../control/control';
import { readPlacedLine } from '../../control/placed-line';
import { RESULTS, SKIP_REASONS } from '../../control/review-result';
import { foldText } from '../../text/fold';
import { words } from '../../words/words';
import { addControl, unusedId, type ControlDraft } from '../actions/add-control';
import { currentText } from '../checks/current-text';
import { postpone } from '../follow-through/postpone';
import { recordReview } from '../follow-through/record-review';
import { refusePassed } from '../follow-through/task-note';
import type { Parts } from '../parts';
import { Input, need } from './input';
import { noteAt, noteNamed } from './named-note';
import { Refused, unlessRefused } from './refused';

const BREAKER_PARTS = ['if', 'then', 'log'] as const;

/** The id of the control. A line that an earlier call left in the artifact without a record is taken up again. */
export async function addControlFrom(parts: Parts, path: unknown, input: Input): Promise<string> {
	const incident = noteAt(parts, path);
	input.knows('kind', 'text', 'owner', 'artifact', 'stage', 'heading', 'applies', 'effect', 'due', ...BREAKER_PARTS);
	const draft = readDraft(parts, incident, input);
	const artifact = noteNamed(parts, input.needed('artifact'), incident.path);
	const text = await currentText(parts.app, artifact);
	const left = parts.index.orphans().find(({ id, path: holder }) =>
		holder === artifact.path && foldText(readPlacedLine(text, id, artifact.basename)?.text ?? '') === foldText(draft.text));
	const id = left?.id ?? unusedId(parts, 'ctl');
	const place = left ? 'there' : placeIn(text, input.text('heading'), draft.stage);
	const { refusal } = await addControl(parts, incident, { ...draft, id }, { file: artifact, place });
	unlessRefused(refusal);
	return id;
}

function readDraft(parts: Parts, incident: TFile, input: Input): Omit<ControlDraft, 'id'> {
	const today = parts.clock.today();
	const kind = input.neededOneOf('kind', CONTROL_KINDS);
	const [stage, applies, effect] = [input.oneOf('stage', STAGES), input.oneOf('applies', APPLIES), input.text('effect')];
	if (applies && kind !== 'contract clause') throw new Refused(words().automation.onlyClause);
	const due = need('due', input.day('due', today));
	unlessRefused(refusePassed(due, today));
	const breaker = readBreaker(parts, incident, input, kind === 'circuit breaker');
	return {
		kind, due, text: input.needed('text'), owner: input.needed('owner'),
		...(stage && { stage }), ...(applies && { applies }), ...(effect !== undefined && { effect }), ...(breaker && { breaker }),
	};
}

function readBreaker(parts: Parts, incident: TFile, input: Input, isBreaker: boolean): ControlDraft['breaker'] {
	const given = BREAKER_PARTS.find((name) => input.text(name) !== undefined);
	if (!isBreaker && given) throw new Refused(words().automation.onlyBreaker(given));
	if (!isBreaker) return undefined;
	const log = input.text('log');
	return { condition: input.text('if') ?? '', action: input.text('then') ?? '', ...(log !== undefined && { log: noteNamed(parts, log, incident.path) }) };
}

/** The heading that is named, else that of the stage, which is added where it is missing, else the end of the note. */
function placeIn(text: string, heading: string | undefined, stage: Stage | undefined): Place {
	if (heading !== undefined) return { heading: headingsOf(text).find((each) => foldText(each) === foldText(heading)) ?? heading };
	if (stage === undefined) return { end: true };
	const there = headingFor(text, stage);
	return there === undefined ? { newHeading: stageHeading(stage) } : { heading: there };
}

/** The block id of a control or due line, or, for a control without one, its whole line. */
function target(id: unknown): string {
	return need('id', typeof id === 'string' ? id.replace(/^\s*\^/, '').trimEnd() || undefined : undefined);
}

export async function recordReviewFrom(parts: Parts, path: unknown, id: unknown, input: Input): Promise<void> {
	const file = noteAt(parts, path);
	input.knows('result', 'reason', 'text', 'next', 'tick');
	const [result, reason] = [input.neededOneOf('result', RESULTS), input.oneOf('reason', SKIP_REASONS)];
	if (reason && result !== 'skipped') throw new Refused(words().automation.onlySkipped);
	const [text, next, tick] = [input.text('text'), input.day('next', parts.clock.today()), input.flag('tick')];
	const answer = { result, ...(reason && { reason }), ...(text !== undefined && { text }), ...(next && { next }), ...(tick !== undefined && { tick }) };
	unlessRefused(await recordReview(parts, file.path, target(id), answer));
}

export async function postponeFrom(parts: Parts, path: unknown, id: unknown, until: unknown): Promise<void> {
	const file = noteAt(parts, path);
	unlessRefused(await postpone(parts, file.path, target(id), new Input({ until }).needed('until')));
}
