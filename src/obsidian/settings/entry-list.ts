import type { SettingDefinitionList } from 'obsidian';
import { guard } from '../notify';

interface EntryListSpec<Entry> {
	readonly said: { readonly heading: string; readonly none: string; readonly add: string };
	readonly entries: readonly Entry[];
	readonly row: (entry: Entry) => { readonly name: string; readonly desc: string };
	/** Opens an entry to be changed, or a new one. */
	readonly show: (entry?: Entry) => void;
	/** Stores the entries that stay and draws the page again. */
	readonly keep: (entries: readonly Entry[]) => Promise<void>;
}

/** A list of entries whose rows open them. The delete button lies on the row, so one click may reach both. */
export function entryList<Entry>({ said, entries, row, show, keep }: EntryListSpec<Entry>): SettingDefinitionList {
	let isGoing = false;
	return {
		type: 'list', heading: said.heading, emptyState: said.none,
		addItem: { name: said.add, action: () => { show(); } },
		onDelete: (index) => {
			isGoing = true;
			guard(() => keep(entries.filter((_, number) => number !== index)));
		},
		items: entries.map((entry) => ({ ...row(entry), action: () => { if (!isGoing) show(entry); } })),
	};
}
