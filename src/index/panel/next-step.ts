import type { Incident } from '../../incident/incident';

export type Step = 'classify' | 'contain' | 'notify' | 'resolve';

/** What an incident that is not resolved waits for; a checkpoint counts even when the status lags behind it. */
export function nextStep(incident: Pick<Incident, 'properties' | 'key'>): Step {
	const { status } = incident.properties;
	if (status === undefined || status === 'candidate') return 'classify';
	if (status === 'open' && incident.key.contained === undefined) return 'contain';
	return incident.key.notified === undefined ? 'notify' : 'resolve';
}
