import type { Incident } from './incident';

/** Could somebody else take over with this note alone? Each part is met or not. */
export interface Handoff {
	/** What happened, as it differs from what was expected. */
	readonly whatBroke: boolean;
	/** The client, or the impact together with whether it is one or many. */
	readonly whoWasAffected: boolean;
	/** A detection with a time. */
	readonly whenItStarted: boolean;
}

export function handoffTest(incident: Pick<Incident, 'actual' | 'properties' | 'key'>): Handoff {
	const { client, impact, scope } = incident.properties;
	return {
		whatBroke: incident.actual !== '',
		whoWasAffected: client !== '' || (impact !== '' && scope !== undefined && scope !== 'unknown'),
		whenItStarted: incident.key.detected !== undefined,
	};
}
