import type { App, Plugin, SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { ExtraButtonComponent } from '../controls';
import type { DrawingHost } from './draw-definitions';
import { Drawing } from './draw-definitions';
import { isGroup, isPage } from './definition-state';
import type { SettingPage } from './setting-page';

/** One tab of the settings dialog: drawn from its definitions, or by `display` when it has none. */
export abstract class SettingTab implements DrawingHost {
	id = '';
	name = '';
	icon = '';
	containerEl: HTMLElement = createDiv('vertical-tab-content');
	settingItems: SettingDefinitionItem[] = [];
	readonly groupQueries = new Map<string, string>();
	private readonly drawing = new Drawing(this);
	private path: string[] = [];
	private page: SettingPage | null = null;
	private shown = false;

	constructor(public app: App) {}

	getSettingDefinitions(): SettingDefinitionItem[] {
		return [];
	}

	/** Reads the definitions anew, and redraws them while the tab is shown. */
	update(): void {
		this.settingItems = this.getSettingDefinitions();
		if (this.shown && this.settingItems.length > 0) this.redraw();
	}

	getControlValue(_key: string): unknown {
		return undefined;
	}

	setControlValue(_key: string, _value: unknown): void | Promise<void> {}

	refreshDomState(): void {
		this.drawing.refresh();
	}

	display(): void {}

	hide(): void {
		this.containerEl.empty();
	}

	/** Draws the tab; the dialog calls it with the page to begin on, named by the pages above it. */
	show(path: readonly string[] = []): void {
		this.shown = true;
		this.path = [...path];
		this.update();
		if (this.settingItems.length === 0) this.display();
	}

	/** Takes the drawing away; the dialog calls it when another tab is shown or it closes. */
	leave(): void {
		if (!this.shown) return;
		this.shown = false;
		this.clear();
		this.hide();
	}

	openPage(page: SettingDefinitionPage): void {
		this.path.push(page.name);
		this.redraw();
	}

	private clear(): void {
		this.drawing.clear();
		this.page?.hide();
		this.page = null;
		this.containerEl.empty();
	}

	private redraw(): void {
		const { scrollTop } = this.containerEl;
		this.clear();
		const page = this.currentPage();
		if (page) this.drawPage(page);
		else this.drawing.draw(this.containerEl, this.settingItems);
		this.containerEl.scrollTop = scrollTop;
	}

	/** The page its names lead to; names that lead nowhere any more are forgotten. */
	private currentPage(): SettingDefinitionPage | null {
		let items: readonly SettingDefinitionItem[] = this.settingItems;
		let page: SettingDefinitionPage | null = null;
		for (const [at, name] of this.path.entries()) {
			const next = items.flatMap((item) => (isGroup(item) ? (item.items ?? []) : [item])).filter(isPage)
				.find((item) => item.name === name);
			if (!next) {
				this.path.length = at;
				break;
			}
			page = next;
			items = next.items ?? [];
		}
		return page;
	}

	private drawPage(definition: SettingDefinitionPage): void {
		const page = definition.page?.() ?? null;
		this.page = page;
		const root = page?.rootEl ?? createDiv('setting-page');
		const titlebar = page?.titlebarEl ?? root.createDiv('setting-page-titlebar');
		this.containerEl.append(root);
		titlebar.empty();
		new ExtraButtonComponent(titlebar).setIcon('lucide-chevron-left').setTooltip('Back').onClick(() => this.goBack());
		titlebar.createDiv({ cls: 'setting-page-title', text: page?.title || definition.name });
		if (page) page.display();
		else this.drawing.draw(root.createDiv('setting-page-content'), definition.items ?? []);
	}

	private goBack(): void {
		this.path.pop();
		this.redraw();
	}
}

interface WithSettings {
	settings?: Record<string, unknown>;
}

/** The tab of a plugin; its controls read, change and save `plugin.settings`. */
export abstract class PluginSettingTab extends SettingTab {
	constructor(app: App, public plugin: Plugin) {
		super(app);
		this.id = plugin.manifest.id;
		this.name = plugin.manifest.name;
	}

	override getControlValue(key: string): unknown {
		return (this.plugin as WithSettings).settings?.[key];
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		const { settings } = this.plugin as WithSettings;
		if (!settings) throw new Error(`${this.id} keeps no settings to put ${key} into.`);
		settings[key] = value;
		await this.plugin.saveData(settings);
	}
}
