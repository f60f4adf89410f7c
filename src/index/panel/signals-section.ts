import { isCommunication } from '../../signal/signal';
import { daysBetween, type Day } from '../../text/calendar';
import { words } from '../../words/words';
import { isOpenSignal, signals, type SignalView } from '../signals';
import type { VaultIndex } from '../vault-index';
import type { Facets } from './panel-filter';
import type { PanelRow, PanelSection } from './panel-row';
import { plainWords } from './plain-words';
import type { Wanted } from './wanted';

/** Signals that wait, failures of communication first, then the latest; undefined in a vault that holds none. */
export function signalsSection(index: VaultIndex, today: Day, { limit, filter }: Wanted): PanelSection | undefined {
	const said = words().signals.panel;
	const all = signals(index).filter((view) => filter.takes(() => signalFacets(view)));
	if (all.length === 0) return undefined;
	const open = all.filter(isOpenSignal).sort((a, b) => Number(isCommunication(b.signal)) - Number(isCommunication(a.signal)));
	const key = 'signals/open';
	const rows = open.slice(0, limit(key)).map((view) => signalRow(view, today));
	return {
		key: 'signals',
		title: said.title,
		count: open.length,
		groups: open.length === 0 ? [] : [{ key, title: '', hint: '', tone: 'plain', count: open.length, folded: false, rows }],
		groupCount: Math.min(open.length, 1),
		...(open.length === 0 && { empty: { text: said.empty, command: 'log-signal' } }),
		footer: said.counted({
			promoted: all.filter(({ incidentPath }) => incidentPath !== undefined).length,
			improved: all.filter(({ worth }) => worth === 'improvement').length,
		}),
	};
}

function signalFacets({ title, signal }: SignalView): Facets {
	return { client: '', severity: '', owner: '', words: [title, signal.gap, signal.control, signal.source] };
}

function signalRow({ path, title, signal }: SignalView, today: Day): PanelRow {
	const { panel, signals: { panel: said }, time } = words();
	const look = isCommunication(signal);
	const isLost = signal.incident !== '';
	const test = signal.control === '' ? said.noControl : said.test(plainWords(signal.control));
	const reason = isLost ? said.incidentGone : look ? said.look : test;
	const detail = panel.beside([plainWords(signal.gap), plainWords(signal.source)]);
	const when = signal.date === undefined ? '' : time.days(daysBetween(today, signal.date));
	return {
		key: `signal ${path}`,
		path,
		line: 0,
		icon: look ? 'message-circle-warning' : 'zap',
		badge: '',
		title,
		state: said.worth.insight,
		reason,
		detail,
		when,
		tone: look || isLost ? 'warning' : 'plain',
		label: panel.join([title, `${said.worth.insight}: ${reason}`, detail, when]),
		buttons: [{ key: 'promote', icon: 'circle-arrow-up', label: said.promote(title) }],
	};
}
