import type { Day } from '../../text/calendar';
import { words } from '../../words/words';
import { signals } from '../signals';
import type { VaultIndex } from '../vault-index';
import { rowWithIncident } from './changed-by';
import type { PanelGroup } from './panel-row';

/** What the open signal has come to, and the control that shows it. */
export function worthGroup(index: VaultIndex, path: string, today: Day): PanelGroup {
	const said = words().signals.panel.standing;
	const view = signals(index).find((each) => each.path === path);
	const rows = view?.proof ? [rowWithIncident(view.proof, today)] : [];
	const hint = view?.proof ? said.improvement : view?.incidentPath === undefined ? said.insight : said.promoted;
	return { key: 'this/worth', title: '', hint: view ? hint : '', tone: 'plain', count: rows.length, folded: false, rows };
}
