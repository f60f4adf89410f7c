import { incidentDay } from '../incident/incident';
import { SEVERITIES, type Severity } from '../incident/properties';
import type { Day } from '../text/calendar';
import { periodOf, shiftPeriod } from '../signal/period';
import type { VaultIndex } from './vault-index';

/** How grave, from the worst on; `none` is unrated. */
export const LEVELS = [...SEVERITIES, 'none'] as const;
export type Grade = Severity | 'none';

/** What happened in a month. */
export interface TrendMonth {
	/** `2026-11`. */
	readonly month: string;
	/** Incidents by severity, those that were dismissed left out. */
	readonly incidents: Readonly<Record<Grade, number>>;
	/** Reviews of controls that found that it held, of all that could tell: skipped and overridden count against it. */
	readonly held: number;
	readonly reviewed: number;
}

/** The twelve months up to the one of a day, the earliest first. */
export function trends(index: VaultIndex, end: Day): TrendMonth[] {
	const last = periodOf(end, 'monthly');
	const months = new Map(Array.from({ length: 12 }, (_, back) => {
		const { name } = shiftPeriod(last, back - 11);
		return [name, nothing()] as const;
	}));
	for (const { incident } of index.incidents()) {
		const month = months.get(incidentDay(incident)?.slice(0, 7) ?? '');
		if (month && incident.properties.status !== 'dismissed') month.incidents[incident.properties.severity ?? 'none'] += 1;
	}
	for (const { day, result } of index.controls().flatMap(({ control }) => control.reviews)) {
		const month = months.get(day.slice(0, 7));
		if (!month || result === 'not exercised') continue;
		month.reviewed += 1;
		if (result === 'held') month.held += 1;
	}
	return [...months].map(([month, counts]) => ({ month, ...counts }));
}

function nothing(): { readonly incidents: Record<Grade, number>; held: number; reviewed: number } {
	return { incidents: { P1: 0, P2: 0, P3: 0, none: 0 }, held: 0, reviewed: 0 };
}

export function incidentsIn({ incidents }: TrendMonth): number {
	return LEVELS.reduce((sum, level) => sum + incidents[level], 0);
}
