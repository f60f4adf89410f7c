import { renderDue, type TaskStyle } from '../control/task-line';
import type { Durations } from '../incident/timeline';
import { readBlockId } from '../text/block-id';
import type { Day } from '../text/calendar';
import { oneLine } from '../text/fold';
import { tableRow } from '../text/table';
import { time } from '../words/en/time';
import { PERIOD, shiftPeriod, type Period } from './period';
import { median, type ControlChange, type PeriodControl, type PeriodFacts, type PeriodIncident } from './period-facts';

/** The due line for the review of the next period; undefined when that one is written already. */
export interface NextReview {
	readonly id: string;
	readonly due: Day;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** The period as notes call it; their language stays as it is, whatever the app speaks. */
export function periodTitle({ name, cadence, first }: Period): string {
	const year = first.slice(0, 4);
	if (cadence === 'monthly') return `${MONTHS[Number(first.slice(5, 7)) - 1] ?? ''} ${year}`;
	return cadence === 'quarterly' ? `${name.slice(5)} ${year}` : year;
}

const CHANGES: Readonly<Record<ControlChange, string>> = {
	opened: 'Opened', verified: 'Verified', held: 'Held, box not ticked yet', slipped: 'Slipped', lost: 'Line gone from its document',
};

/** The note of a period, whole; its numbers are those of the day it is written, its chart follows the notes. */
export function reviewNote(facts: PeriodFacts, next: NextReview | undefined, style: TaskStyle): string {
	const sections = [
		['Incidents', incidents(facts)],
		['Controls', controls(facts)],
		['Repeats', repeats(facts)],
		['Open signals', openSignals(facts)],
		['Durations', durations(facts)],
		['Trends', ['```post-mortem', 'trends', '```']],
		['What I take from it', []],
	] as const;
	return [
		'---', `${PERIOD}: ${facts.period.name}`, '---', `# Review of ${periodTitle(facts.period)}`, '',
		...sections.flatMap(([heading, lines]) => [`## ${heading}`, ...lines, '']),
		...(next ? [dueLine(facts, next, style)] : []),
	].join('\n').replace(/\n*$/, '\n');
}

/** Words of other notes on a line of this one: they open no comment here, and an id at their end stays where it belongs. */
function inert(text: string): string {
	const line = oneLine(text);
	return line.slice(0, readBlockId(line)?.at).replace(/%%+/g, '%').replace(/<!--/g, '<!\u200B--').trim();
}

const none = ['None.'];

function incidents({ incidents: all, dismissed }: PeriodFacts): readonly string[] {
	const lines = all.map(({ link, severity, title, client, status }) =>
		`- ${link} ${[severity ?? 'not classified', inert(title), inert(client), status].filter((part) => part !== '').join(' · ')}`);
	const left = dismissed === 0 ? [] : [`- ${dismissed} dismissed: ${dismissed === 1 ? 'it was no incident' : 'they were no incidents'}`];
	return lines.length + left.length === 0 ? none : [...lines, ...left];
}

function controls({ controls: changes }: PeriodFacts): readonly string[] {
	return (['opened', 'verified', 'held', 'slipped', 'lost'] as const).flatMap((change) => {
		const all = changes[change];
		if (all.length === 0) return change === 'held' || change === 'lost' ? [] : [`- **${CHANGES[change]}:** none`];
		return [`- **${CHANGES[change]}:** ${all.length}`, ...all.map(controlLine)];
	});
}

function controlLine({ text, link, artifact, day, said }: PeriodControl): string {
	const place = artifact === '' ? 'in no document yet' : `in ${artifact}`;
	return `  - ${inert(text)} (${[link, place, day ?? ''].filter((part) => part !== '').join(', ')})${said === '' ? '' : `: ${inert(said)}`}`;
}

function repeats({ repeats: all }: PeriodFacts): readonly string[] {
	if (all.length === 0) return none;
	return all.map(({ artifact, earlier, later, notHeld }) =>
		`- ${artifact}: ${earlier}, then ${later}.${notHeld === '' ? '' : ` Verified before, and it did not hold: ${inert(notHeld)}`}`);
}

function openSignals({ openSignals: all, signalCounts: { logged, improved } }: PeriodFacts): readonly string[] {
	const lines = all.map(({ link, gap, control, needsLook }) => {
		const parts = [inert(gap), control === '' ? '' : `to test: ${inert(control)}`, needsLook ? 'communication failed, look closer' : ''].filter((part) => part !== '');
		return `- ${link}${parts.length === 0 ? '' : `: ${parts.join(' · ')}`}`;
	});
	const counts = [logged > 0 ? `${logged} logged in this period` : '', improved > 0 ? `${improved} of all signals became an improvement` : ''].filter((part) => part !== '');
	return [...(lines.length === 0 ? none : lines), ...(counts.length === 0 ? [] : ['', `${counts.join('; ')}.`])];
}

const STRETCHES = ['toContained', 'toNotified', 'toResolved'] as const;

function durations({ incidents: all, period, before, durationsBefore }: PeriodFacts): readonly string[] {
	const measured = all.filter((each) => STRETCHES.some((stretch) => each.durations[stretch] !== undefined));
	const row = (name: string, minutes: (stretch: (typeof STRETCHES)[number]) => number | undefined): string =>
		tableRow([name, ...STRETCHES.map((stretch) => inWords(minutes(stretch)))]);
	const middle = (some: readonly Durations[]) => (stretch: (typeof STRETCHES)[number]): number | undefined =>
		median(some.flatMap((each) => each[stretch] ?? []));
	if (measured.length + durationsBefore.length === 0) return ['Nothing to measure.'];
	return [
		tableRow(['Incident', 'To contained', 'To notified', 'To resolved']),
		'| --- | --- | --- | --- |',
		...measured.map((each: PeriodIncident) => row(each.id, (stretch) => each.durations[stretch])),
		row(`Median, ${periodTitle(period)}`, middle(measured.map((each) => each.durations))),
		row(`Median, ${periodTitle(before)}`, middle(durationsBefore)),
	];
}

function inWords(minutes: number | undefined): string {
	return minutes === undefined ? '–' : time.duration(minutes);
}

function dueLine({ period }: PeriodFacts, { id, due }: NextReview, style: TaskStyle): string[] {
	const parts = [`Next periodic review, ${periodTitle(shiftPeriod(period, 1))}`, style.globalTag, renderDue(due, style.due), `^${id}`];
	return [`- [ ] ${parts.filter((part) => part !== '').join(' ')}`];
}
