import type { State } from '../../control/ladder';
import type { Tone } from './panel-row';

/** How each rung of the ladder looks. */
export const LOOKS: Readonly<Record<State, { readonly icon: string; readonly tone: Tone }>> = {
	slipped: { icon: 'circle-alert', tone: 'warning' },
	intent: { icon: 'circle-dashed', tone: 'faint' },
	'in place': { icon: 'map-pin', tone: 'plain' },
	'in use': { icon: 'list-checks', tone: 'accent' },
	verified: { icon: 'shield-check', tone: 'success' },
	dropped: { icon: 'circle-slash', tone: 'faint' },
};

/** Those that need work stand first. */
export const URGENCY: readonly State[] = ['slipped', 'intent', 'in place', 'in use', 'verified', 'dropped'];
