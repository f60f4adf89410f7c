import { ConfirmationModal, Notice, PluginSettingTab, type ExtraButtonComponent, type Plugin, type SettingDefinitionAction, type SettingDefinitionGroup, type SettingDefinitionItem } from 'obsidian';
import { DEFAULTS, type SettingKey } from '../../settings/settings';
import { words } from '../../words/words';
import { templateNote } from '../actions/create-incident';
import { guard } from '../notify';
import type { Parts } from '../parts';
import { ownPhraseList } from './own-phrase-list';
import { placeholderList } from './placeholder-list';
import { ruleOf, rulesPage, switchRule } from './rules-page';
import { isPlain, SECTIONS } from './sections';
import { settingRow, shownValue, typedValue } from './setting-row';
import type { SettingsStore } from './settings-store';

/** The settings page, declared: the app draws, searches and validates it. */
export class SettingsTab extends PluginSettingTab {
	constructor(plugin: Plugin, private readonly store: SettingsStore, private readonly parts: Pick<Parts, 'app' | 'dialogs' | 'clock'>) {
		super(plugin.app, plugin);
		this.icon = 'clipboard-check';
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { parts, store } = this;
		const hasNote = (path: string): boolean => templateNote(this.app, path.trim()) !== null;
		const redraw = (): void => { this.update(); };
		const section = (name: keyof typeof SECTIONS): SettingDefinitionGroup => ({
			type: 'group', heading: words().settings.groups[name], items: SECTIONS[name].map((key) => settingRow(key, hasNote)), extraButtons: this.resetButton(...SECTIONS[name]),
		});
		const checks = section('checks');
		return [
			...(store.isUnreadable ? [this.startOver()] : []),
			section('notes'), section('severity'), section('controls'), section('review'), section('messages'), section('periodic'), section('day'), section('labels'),
			{ ...checks, items: [...checks.items ?? [], rulesPage()], extraButtons: this.resetButton('underlineFindings', 'rulesOff') },
			{ ...ownPhraseList(parts, store, redraw), extraButtons: this.resetButton('ownPhrases') },
			{ ...placeholderList(parts, store, redraw), extraButtons: this.resetButton('placeholders') },
		];
	}

	override getControlValue(key: string): unknown {
		const rule = ruleOf(key);
		if (rule !== undefined) return !this.store.current.rulesOff.includes(rule);
		return isPlain(key) ? shownValue(this.store.current, key) : undefined;
	}

	override setControlValue(key: string, value: unknown): void {
		guard(async () => {
			const rule = ruleOf(key);
			if (rule !== undefined) await this.store.set('rulesOff', switchRule(this.store.current.rulesOff, rule, value === true));
			else if (isPlain(key)) await this.store.put(key, typedValue(key, value));
		});
	}

	/** The way out while the file of settings cannot be read. */
	private startOver(): SettingDefinitionAction {
		const { name, desc } = words().settings.unreadable;
		return { name, desc, action: () => {
			this.confirm(words().settings.unreadable, () => this.store.startOver());
		} };
	}

	private resetButton(...keys: readonly SettingKey[]): ((button: ExtraButtonComponent) => unknown)[] {
		const said = words().settings.reset;
		const isDefault = (key: SettingKey): boolean => JSON.stringify(this.store.current[key]) === JSON.stringify(DEFAULTS[key]);
		return [(button) => button.setIcon('rotate-ccw').setTooltip(said.tooltip).onClick(() => {
			if (keys.every(isDefault)) new Notice(said.nothing);
			else this.confirm(said, () => this.store.reset(keys));
		})];
	}

	private confirm(said: { readonly question: string; readonly explain: string; readonly go: string }, work: () => Promise<void>): void {
		const modal = new ConfirmationModal(this.app);
		modal.setTitle(said.question);
		modal.setContent(said.explain);
		modal.addButton((button) => button.setButtonText(said.go).setDestructive().onClick(() => {
			guard(async () => {
				await work();
				this.update();
			});
		}));
		modal.addCancelButton();
		this.parts.dialogs.show(modal);
	}
}
