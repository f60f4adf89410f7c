import type { Severity, Status } from '../incident/properties';
import type { Durations } from '../incident/timeline';
import type { Day } from '../text/calendar';
import type { Period } from './period';

/** What the vault says of a period, as the review note tells it; links are written as they go into it. */
export interface PeriodFacts {
	readonly period: Period;
	readonly before: Period;
	readonly incidents: readonly PeriodIncident[];
	/** Incidents of the period that turned out to be none. */
	readonly dismissed: number;
	readonly controls: Readonly<Record<ControlChange, readonly PeriodControl[]>>;
	readonly repeats: readonly PeriodRepeat[];
	/** Those that wait as of today, whenever they were noticed. */
	readonly openSignals: readonly PeriodSignal[];
	/** Signals of the period, and how many signals of any time are improvement by now. */
	readonly signalCounts: { readonly logged: number; readonly improved: number };
	/** Of the period before, for comparison. */
	readonly durationsBefore: readonly Durations[];
}

export interface PeriodIncident {
	readonly id: string;
	readonly link: string;
	readonly title: string;
	readonly severity?: Severity;
	readonly status: Status;
	readonly client: string;
	readonly durations: Durations;
}

/** `opened` in the period; `verified`, `held` (its box not ticked yet) and `slipped` by the period's last review, `lost` when the line is gone now. */
export type ControlChange = 'opened' | 'verified' | 'held' | 'slipped' | 'lost';

export interface PeriodControl {
	/** Links to its record under the incident's id. */
	readonly link: string;
	readonly text: string;
	/** The artifact's name, as a link where there is a note. */
	readonly artifact: string;
	/** The day of the review, or of the change. */
	readonly day?: Day;
	/** What the review said behind its result. */
	readonly said: string;
}

export interface PeriodRepeat {
	readonly artifact: string;
	readonly earlier: string;
	readonly later: string;
	/** Words of a control of the earlier one that had been verified; empty when there is none. */
	readonly notHeld: string;
}

export interface PeriodSignal {
	readonly link: string;
	readonly gap: string;
	readonly control: string;
	readonly needsLook: boolean;
}

/** The middle one of some whole minutes; of an even number, the mean of the middle two. */
export function median(minutes: readonly number[]): number | undefined {
	if (minutes.length === 0) return undefined;
	const sorted = [...minutes].sort((a, b) => a - b);
	const [low, high] = [sorted[(sorted.length - 1) >> 1] ?? 0, sorted[sorted.length >> 1] ?? 0];
	return Math.round((low + high) / 2);
}
