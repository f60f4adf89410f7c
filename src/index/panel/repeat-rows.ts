import type { Day } from '../../text/calendar';
import { baseName } from '../../text/file-name';
import { shorten } from '../../text/shorten';
import { words } from '../../words/words';
import { failures, hasFailed, repeats, type EarlierControl, type Repeat } from '../repeats';
import type { VaultIndex } from '../vault-index';
import { controlReason } from './control-reason';
import { incidentFacets, type Filter } from './panel-filter';
import type { Limit, PanelGroup, PanelRow, Place } from './panel-row';
import { plainWords } from './plain-words';

/** Letters of a control that a row shows. */
const MOST = 80;

/** What earlier incidents put where this one failed, and later ones that name what this one changed; undefined for none. */
export function seenBefore(index: VaultIndex, path: string, today: Day, limit: Limit): PanelGroup | undefined {
	const { title, hint } = words().repeats;
	const rows = repeats(index, path).flatMap((repeat) => (repeat.later.path === path ? earlierRows(repeat, today) : laterRows(repeat)));
	return group('this/seen before', title, hint, [...rows].sort((a, b) => Number(b.tone === 'warning') - Number(a.tone === 'warning')), limit);
}

/** Verified controls all over the vault that did not hold and that nobody has looked at since. */
export function failedGroup(index: VaultIndex, limit: Limit, filter: Filter): PanelGroup | undefined {
	const { title, hint } = words().repeats.failed;
	const found = failures(index).flatMap((repeat) => repeat.controls.map((control) => ({ repeat, control })));
	const rows = found.filter(({ repeat }) => filter.takes(() => incidentFacets(repeat.later.incident, { words: [repeat.earlier.incident.id, baseName(repeat.artifact)] })))
		.map(({ repeat, control }) => failedRow(repeat, control, `${repeat.later.incident.id} ${repeat.later.incident.title}`));
	return group('incidents/did not hold', title, hint, rows, limit);
}

function group(key: string, title: string, hint: string, rows: readonly PanelRow[], limit: Limit): PanelGroup | undefined {
	if (rows.length === 0) return undefined;
	return { key, title, hint, tone: rows.some((row) => row.tone === 'warning') ? 'warning' : 'plain', count: rows.length, folded: false, rows: rows.slice(0, limit(key)) };
}

function earlierRows(repeat: Repeat, today: Day): PanelRow[] {
	const { earlier, artifact, controls } = repeat;
	if (controls.length === 0) {
		return [row(`${earlier.path} ${artifact}`, { path: earlier.path, line: 0 }, words().repeats.named(earlier.incident.id, baseName(artifact)), '', '', earlier.incident.title)];
	}
	return controls.map((each) => {
		if (hasFailed(each)) return failedRow(repeat, each, earlier.incident.title);
		const { repeats: said, panel } = words();
		const { view } = each;
		const state = each.wasVerified ? said.notHeld : panel.controls.states[view.standing.state];
		const reason = each.wasVerified ? said.settled : controlReason(view, today);
		return row(keyOf(repeat, each), { path: view.path, line: view.control.line }, put(repeat, each), state, reason, earlier.incident.title);
	});
}

/** One row for the control and where it failed, with a button to open it again. */
function failedRow(repeat: Repeat, each: EarlierControl, detail: string): PanelRow {
	const said = words().repeats;
	const { control, path } = each.view;
	const text = shorten(plainWords(control.text), MOST);
	return {
		...row(keyOf(repeat, each), { path, line: control.line }, put(repeat, each), said.notHeld, said.verified, detail),
		icon: 'shield-alert',
		tone: 'warning',
		...(control.id !== undefined && { blockId: control.id, buttons: [{ key: 'reopen', icon: 'rotate-ccw', label: said.reopen(text) }] }),
	};
}

function laterRows(repeat: Repeat): PanelRow[] {
	const { later, artifact, controls } = repeat;
	const said = words().repeats;
	const failed = controls.filter(hasFailed);
	if (failed.length > 0) return failed.map((each) => failedRow(repeat, each, said.again(later.incident.id, baseName(artifact))));
	return [row(`${later.path} ${artifact}`, { path: later.path, line: 0 }, said.again(later.incident.id, baseName(artifact)), '', '', later.incident.title)];
}

function put({ earlier, artifact }: Repeat, { view }: EarlierControl): string {
	return words().repeats.put(earlier.incident.id, shorten(plainWords(view.control.text), MOST), baseName(artifact));
}

function keyOf({ later, artifact }: Repeat, { view }: EarlierControl): string {
	return `repeat ${view.path} ${view.control.id ?? view.control.line} ${later.path} ${artifact}`;
}

function row(key: string, place: Place, title: string, state: string, reason: string, detail: string): PanelRow {
	const { join } = words().panel;
	return {
		key, ...place, icon: 'history', badge: '', title, state, reason, detail, when: '', tone: 'plain',
		label: join([title, state === '' ? '' : `${state}: ${reason}`, detail]), buttons: [],
	};
}
