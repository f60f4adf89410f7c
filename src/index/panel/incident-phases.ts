import type { State } from '../../control/ladder';
import type { Incident } from '../../incident/incident';
import type { RecordGap } from '../../incident/record-gaps';
import type { CheckpointKind } from '../../incident/timeline';
import type { MessageKind } from '../../message/message-note';
import type { WhyChain } from '../../whys/why-chain';
import { words } from '../../words/words';
import type { ControlView } from '../control-view';
import type { DueItem } from '../due-items';
import { messageStep } from './message-step';
import { nextStep } from './next-step';

/** The way of an incident, from the first note to the proof. */
export const PHASES = ['record', 'contain', 'notify', 'review', 'whys', 'controls', 'client', 'follow-through'] as const;
export type Phase = (typeof PHASES)[number];

/** `left out` is said of a closed incident that never went through the phase. */
export type PhaseStanding = 'done' | 'now' | 'later' | 'left out';

/** What decides how far an incident has come. */
export interface Progress {
	readonly incident: Pick<Incident, 'properties' | 'key' | 'timeline'>;
	readonly gaps: readonly RecordGap[];
	/** Where a gap is filled in by hand: line of the note, from 0. */
	readonly gapLine: number;
	readonly hasReviewParts: boolean;
	/** Something has been written into them. */
	readonly hasReviewBegun: boolean;
	/** The first view that nobody has written yet; undefined when both hold text. */
	readonly emptyView?: { readonly name: string; readonly line: number };
	readonly chains: readonly WhyChain[];
	/** The incident's own. */
	readonly controls: readonly ControlView[];
	/** What is due in the note, the earliest first. */
	readonly due: readonly DueItem[];
	/** Ids of the commands that can run on the note now. */
	readonly available: ReadonlySet<string>;
	/** Client messages that have been drafted. */
	readonly drafted: ReadonlySet<MessageKind>;
	/** How much time the notice has left, in words. */
	readonly noticeLeft?: string;
}

export type StepKey =
	| 'triage' | 'classify' | 'contain' | 'draft notice' | 'notify' | 'resolve' | 'detect' | 'record' | 'start review' | 'views'
	| 'insert whys' | 'add why' | 'set root cause' | 'open chain' | 'add control' | 'place control' | 'review control' | 'next review' | 'due line'
	| 'draft post-mortem' | 'copy notice' | 'copy post-mortem' | 'send post-mortem' | 'date control' | 'close';

/** What a step does: a command, a checkpoint to fill in, or a line to go to. */
export type StepAction = { readonly command: string } | { readonly checkpoint: CheckpointKind } | { readonly line: number };

export interface PhaseStep {
	readonly phase: Phase;
	readonly key: StepKey;
	readonly action: StepAction;
	/** What the step is about, as the note says it. */
	readonly about?: string;
	readonly daysLeft?: number;
}

/** From this many answers on, the cause is asked for instead of another why. */
const ENOUGH_WHYS = 3;

type Maybe = PhaseStep | undefined;

/** The one thing to do next; undefined when nothing is left, or when nothing that is left can be done here. */
export function stepOf(progress: Progress): PhaseStep | undefined {
	const { status } = progress.incident.properties;
	if (status === 'dismissed') return undefined;
	if (status === 'closed') return dueStep(progress, Infinity);
	const steps = [
		classify, contain, notify, resolve, completeRecord, review, whys, (each: Progress) => dueStep(each, 0), controls,
		client, (each: Progress) => dueStep(each, Infinity), followThrough,
	];
	return steps.map((step) => step(progress)).find((step) => step && canRun(step, progress));
}

function canRun({ action }: PhaseStep, { available }: Progress): boolean {
	if ('command' in action) return available.has(action.command);
	return 'line' in action || available.has('add-checkpoint');
}

/** How each phase stands; none of a dismissed incident. */
export function phaseStandings(progress: Progress, step: PhaseStep | undefined): readonly (readonly [Phase, PhaseStanding])[] {
	const { status } = progress.incident.properties;
	if (status === 'dismissed') return [];
	const done = donePhases(progress);
	const rest = status === 'closed' ? 'left out' : 'later';
	return PHASES.map((phase) => [phase, step?.phase === phase ? 'now' : done[phase] ? 'done' : rest]);
}

function donePhases({ incident, gaps, hasReviewParts, emptyView, chains, controls: views, due }: Progress): Readonly<Record<Phase, boolean>> {
	const { status } = incident.properties;
	const states = statesOf(views);
	const isOver = states.length > 0 && states.every((state) => state === 'verified');
	return {
		record: !isUnclassified(incident) && gaps.length === 0,
		contain: isContained(incident),
		notify: incident.key.notified !== undefined,
		review: hasReviewParts && emptyView === undefined,
		whys: chains.length > 0 && chains.every(hasCause),
		controls: states.length > 0 && !states.includes('intent'),
		client: wasSent(incident),
		'follow-through': due.length === 0 && (isOver || (status === 'closed' && states.every((state) => state === 'verified'))),
	};
}

const isUnclassified = ({ properties: { status } }: Progress['incident']): boolean => status === undefined || status === 'candidate';

