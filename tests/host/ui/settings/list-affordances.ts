import type { SettingDefinitionList } from 'obsidian';
import { setIcon } from '../icons/icons';
import { ownCopy } from './definition-state';
import type { Setting } from './setting';
import type { SettingGroup } from './setting-group';

/** Gives a list its means to add, remove and reorder, as far as the definition asks for them. */
export function addListAffordances(group: SettingGroup, list: SettingDefinitionList, rows: readonly Setting[]): void {
	group.addClass('mod-list');
	const { addItem, onDelete, onReorder, emptyState } = list;
	if (addItem) {
		group.addExtraButton((button) => {
			button.setIcon('lucide-plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl));
		});
	}
	if (rows.length === 0 && emptyState !== undefined) {
		group.listEl.createDiv('setting-list-empty').setText(ownCopy(emptyState));
	}
	rows.forEach((row) => {
		if (onDelete) addDelete(row, () => onDelete(rows.indexOf(row)));
	});
	if (onReorder) addReorder(group.listEl, rows, onReorder);
}

function addDelete(row: Setting, remove: () => void): void {
	row.addExtraButton((button) => button.setIcon('lucide-trash-2').setTooltip('Delete').onClick(remove));
	row.settingEl.tabIndex = 0;
	row.settingEl.addEventListener('keydown', (event) => {
		if (event.target === row.settingEl && (event.key === 'Delete' || event.key === 'Backspace')) remove();
	});
}

type Reorder = (from: number, to: number) => void;

function addReorder(listEl: HTMLElement, rows: readonly Setting[], onReorder: Reorder): void {
	let dragged: HTMLElement | null = null;
	for (const { settingEl } of rows) {
		const handle = createDiv({ cls: 'clickable-icon setting-item-drag-handle', attr: { draggable: true } });
		setIcon(handle, 'lucide-grip-vertical');
		settingEl.prepend(handle);
		handle.addEventListener('dragstart', () => {
			dragged = settingEl;
		});
		settingEl.addEventListener('dragover', (event) => event.preventDefault());
		settingEl.addEventListener('drop', (event) => {
			event.preventDefault();
			if (!dragged || dragged === settingEl) return;
			const [from, to] = [listEl.indexOf(dragged), listEl.indexOf(settingEl)];
			listEl.insertBefore(dragged, from < to ? settingEl.nextSibling : settingEl);
			dragged = null;
			onReorder(from, to);
		});
	}
}
