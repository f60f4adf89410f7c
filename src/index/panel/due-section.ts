import { baseName } from '../../text/file-name';
import { words } from '../../words/words';
import { dueGroup, type DueGroup, type DueItem } from '../due-items';
import type { VaultIndex } from '../vault-index';
import type { Limit, PanelGroup, PanelRow, PanelSection } from './panel-row';
import { plainWords } from './plain-words';

const GROUPS: readonly DueGroup[] = ['overdue', 'today', 'soon', 'later'];

/** What is due, in the order it is given, counting what cannot wait; what is not due within two weeks is folded away. */
export function dueSection(index: VaultIndex, items: readonly DueItem[], limit: Limit): PanelSection {
	const said = words().panel.due;
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
			folded: name === 'later',
			rows: inside.slice(0, limit(key)).map((item) => dueRow(index, item)),
		}];
	});
	return {
		key: 'due',
		title: said.title,
		count: overdue + today,
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
	return {
		key: `${item.kind} ${item.path} ${item.id ?? item.line}`,
		path: item.path,
		line: item.line,
		icon: item.kind === 'review' ? 'clipboard-check' : '',
		badge: '',
		title,
		state: '',
		reason: '',
		detail,
		when: time.days(item.daysLeft),
		tone: item.daysLeft < 0 ? 'warning' : item.daysLeft === 0 ? 'accent' : 'plain',
		label: panel.join([`${panel.due.kinds[item.kind]}: ${title}`, detail, time.due(item.daysLeft)]),
		due: { kind: item.kind, ...(item.id !== undefined && { id: item.id }) },
		...(item.kind === 'line' && item.id !== undefined && { tick: { id: item.id, label: panel.due.tick(title) } }),
	};
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
