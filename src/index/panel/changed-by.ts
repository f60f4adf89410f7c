import type { Day } from '../../text/calendar';
import { words } from '../../words/words';
import type { ControlView } from '../control-view';
import type { VaultIndex } from '../vault-index';
import { controlRow } from './controls-section';
import type { Limit, PanelGroup, PanelRow } from './panel-row';

/** The controls that incidents put into a document, the newest incident first; undefined for a note that no control names. */
export function changedByGroup(index: VaultIndex, path: string, today: Day, limit: Limit): PanelGroup | undefined {
	const key = 'this/changed by';
	const views = index.controlsIn(path).filter((view) => view.path !== path).reverse();
	if (views.length === 0) return undefined;
	const rows = views.slice(0, limit(key)).map((view) => rowWithIncident(view, today));
	return { key, title: words().panel.thisIncident.changedBy, hint: '', tone: 'plain', count: views.length, folded: false, rows };
}

/** A control with the incident it came from. */
export function rowWithIncident(view: ControlView, today: Day): PanelRow {
	const row = controlRow(view, today, []);
	const detail = `${view.incident.id} ${view.incident.title}`;
	return { ...row, detail, label: words().panel.join([row.title, `${row.state}: ${row.reason}`, detail]) };
}
