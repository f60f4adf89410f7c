import { baseName } from '../../text/file-name';
import { words } from '../../words/words';
import { dueGroup, type DueGroup, type DueItem } from '../due-items';
import type { VaultIndex } from '../vault-index';
import { controlFacets } from './controls-section';
import { incidentFacets, type Facets } from './panel-filter';
import type { PanelGroup, PanelRow, PanelSection, RowButton } from './panel-row';
import { plainWords } from './plain-words';
import type { Wanted } from './wanted';

const GROUPS: readonly DueGroup[] = ['overdue', 'today', 'soon', 'later'];

/** What is due, in the order it is given, counting what cannot wait; what is not due within two weeks is folded away. */
export function dueSection(index: VaultIndex, all: readonly DueItem[], { limit, filter }: Wanted): PanelSection {
	const said = words().panel.due;
	const items = filter.isOn ? all.filter((item) => filter.takes(() => dueFacets(index, item))) : all;
	const { overdue, today } = dueNow(items);
	const groups = GROUPS.flatMap((name): PanelGroup[] => {
		const inside = items.filter((item) => dueGroup(item.daysLeft) === name);
		const key = `due/${name}`;
		if (inside.length === 0) return [];
		return [{
			key,
			title: said.groups[name],
			hint: '',
			tone: name === 'overdue' ? 'warning' : 'plain',
			count: inside.length,
			folded: name === 'later' && !filter.isOn,
			rows: inside.slice(0, limit(key)).map((item) => dueRow(index, item)),
		}];
	});
	return {
		key: 'due',
		title: said.title,
		count: filter.isOn ? items.length : overdue + today,
		groups,
		groupCount: groups.length,
		...(items.length === 0 && { empty: { text: said.empty, command: 'add-control' } }),
		footer: '',
	};
}

function dueRow(index: VaultIndex, item: DueItem): PanelRow {
	const { panel, time } = words();
	const title = plainWords(item.text);
	const detail = placeName(index, item);
	const asks = isAsked(item);
	return {
		key: `${item.kind} ${item.path} ${item.id ?? item.line}`,
		path: item.path,
		line: item.line,
		icon: '',
		badge: '',
		title,
		state: '',
		reason: '',
		detail,
		when: time.days(item.daysLeft),
		tone: item.daysLeft < 0 ? 'warning' : item.daysLeft === 0 ? 'accent' : 'plain',
		label: panel.join([`${panel.due.kinds[item.kind]}: ${title}`, detail, time.due(item.daysLeft)]),
		due: { kind: asks ? 'review' : 'line', ...(item.id !== undefined && { id: item.id }) },
		buttons: dueButtons(item, title),
		...(item.id !== undefined && { blockId: item.id }),
		...(!asks && item.id !== undefined && { tick: { id: item.id, label: panel.due.tick(title) } }),
	};
}

/** Reviews and looks at a live project are answered in a dialog instead of being ticked. */
function isAsked({ kind, verifies }: DueItem): boolean {
	return kind === 'review' || verifies === true;
}

function dueButtons(item: DueItem, title: string): RowButton[] {
	const { buttons } = words().panel.due;
	const postpone = { key: 'postpone', icon: 'calendar-clock', label: buttons.postpone(title) } as const;
	return isAsked(item) ? [{ key: 'review', icon: 'clipboard-check', label: buttons.review(title) }, postpone] : [postpone];
}

function dueFacets(index: VaultIndex, item: DueItem): Facets {
	const view = item.kind === 'review' ? index.controlsOf(item.path).find(({ control }) => control.line === item.line) : undefined;
	if (view) return controlFacets(view);
	const incident = index.get(item.path)?.incident;
	return incident ? incidentFacets(incident, { words: [item.text] }) : { client: '', severity: '', owner: '', words: [item.text, baseName(item.path)] };
}

/** The incident a due item belongs to, or the note it stands in. */
function placeName(index: VaultIndex, item: Pick<DueItem, 'path'>): string {
	const incident = index.get(item.path)?.incident;
	return incident ? `${incident.id} ${incident.title}` : baseName(item.path);
}

/** How many items cannot wait: overdue and due today. */
export function dueNow(items: readonly DueItem[]): { readonly overdue: number; readonly today: number } {
	return {
		overdue: items.filter((item) => item.daysLeft < 0).length,
		today: items.filter((item) => item.daysLeft === 0).length,
	};
}
