import { isOpen, type State } from '../../control/ladder';
import type { Day } from '../../text/calendar';
import { words } from '../../words/words';
import { byId, byText } from '../order';
import type { ControlView, VaultIndex } from '../vault-index';
import { controlProof } from './control-proof';
import { artifactName, controlReason } from './control-reason';
import type { Limit, PanelGroup, PanelRow, PanelSection, Tone } from './panel-row';
import { plainWords } from './plain-words';

/** How each rung of the ladder looks. */
const LOOKS: Readonly<Record<State, { readonly icon: string; readonly tone: Tone }>> = {
	slipped: { icon: 'circle-alert', tone: 'warning' },
	intent: { icon: 'circle-dashed', tone: 'faint' },
	'in place': { icon: 'map-pin', tone: 'plain' },
	'in use': { icon: 'list-checks', tone: 'accent' },
	verified: { icon: 'shield-check', tone: 'success' },
	dropped: { icon: 'circle-slash', tone: 'faint' },
};

/** Those that need work stand first. */
const URGENCY: readonly State[] = ['slipped', 'intent', 'in place', 'in use', 'verified', 'dropped'];

/** Controls that are neither verified nor dropped; those of dismissed incidents wait for nobody. */
export function openControls(index: VaultIndex): ControlView[] {
	return index.controls().filter((view) => isOpen(view.standing.state) && view.incident.properties.status !== 'dismissed');
}

/** Open controls by incident: incidents in which one slipped first, then the newest. */
export function controlsSection(index: VaultIndex, today: Day, limit: Limit): PanelSection {
	const said = words().panel.controls;
	const open = openControls(index);
	const incidents = [...byIncident(open)].sort((a, b) =>
		Number(hasSlipped(b)) - Number(hasSlipped(a)) || byId(idOf(b), idOf(a)) || byText(pathOf(a), pathOf(b)));
	return {
		key: 'controls',
		title: said.title,
		count: open.length,
		groups: incidents.slice(0, limit('controls')).map((views) => controlsGroup(index, views, today, limit)),
		groupCount: incidents.length,
		...(open.length === 0 && { empty: { text: said.empty, command: 'add-control' } }),
		footer: '',
	};
}

type Views = readonly ControlView[];

function byIncident(views: Views): Iterable<Views> {
	const groups = new Map<string, ControlView[]>();
	for (const view of views) {
		const group = groups.get(view.path) ?? [];
		group.push(view);
		groups.set(view.path, group);
	}
	return groups.values();
}

const hasSlipped = (views: Views): boolean => views.some((view) => view.standing.state === 'slipped');
const idOf = (views: Views): string => views[0]?.incident.id ?? '';
const pathOf = (views: Views): string => views[0]?.path ?? '';

function controlsGroup(index: VaultIndex, views: Views, today: Day, limit: Limit): PanelGroup {
	const key = `controls/${pathOf(views)}`;
	const urgent = [...views].sort((a, b) => URGENCY.indexOf(a.standing.state) - URGENCY.indexOf(b.standing.state));
	return {
		key,
		title: `${idOf(views)} ${views[0]?.incident.title ?? ''}`,
		hint: '',
		tone: 'plain',
		count: views.length,
		folded: false,
		rows: urgent.slice(0, limit(key)).map((view) => controlRow(index, view, today)),
	};
}

function controlRow(index: VaultIndex, view: ControlView, today: Day): PanelRow {
	const { panel } = words();
	const { control, standing } = view;
	const look = LOOKS[standing.state];
	const title = plainWords(control.text);
	const state = panel.controls.states[standing.state];
	const reason = controlReason(view, today);
	const detail = panel.beside([control.owner || panel.controls.noOwner, artifactName(view) || panel.controls.noArtifact]);
	const notes = controlProof(index, view);
	return {
		key: `control ${view.path} ${control.id ?? control.line}`,
		path: view.path,
		line: control.line,
		icon: look.icon,
		badge: '',
		title,
		state,
		reason,
		detail,
		when: '',
		tone: look.tone,
		label: panel.join([title, `${state}: ${reason}`, detail]),
		...(notes.length > 0 && {
			proof: { label: panel.controls.showEvidence(notes.length, title), word: panel.controls.evidence(notes.length), notes },
		}),
	};
}
