import { isOpen } from '../../control/ladder';
import type { Day } from '../../text/calendar';
import { words } from '../../words/words';
import type { ControlView } from '../control-view';
import { reviewIsDue } from '../due-items';
import type { VaultIndex } from '../vault-index';
import { GROUPINGS, groupControls, type Grouping } from './control-groups';
import { LOOKS } from './control-looks';
import { proofsOf } from './control-proof';
import { artifactName, controlReason } from './control-reason';
import { incidentFacets, type Facets } from './panel-filter';
import { MORE, type PanelGroup, type PanelRow, type PanelSection, type Proof } from './panel-row';
import { plainWords } from './plain-words';
import type { Wanted } from './wanted';

/** Open controls in the groups that are wanted. */
export function controlsSection(index: VaultIndex, today: Day, { limit, filter, controlsBy }: Wanted): PanelSection {
	const said = words().panel.controls;
	const open = index.controls().filter((view) => isOpen(view.standing.state) && filter.takes(() => controlFacets(view)));
	const groups = groupControls(open, controlsBy);
	return {
		key: 'controls',
		title: said.title,
		count: open.length,
		groups: groups.slice(0, limit('controls')).map(({ key, title, views }): PanelGroup => ({
			key, title, hint: '', tone: 'plain', count: views.length, folded: false,
			rows: views.slice(0, limit(key)).map((view) => controlRow(view, today, proofsOf(index, view), controlsBy)),
		})),
		groupCount: groups.length,
		...(open.length === 0 && { empty: { text: said.empty, command: 'add-control' } }),
		footer: '',
		...(open.length > 0 && {
			choice: { label: said.groupBy, options: GROUPINGS.map((each) => ({ key: each, title: said.groupings[each], chosen: each === controlsBy })) },
		}),
	};
}

/** What a control, or its review, can be found by. */
export function controlFacets(view: ControlView): Facets {
	const { text, owner, kind, stage } = view.control;
	const state = words().panel.controls.states[view.standing.state];
	return incidentFacets(view.incident, { owner, words: [text, artifactName(view), kind ?? '', stage ?? '', state] });
}

/** A control with its state, what explains it, and the notes that prove it. */
export function controlRow(view: ControlView, today: Day, proof: readonly Proof[], by: Grouping = 'incident'): PanelRow {
	const { panel } = words();
	const { control, standing } = view;
	const look = LOOKS[standing.state];
	const title = plainWords(control.text);
	const state = panel.controls.states[standing.state];
	const reason = controlReason(view, today);
	const detail = panel.beside([
		...(by === 'incident' ? [] : [view.incident.id]),
		control.owner || panel.controls.noOwner,
		...(by === 'artifact' ? [] : [artifactName(view) || panel.controls.noArtifact]),
	]);
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
		buttons: [],
		...(control.id !== undefined && { blockId: control.id }),
		...(reviewIsDue(view) && { due: { kind: 'review', ...(control.id !== undefined && { id: control.id }) } }),
		...(proof.length > 0 && {
			proof: {
				label: panel.controls.showEvidence(proof.length, title),
				word: panel.controls.evidence(proof.length),
				notes: proof.slice(0, MORE),
			},
		}),
	};
}
