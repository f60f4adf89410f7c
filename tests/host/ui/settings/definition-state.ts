import type {
	SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage,
} from 'obsidian';

export type GroupDefinition = SettingDefinitionGroup | SettingDefinitionList;

export function isPage(item: SettingDefinitionItem): item is SettingDefinitionPage {
	return 'type' in item && item.type === 'page';
}

export function isGroup(item: SettingDefinitionItem): item is GroupDefinition {
	return 'type' in item && (item.type === 'group' || item.type === 'list');
}

export function isList(item: GroupDefinition): item is SettingDefinitionList {
	return item.type === 'list';
}

/** A predicate of a definition, which may be a value, a function or missing. */
export function evaluate<T>(value: T | (() => T) | undefined, otherwise: T): T {
	if (value === undefined) return otherwise;
	return value instanceof Function ? value() : value;
}

export function isVisible(item: { visible?: boolean | (() => boolean) }): boolean {
	return evaluate(item.visible, true);
}

/** A setting that the search may offer, with the pages that lead to it. */
export interface Findable {
	readonly definition: SettingDefinition | SettingDefinitionPage;
	readonly path: readonly string[];
}

/** Every visible and searchable definition, however deep in groups and pages. */
export function findable(items: readonly SettingDefinitionItem[], path: readonly string[] = []): Findable[] {
	return items.filter(isVisible).flatMap((item): Findable[] => {
		if (isGroup(item)) return findable(item.items ?? [], path);
		if (isPage(item)) return [{ definition: item, path }, ...findable(item.items ?? [], [...path, item.name])];
		return evaluate(item.searchable, true) ? [{ definition: item, path }] : [];
	});
}

/** What the search reads of a definition. */
export function searchText(definition: SettingDefinition | SettingDefinitionPage): string {
	const desc = typeof definition.desc === 'string' ? definition.desc : (definition.desc?.textContent ?? '');
	const aliases = 'aliases' in definition ? (definition.aliases ?? []) : [];
	return [definition.name, desc, ...aliases].join(' ');
}

/** A fragment is emptied by inserting it, but definitions are drawn more than once. */
export function ownCopy(text: string | DocumentFragment): string | DocumentFragment {
	return typeof text === 'string' ? text : (text.cloneNode(true) as DocumentFragment);
}
