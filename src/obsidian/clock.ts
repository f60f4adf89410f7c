import { instantOf, localDayOf, type Day, type Instant } from '../text/calendar';

/** The only place that asks what time it is, or throws dice. */
export interface Clock {
	/** Milliseconds since 1970. */
	now(): number;
	/** The user's own day. */
	today(): Day;
	/** The running minute, in UTC. */
	minute(): Instant;
	/** From 0 up to, not including, 1. */
	random(): number;
}

export const clock: Clock = {
	now: () => Date.now(),
	today: () => localDayOf(Date.now()),
	minute: () => instantOf(Date.now()),
	random: () => Math.random(),
};
