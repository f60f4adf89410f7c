import type { SettingDefinition, SettingDefinitionItem, SettingDefinitionPage, SettingGroupItem } from 'obsidian';
import type { ControlStore } from './bind-control';
import { bindControl, setRowDisabled } from './bind-control';
import type { GroupDefinition } from './definition-state';
import { evaluate, isGroup, isList, isPage, isVisible, ownCopy } from './definition-state';
import { setIcon } from '../icons/icons';
import { addListAffordances } from './list-affordances';
import type { Setting } from './setting';
import { SettingGroup } from './setting-group';

/** What a drawing of definitions needs from the tab around it. */
export interface DrawingHost extends ControlStore {
	openPage(page: SettingDefinitionPage): void;
	/** Search words typed into groups, which outlive a redraw. */
	readonly groupQueries: Map<string, string>;
}

/** The rows of one tab or page: what to do when state changed, and when they go. */
export class Drawing {
	private readonly refreshers: (() => void)[] = [];
	private readonly cleanups: (() => void)[] = [];

	constructor(private readonly host: DrawingHost) {}

	/** Rows that stand alone share a group without a heading until the next group begins. */
	draw(containerEl: HTMLElement, items: readonly SettingDefinitionItem[]): void {
		let loose: SettingGroup | null = null;
		items.forEach((item, at) => {
			if (isGroup(item)) {
				loose = null;
				this.drawGroup(containerEl, item, String(at));
			} else {
				loose ??= new SettingGroup(containerEl);
				this.drawItem(loose, item, at);
			}
		});
		this.refresh();
	}

	/** Evaluates every `visible` and `disabled` again. */
	refresh(): void {
		for (const refresh of this.refreshers) refresh();
	}

	clear(): void {
		for (const cleanup of this.cleanups.splice(0)) cleanup();
		this.refreshers.length = 0;
	}

	private drawGroup(containerEl: HTMLElement, definition: GroupDefinition, key: string): void {
		const group = new SettingGroup(containerEl);
		if (definition.heading !== undefined) group.setHeading(definition.heading);
		if (definition.cls) group.addClass(...definition.cls.split(' '));
		for (const configure of definition.extraButtons ?? []) group.addExtraButton(configure);
		const items = definition.items ?? [];
		const rows = items.map((item, at) => this.drawItem(group, item, at));
		if (isList(definition)) addListAffordances(group, definition, rows);
		this.addGroupSearch(group, definition, rows, key);
		this.refreshers.push(() => group.groupEl.toggle(isVisible(definition)));
	}

	private addGroupSearch(group: SettingGroup, definition: GroupDefinition, rows: readonly Setting[], key: string): void {
		const { search, items = [] } = definition;
		if (!search) return;
		const filter = (query: string): void => {
			this.host.groupQueries.set(key, query);
			items.forEach((item, at) => {
				const shown = query === '' || isPage(item) || !evaluate(item.searchable, true) || search.match(item, query);
				rows[at]?.settingEl.toggle(shown && isVisible(item));
			});
		};
		const typed = this.host.groupQueries.get(key) ?? '';
		group.addSearch((input) => input.setPlaceholder(search.placeholder ?? '').setValue(typed).onChange(filter));
		this.refreshers.push(() => filter(this.host.groupQueries.get(key) ?? ''));
	}

	private drawItem(group: SettingGroup, item: SettingGroupItem, index: number): Setting {
		let row: Setting | null = null;
		group.addSetting((setting) => {
			row = setting;
			setting.setName(item.name);
			if (item.desc !== undefined) setting.setDesc(ownCopy(item.desc));
			this.refreshers.push(() => setting.settingEl.toggle(isVisible(item)));
			if (isPage(item)) this.drawPageLink(setting, item);
			else this.drawSetting(setting, group, item, index);
		});
		if (!row) throw new Error('A group must hand out its setting at once.');
		return row;
	}

	private drawSetting(setting: Setting, group: SettingGroup, item: SettingDefinition, index: number): void {
		if (item.control) {
			const { control } = item;
			bindControl(this.host, setting, control);
			this.refreshers.push(() => setRowDisabled(setting, evaluate(control.disabled, false)));
		} else if (item.render) {
			const cleanup = item.render(setting, group);
			if (cleanup) this.cleanups.push(cleanup);
		} else if (item.action) {
			const { action, disabled } = item;
			makeClickable(setting, () => evaluate(disabled, false) || action(setting.settingEl, index));
			this.refreshers.push(() => setRowDisabled(setting, evaluate(disabled, false)));
		}
	}

	private drawPageLink(setting: Setting, page: SettingDefinitionPage): void {
		setting.addDisplayValue((display) => {
			this.refreshers.push(() => {
				display.setValue(evaluate<string>(page.displayValue, ''));
				display.setStatus(evaluate<'warning' | null>(page.status, null));
			});
		});
		setIcon(setting.controlEl.createSpan('setting-item-chevron'), 'lucide-chevron-right');
		makeClickable(setting, () => this.host.openPage(page));
	}
}

function makeClickable(setting: Setting, action: () => unknown): void {
	const el = setting.setClass('mod-clickable').settingEl;
	el.setAttrs({ tabindex: 0, role: 'button' });
	el.addEventListener('click', () => void action());
	el.addEventListener('keydown', (event) => {
		if (event.target === el && (event.key === 'Enter' || event.key === ' ')) void action();
	});
}
