import { baseName } from '../../text/file-name';
import { words } from '../../words/words';
import { duplicates, uncounted } from '../duplicates';
import type { VaultIndex } from '../vault-index';
import type { Filter } from './panel-filter';
import type { Limit, PanelGroup, PanelRow, Place } from './panel-row';
import { plainWords } from './plain-words';

interface Trouble extends Place {
	readonly reason: string;
	/** Id of the control whose record is missing. */
	readonly missing?: string;
}

/** Notes that need a hand before they count: each group says what to do about its rows. */
export function troubleGroups(index: VaultIndex, limit: Limit, filter: Filter): PanelGroup[] {
	const { troubles } = words().panel.incidents;
	const left = uncounted(index);
	const groups: readonly [keyof typeof troubles, readonly Trouble[]][] = [
		['duplicates', duplicates(index).flatMap(({ paths }) => paths.map((path) => ({ path, line: 0, reason: remembered(index, path) })))],
		['unreadable', left.filter(({ why }) => why !== 'conflict copy').map(explained)],
		['conflicts', left.filter(({ why }) => why === 'conflict copy').map(explained)],
		['orphans', index.orphans().map(({ id, path, line }) => ({ path, line, reason: words().panel.incidents.orphan(id, line + 1), missing: id }))],
	];
	return groups.flatMap(([name, all]): PanelGroup[] => {
		const found = all.filter(({ path, reason }) => filter.takes(() => ({ client: '', severity: '', owner: '', words: [baseName(path), reason] })));
		const key = `incidents/${name}`;
		const { title, hint } = troubles[name];
		if (found.length === 0) return [];
		const rows = found.slice(0, limit(key)).map((trouble) => troubleRow(name, title, trouble));
		return [{ key, title, hint, tone: 'warning', count: found.length, folded: false, rows }];
	});
}

/** What tells one incident from another with the same id. */
function remembered(index: VaultIndex, path: string): string {
	const { panel } = words();
	const properties = index.get(path)?.incident?.properties;
	return panel.beside([panel.incidents.statuses[properties?.status ?? 'candidate'], plainWords(properties?.client ?? '')]);
}

function explained({ path, line, why }: ReturnType<typeof uncounted>[number]): Trouble {
	return { path, line, reason: words().panel.incidents.why[why] };
}

function troubleRow(name: string, title: string, { path, line, reason, missing }: Trouble): PanelRow {
	const { panel } = words();
	return {
		key: `${name} ${path} ${line}`,
		path,
		line,
		icon: 'file-warning',
		badge: '',
		title: baseName(path),
		state: '',
		reason: '',
		detail: reason,
		when: '',
		tone: 'plain',
		label: panel.join([`${title}: ${baseName(path)}`, reason]),
		buttons: missing === undefined ? [] : [{ key: 'record', icon: 'shield-plus', label: panel.incidents.writeRecord(missing) }],
		...(missing !== undefined && { missing, blockId: missing }),
	};
}
