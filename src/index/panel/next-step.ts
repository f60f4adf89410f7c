import type { Incident } from '../../incident/incident';

export type Step = 'classify' | 'contain' | 'notify' | 'resolve' | 'review';

/** What an incident waits for whose status is not yet resolved; a checkpoint counts even when the status lags behind it. */
export function nextStep(incident: Pick<Incident, 'properties' | 'key'>): Step {
	const { status } = incident.properties;
	if (status === undefined || status === 'candidate') return 'classify';
	if (status === 'open' && incident.key.contained === undefined) return 'contain';
	if (incident.key.notified === undefined) return 'notify';
	return incident.key.resolved === undefined ? 'resolve' : 'review';
}
