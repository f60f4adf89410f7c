import { epochOf, instantOf, minutesBetween, type Instant } from '../text/calendar';
import type { Incident } from './incident';
import type { Severity } from './properties';

/** Whole hours from detection to the notice a client gets. */
export type NoticeHours = Readonly<Record<Severity, number>>;

/** When the client should have heard. */
export function noticeDeadline(detectedAt: Instant, severity: Severity, hours: NoticeHours): Instant {
	return instantOf(epochOf(detectedAt) + hours[severity] * 3_600_000);
}

/** How the notice of an incident stands; `minutes` are left, or late where they are negative, or were when it was sent. */
export interface NoticeStanding {
	readonly by: Instant;
	readonly minutes: number;
	readonly isSent: boolean;
}

/** Undefined without a detection or a severity, which set the deadline. */
export function noticeStanding({ key, properties }: Pick<Incident, 'key' | 'properties'>, hours: NoticeHours, now: Instant): NoticeStanding | undefined {
	const { detected, notified } = key;
	const { severity } = properties;
	if (detected === undefined || severity === undefined) return undefined;
	const by = noticeDeadline(detected, severity, hours);
	return { by, minutes: minutesBetween(notified ?? now, by), isSent: notified !== undefined };
}
