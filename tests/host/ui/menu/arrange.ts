import { MenuItem, MenuSeparator } from './menu-item';

export type MenuEntry = MenuItem | MenuSeparator;

/** Sections in the order of their first item, a separator between two, none at the ends or doubled. */
export function arrange(entries: readonly MenuEntry[]): MenuEntry[] {
	const sections = new Map<string, MenuEntry[]>();
	let section = '';
	for (const entry of entries) {
		if (entry instanceof MenuItem) section = entry.section;
		const list = sections.get(section) ?? [];
		list.push(entry);
		sections.set(section, list);
	}
	const lines: MenuEntry[] = [];
	for (const list of sections.values()) {
		if (lines.length > 0) lines.push(new MenuSeparator());
		lines.push(...list);
	}
	return lines.filter((line, at) =>
		!(line instanceof MenuSeparator) || (at > 0 && !(lines[at - 1] instanceof MenuSeparator) && at < lines.length - 1));
}