function isContained({ key, properties: { status } }: Progress['incident']): boolean {
	return key.contained !== undefined || status === 'contained' || status === 'resolved' || status === 'closed';
}

const hasCause = (chain: WhyChain): boolean => (chain.rootCause?.text ?? '').trim() !== '';
const wasSent = ({ timeline }: Progress['incident']): boolean => timeline.some(({ kind }) => kind === 'Post-mortem sent');

/** Of the controls that were not given up. */
function statesOf(views: readonly ControlView[]): State[] {
	return views.map((view) => view.standing.state).filter((state) => state !== 'dropped');
}

/** Facts that triage asks for come before the choice of a level. */
function classify({ incident, gaps, available }: Progress): Maybe {
	if (isUnclassified(incident) && gaps.some((gap) => gap !== 'severity' && gap !== 'impact') && available.has('triage')) {
		return { phase: 'record', key: 'triage', action: { command: 'triage' } };
	}
	return isUnclassified(incident) || gaps.includes('severity') ? { phase: 'record', key: 'classify', action: { command: 'reclassify' } } : undefined;
}

function contain({ incident }: Progress): Maybe {
	return isContained(incident) ? undefined : { phase: 'contain', key: 'contain', action: { checkpoint: 'Contained' } };
}

function notify(progress: Progress): Maybe {
	const { incident, noticeLeft } = progress;
	if (incident.key.notified !== undefined) return undefined;
	const step = messageStep(progress, 'notice') ?? { key: 'notify', action: { checkpoint: 'Client notified' } } as const;
	return { ...step, phase: 'notify', ...(noticeLeft !== undefined && { about: noticeLeft }) };
}

/** Asked for until the review has begun; whoever reviews early is left alone. */
function resolve({ incident, hasReviewBegun }: Progress): Maybe {
	const { status } = incident.properties;
	if (status === 'resolved' || hasReviewBegun || nextStep(incident) !== 'resolve') return undefined;
	return { phase: 'review', key: 'resolve', action: { checkpoint: 'Resolved' } };
}

function completeRecord({ gaps, gapLine }: Progress): Maybe {
	if (gaps.length === 0) return undefined;
	if (gaps[0] === 'detection') return { phase: 'record', key: 'detect', action: { checkpoint: 'Detected' } };
	return { phase: 'record', key: 'record', action: { line: gapLine }, about: gaps.map((gap) => words().notices.gaps[gap]).join(', ') };
}

function review({ hasReviewParts, emptyView }: Progress): Maybe {
	if (!hasReviewParts) return { phase: 'review', key: 'start review', action: { command: 'start-review' } };
	return emptyView && { phase: 'review', key: 'views', action: { line: emptyView.line }, about: emptyView.name };
}

/** With several chains the commands would have to ask for which, so the step goes to the one that is open. */
function whys({ chains }: Progress): Maybe {
	if (chains.length === 0) return { phase: 'whys', key: 'insert whys', action: { command: 'insert-five-whys' } };
	const open = chains.find((chain) => !hasCause(chain));
	if (!open) return undefined;
	if (chains.length > 1) return { phase: 'whys', key: 'open chain', action: { line: open.line }, about: open.title };
	const answered = open.answers.filter((answer) => answer.text.trim() !== '').length;
	return answered < ENOUGH_WHYS
		? { phase: 'whys', key: 'add why', action: { command: 'add-why' } }
		: { phase: 'whys', key: 'set root cause', action: { command: 'set-root-cause' } };
}

function controls({ controls: views }: Progress): Maybe {
	if (statesOf(views).length === 0) return { phase: 'controls', key: 'add control', action: { command: 'add-control' } };
	const intent = views.find((view) => view.standing.state === 'intent');
	return intent && { phase: 'controls', key: 'place control', action: { line: intent.control.line }, about: intent.control.text };
}

/** The earliest thing due up to so many days from today. */
function dueStep({ due, available }: Progress, horizon: number): Maybe {
	const first = due[0];
	if (!first || first.daysLeft > horizon) return undefined;
	const isReview = first.kind === 'review' || first.verifies === true;
	const about = { phase: 'follow-through', about: first.text, daysLeft: first.daysLeft } as const;
	if (isReview && first.daysLeft <= 0 && available.has('review-controls')) return { ...about, key: 'review control', action: { command: 'review-controls' } };
	return { ...about, key: isReview ? 'next review' : 'due line', action: { line: first.line } };
}

function client(progress: Progress): Maybe {
	if (wasSent(progress.incident)) return undefined;
	return { ...messageStep(progress, 'post-mortem') ?? { key: 'send post-mortem', action: { checkpoint: 'Post-mortem sent' } }, phase: 'client' };
}

/** Nothing is due any more: an open control still needs a day; otherwise it is over. */
function followThrough({ controls: views }: Progress): Maybe {
	const open = views.find(({ standing: { state } }) => state !== 'dropped' && state !== 'verified');
	if (open) return { phase: 'follow-through', key: 'date control', action: { line: open.control.line }, about: open.control.text };
	return { phase: 'follow-through', key: 'close', action: { command: 'reclassify' } };
}
