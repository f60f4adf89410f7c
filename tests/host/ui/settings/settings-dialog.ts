import type { App } from 'obsidian';
import { SearchComponent } from '../controls';
import { Modal } from '../dialogs/modal';
import { setIcon } from '../icons/icons';
import { renderResults } from '../search/render';
import { prepareSimpleSearch } from '../search/search';
import { findable, searchText } from './definition-state';
import { PluginSettingTab, type SettingTab } from './setting-tab';

/** The settings of the app and its plugins: tabs on the left, with a search over what they hold. */
export class SettingsDialog extends Modal {
	settingTabs: SettingTab[] = [];
	pluginTabs: SettingTab[] = [];
	activeTab: SettingTab | null = null;
	private lastTabId = '';
	private readonly search: SearchComponent;
	private readonly tabListEl: HTMLElement;
	private readonly tabContentEl: HTMLElement;

	constructor(app: App) {
		super(app);
		this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
		this.titleEl.setText('Settings');
		this.contentEl.addClass('vertical-tabs-container');
		const header = this.contentEl.createDiv('vertical-tab-header');
		this.search = new SearchComponent(header.createDiv('vertical-tab-search'));
		this.search.setPlaceholder('Search settings…').onChange((query) => this.showResults(query.trim()));
		this.tabListEl = header.createDiv('vertical-tab-list');
		this.tabContentEl = this.contentEl.createDiv('vertical-tab-content-container');
	}

	addSettingTab(tab: SettingTab): void {
		(tab instanceof PluginSettingTab ? this.pluginTabs : this.settingTabs).push(tab);
		tab.update();
		this.drawTabs();
	}

	removeSettingTab(tab: SettingTab): void {
		if (this.activeTab === tab) this.closeActiveTab();
		this.settingTabs.remove(tab);
		this.pluginTabs.remove(tab);
		this.drawTabs();
	}

	override onOpen(): void {
		const tab = this.tabById(this.lastTabId) ?? this.settingTabs[0] ?? this.pluginTabs[0];
		if (tab) this.openTab(tab);
	}

	override onClose(): void {
		this.closeActiveTab();
		this.search.setValue('');
	}

	/** Opens the tab with that id, which for a plugin is the plugin's id; null when there is none. */
	openTabById(id: string): SettingTab | null {
		const tab = this.tabById(id);
		if (tab) this.openTab(tab);
		return tab;
	}

	openTab(tab: SettingTab, path: readonly string[] = []): void {
		this.closeActiveTab();
		this.activeTab = tab;
		this.lastTabId = tab.id;
		this.tabContentEl.replaceChildren(tab.containerEl);
		tab.show(path);
		this.drawTabs();
	}

	private tabById(id: string): SettingTab | null {
		return [...this.settingTabs, ...this.pluginTabs].find((tab) => tab.id === id) ?? null;
	}

	private closeActiveTab(): void {
		this.activeTab?.leave();
		this.activeTab?.containerEl.detach();
		this.activeTab = null;
	}

	private drawTabs(): void {
		this.tabListEl.empty();
		this.drawTabGroup('Options', this.settingTabs);
		this.drawTabGroup('Community plugins', this.pluginTabs);
	}

	private drawTabGroup(title: string, tabs: readonly SettingTab[]): void {
		if (tabs.length === 0) return;
		const group = this.tabListEl.createDiv('vertical-tab-header-group');
		group.createDiv({ cls: 'vertical-tab-header-group-title', text: title });
		const items = group.createDiv('vertical-tab-header-group-items');
		for (const tab of tabs) {
			const item = items.createDiv({ cls: 'vertical-tab-nav-item tappable', attr: { tabindex: 0, role: 'tab' } });
			item.toggleClass('is-active', tab === this.activeTab);
			if (tab.icon) setIcon(item.createSpan('vertical-tab-nav-item-icon'), tab.icon);
			item.createSpan({ cls: 'vertical-tab-nav-item-title', text: tab.name });
			activate(item, () => this.openTab(tab));
		}
	}

	private showResults(query: string): void {
		if (query === '') return this.onOpen();
		this.closeActiveTab();
		this.drawTabs();
		const search = prepareSimpleSearch(query);
		const results = this.tabContentEl.createDiv('vertical-tab-content setting-search-results');
		this.tabContentEl.replaceChildren(results);
		for (const tab of [...this.settingTabs, ...this.pluginTabs]) {
			for (const { definition, path } of findable(tab.settingItems)) {
				if (!search(searchText(definition))) continue;
				const row = results.createDiv({ cls: 'setting-search-result tappable', attr: { tabindex: 0, role: 'button' } });
				const nameEl = row.createDiv('setting-item-name');
				renderResults(nameEl, definition.name, search(definition.name) ?? { score: 0, matches: [] });
				row.createDiv({ cls: 'setting-item-description', text: [tab.name, ...path].join(' › ') });
				activate(row, () => this.openTab(tab, path));
			}
		}
		if (results.childElementCount === 0) results.createDiv({ cls: 'setting-list-empty', text: 'No settings found.' });
	}
}

function activate(el: HTMLElement, action: () => void): void {
	el.addEventListener('click', action);
	el.addEventListener('keydown', (event) => {
		if (event.key === 'Enter') action();
	});
}
