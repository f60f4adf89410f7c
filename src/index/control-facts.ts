import type { ControlFacts, ControlLookup, NotHeld } from '../check/control-facts';
import type { Control } from '../control/control';
import type { Instant } from '../text/calendar';
import { foldText } from '../text/fold';
import type { ControlView, IncidentNote } from './control-view';
import { byId, byText } from './order';
import { repeats } from './repeats';
import type { VaultIndex } from './vault-index';

/** Answers for the controls of one incident, as the text that is checked has them; each is looked up once. */
export function controlLookup(index: VaultIndex, path: string, changedAt: (path: string) => Instant | undefined = () => undefined): ControlLookup {
	const note = index.incident(path);
	if (!note) return () => undefined;
	const known = new Map<Control, ControlFacts>();
	return (control) => {
		const facts = known.get(control) ?? factsOf(index, note, index.viewOf(note, control), changedAt);
		known.set(control, facts);
		return facts;
	};
}

function factsOf(index: VaultIndex, note: IncidentNote, view: ControlView, changedAt: (path: string) => Instant | undefined): ControlFacts {
	const { artifactPath, standing, twins, control } = view;
	const line = artifactPath === undefined ? undefined : index.get(artifactPath)?.anchors.find((anchor) => anchor.id === control.id);
	const changed = artifactPath === undefined ? undefined : changedAt(artifactPath);
	const sameStep = sameStepBefore(index, note, view);
	return {
		standing,
		twins,
		...(artifactPath !== undefined && { artifact: artifactPath }),
		...(changed && { changed }),
		...(line && { lineIsTask: line.status !== undefined }),
		...(sameStep && { sameStep: { incident: sameStep.incident.id, path: sameStep.path } }),
	};
}

/** In an incident that comes first by id and path; one control with one id in two notes is another finding. */
function sameStepBefore(index: VaultIndex, { path, incident }: IncidentNote, { control, artifactPath }: ControlView): ControlView | undefined {
	if (artifactPath === undefined || control.text === '') return undefined;
	const wanted = foldText(control.text);
	return index.controlsIn(artifactPath).find((other) => other.path !== path && other.control.box !== 'dropped'
		&& (other.control.id === undefined || other.control.id !== control.id) && foldText(other.control.text) === wanted
		&& (byId(other.incident.id, incident.id) || byText(other.path, path)) < 0);
}

/** Verified controls that did not hold and that nobody has looked at since, seen from this note. */
export function notHeldIn(index: VaultIndex, path: string): NotHeld[] {
	return repeats(index, path).flatMap(({ artifact, earlier, later, controls }) =>
		controls.filter((each) => each.wasVerified && !each.settled).map(({ view: { control } }): NotHeld => ({
			side: later.path === path ? 'later' : 'earlier',
			artifact,
			incident: (later.path === path ? earlier : later).incident.id,
			...(control.id !== undefined && { id: control.id }),
			text: control.text,
		})));
}
