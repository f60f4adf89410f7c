import type { Incident } from './incident';

/** What the record of an incident can lack, in the order a person would ask for it. */
export const RECORD_GAPS = ['severity', 'impact', 'detection', 'expected', 'actual', 'scope'] as const;
export type RecordGap = (typeof RECORD_GAPS)[number];

/** What the record still lacks before a review can rest on it; a scope that is unknown is lacking. */
export function recordGaps(incident: Pick<Incident, 'properties' | 'key' | 'expected' | 'actual'>): RecordGap[] {
	const { properties, key, expected, actual } = incident;
	const lacks: Readonly<Record<RecordGap, boolean>> = {
		severity: properties.severity === undefined,
		impact: properties.impact === '',
		detection: key.detected === undefined,
		expected: expected === '',
		actual: actual === '',
		scope: properties.scope === undefined || properties.scope === 'unknown',
	};
	return RECORD_GAPS.filter((gap) => lacks[gap]);
}
