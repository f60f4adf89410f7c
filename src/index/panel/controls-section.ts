import { isOpen, type State } from '../../control/ladder';
import type { Day } from '../../text/calendar';
import { words } from '../../words/words';
import type { ControlView } from '../control-view';
import type { VaultIndex } from '../vault-index';
import { proofFinder } from './control-proof';
import { artifactName, controlReason } from './control-reason';
import { AT_ONCE, type Limit, type PanelGroup, type PanelRow, type PanelSection, type Proof, type Tone } from './panel-row';
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

/** Open controls by incident: incidents in which one slipped first, then the newest. */
export function controlsSection(index: VaultIndex, today: Day, limit: Limit): PanelSection {
	const said = words().panel.controls;
	const open = index.controls().filter((view) => isOpen(view.standing.state));
	const incidents = [...byIncident(open)].reverse().sort((a, b) => Number(hasSlipped(b)) - Number(hasSlipped(a)));
	const proofOf = proofFinder(index);
	const rowOf = (view: ControlView): PanelRow => controlRow(view, today, proofOf(view));
	return {
		key: 'controls',
		title: said.title,
		count: open.length,
		groups: incidents.slice(0, limit('controls')).map((views) => controlsGroup(views, limit, rowOf)),
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

function controlsGroup(views: Views, limit: Limit, rowOf: (view: ControlView) => PanelRow): PanelGroup {
	const key = `controls/${pathOf(views)}`;
	const urgent = [...views].sort((a, b) => URGENCY.indexOf(a.standing.state) - URGENCY.indexOf(b.standing.state));
	return {
		key,
		title: `${idOf(views)} ${views[0]?.incident.title ?? ''}`,
		hint: '',
		tone: 'plain',
		count: views.length,
		folded: false,
		rows: urgent.slice(0, limit(key)).map(rowOf),
	};
}

/** A control with its state, what explains it, and the notes that prove it. */
export function controlRow(view: ControlView, today: Day, proof: readonly Proof[]): PanelRow {
	const { panel } = words();
	const { control, standing } = view;
	const look = LOOKS[standing.state];
	const title = plainWords(control.text);
	const state = panel.controls.states[standing.state];
	const reason = controlReason(view, today);
	const detail = panel.beside([control.owner || panel.controls.noOwner, artifactName(view) || panel.controls.noArtifact]);
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
		...(proof.length > 0 && {
			proof: {
				label: panel.controls.showEvidence(proof.length, title),
				word: panel.controls.evidence(proof.length),
				notes: proof.slice(0, AT_ONCE),
			},
		}),
	};
}
