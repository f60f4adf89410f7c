import { STAGES } from '../../control/control';
import { words } from '../../words/words';
import type { ControlView } from '../control-view';
import { byText } from '../order';
import { artifactName } from './control-reason';
import { URGENCY } from './control-looks';

/** What open controls can be put together by. */
export const GROUPINGS = ['incident', 'artifact', 'stage', 'state'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export function readGrouping(stored: unknown): Grouping {
	return GROUPINGS.find((each) => each === stored) ?? 'incident';
}

export interface ControlGroup {
	readonly key: string;
	readonly title: string;
	/** The most urgent first. */
	readonly views: readonly ControlView[];
}

/** Where a group stands, and what it is called; groups of one rank stand by `then`. */
interface Place {
	readonly key: string;
	readonly title: string;
	readonly rank: number;
	readonly then: string;
}

/**
 * By incident: those in which a control slipped first, then the newest. By document: by name, those without one last. By
 * stage and by state: in the order of the work and of the urgency.
 */
export function groupControls(views: readonly ControlView[], by: Grouping): ControlGroup[] {
	const groups = new Map<string, { readonly place: Place; readonly views: ControlView[] }>();
	for (const view of by === 'incident' ? [...views].reverse() : views) {
		const place = placeOf(view, by);
		const group = groups.get(place.key) ?? { place, views: [] };
		group.views.push(view);
		groups.set(place.key, group);
	}
	return [...groups.values()]
		.map(({ place, views: inside }) => ({ place, key: `controls/${place.key}`, title: place.title, views: byUrgency(by === 'incident' ? inside.reverse() : inside) }))
		.sort((a, b) => rankOf(a, by) - rankOf(b, by) || byText(a.place.then, b.place.then));
}

function rankOf({ place, views }: { readonly place: Place; readonly views: readonly ControlView[] }, by: Grouping): number {
	return by === 'incident' && views.some((view) => view.standing.state === 'slipped') ? -1 : place.rank;
}

function placeOf(view: ControlView, by: Grouping): Place {
	const { controls } = words().panel;
	const { stage } = view.control;
	switch (by) {
		case 'incident': return { key: view.path, title: `${view.incident.id} ${view.incident.title}`, rank: 0, then: '' };
		case 'artifact': {
			const name = artifactName(view);
			return { key: `in ${view.artifactPath ?? name}`, title: name || controls.none.artifact, rank: name === '' ? 1 : 0, then: name.toLowerCase() };
		}
		case 'stage': {
			const title = stage === undefined ? controls.none.stage : words().dialogs.stages[stage];
			return { key: `at ${stage ?? ''}`, title, rank: stage === undefined ? STAGES.length : STAGES.indexOf(stage), then: '' };
		}
		case 'state': {
			const { state } = view.standing;
			return { key: `is ${state}`, title: controls.states[state], rank: URGENCY.indexOf(state), then: '' };
		}
	}
}

function byUrgency(views: readonly ControlView[]): ControlView[] {
	return [...views].sort((a, b) => URGENCY.indexOf(a.standing.state) - URGENCY.indexOf(b.standing.state));
}
