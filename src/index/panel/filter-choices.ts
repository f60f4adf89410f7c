import { SEVERITIES } from '../../incident/properties';
import { byText } from '../order';
import type { VaultIndex } from '../vault-index';
import { isOpen } from '../../control/ladder';
import { FILTER_FIELDS, hasTerm, type FilterField } from './panel-filter';
import { plainWords } from './plain-words';

/** What can be picked instead of typed. */
export interface FilterChoice {
	readonly field: FilterField;
	readonly value: string;
	readonly chosen: boolean;
}

/** Values of a field that are offered at most. */
const MOST = 12;

/** Clients, severities and owners that the vault knows, the most frequent ones of each, by name. */
export function filterChoices(index: VaultIndex, filter: string): FilterChoice[] {
	const open = index.controls().filter((view) => isOpen(view.standing.state));
	const values: Readonly<Record<FilterField, readonly string[]>> = {
		client: frequent(index.incidents().map(({ incident }) => plainWords(incident.properties.client))),
		severity: SEVERITIES,
		owner: frequent(open.map(({ control }) => plainWords(control.owner))),
	};
	return FILTER_FIELDS.flatMap((field) => values[field].map((value) => ({ field, value, chosen: hasTerm(filter, field, value) })));
}

function frequent(values: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const value of values) if (value !== '' && !value.includes('"')) counts.set(value, (counts.get(value) ?? 0) + 1);
	const most = [...counts].sort((a, b) => b[1] - a[1] || byText(a[0], b[0])).slice(0, MOST);
	return most.map(([value]) => value).sort(byText);
}
