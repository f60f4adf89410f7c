import { dueItems } from '../../src/index/due-items';
import { panel } from '../../src/index/panel/panel';
import { readFilter } from '../../src/index/panel/panel-filter';
import { AT_ONCE, type PanelGroup, type PanelRow, type PanelSection } from '../../src/index/panel/panel-row';
import type { VaultIndex } from '../../src/index/vault-index';
import { readDay, type Day } from '../../src/text/calendar';
import { vaultOf } from '../index/vault-of';

export function day(text: string): Day {
	const read = readDay(text);
	if (!read) throw new Error(`${text} is not a day`);
	return read;
}

export const TODAY = day('2026-11-23');

export function sectionsOfIndex(index: VaultIndex, limit = AT_ONCE): readonly PanelSection[] {
	return panel(index, dueItems(index, TODAY), TODAY, { limit: () => limit, filter: readFilter(''), controlsBy: 'incident' }).sections;
}

/** What the panel shows of notes given as text, on 2026-11-23. */
export function sectionsOf(files: Readonly<Record<string, string>>, limit = AT_ONCE): readonly PanelSection[] {
	return sectionsOfIndex(vaultOf(files).index, limit);
}

export function section(sections: readonly PanelSection[], key: string): PanelSection {
	const found = sections.find((each) => each.key === key);
	if (!found) throw new Error(`No section ${key}`);
	return found;
}

export function groups(sections: readonly PanelSection[], key: string): readonly PanelGroup[] {
	return section(sections, key).groups;
}

export function rows(sections: readonly PanelSection[], key: string): PanelRow[] {
	return groups(sections, key).flatMap((group) => group.rows);
}

/** The only row of a section. */
export function onlyRow(sections: readonly PanelSection[], key: string): PanelRow {
	const [row, more] = rows(sections, key);
	if (!row || more) throw new Error(`Not one row in ${key}`);
	return row;
}
