import { PluginSettingTab, type Plugin, type SettingDefinitionControl, type SettingDefinitionItem } from 'obsidian';
import { DEFAULTS, isWholeNumber, problemWith, WHOLE_NUMBERS, type Settings, type WholeNumber } from '../settings/settings';
import { words } from '../words/words';
import { checkSettings, checkSettingValue, setCheckSetting } from './checks/check-settings';
import type { Parts } from './parts';
import type { SettingsStore } from './settings-store';

type Key = keyof Settings;
type CheckKey = 'underlineFindings' | 'rulesOff' | 'ownPhrases';
type ListKey = 'templateFolders';
type TextKey = Exclude<Key, WholeNumber | 'dueFormat' | CheckKey | ListKey>;

/** The settings page, declared: the app draws, searches and validates it. */
export class SettingsTab extends PluginSettingTab {
	constructor(plugin: Plugin, private readonly store: SettingsStore, private readonly parts: Pick<Parts, 'app' | 'dialogs'>) {
		super(plugin.app, plugin);
		this.icon = 'clipboard-check';
	}

	override getSettingDefinitions(): SettingDefinitionItem[] {
		const { groups } = words().settings;
		return [
			{ type: 'group', heading: groups.notes, items: [this.folder(), text('fileName'), text('idPrefix'), this.template()] },
			{ type: 'group', heading: groups.severity, items: [text('severityP1'), text('severityP2'), text('severityP3')] },
			{ type: 'group', heading: groups.controls, items: [wholeNumber('reviewAfterDays'), this.format(), text('globalTag'), text('defaultOwner')] },
			{ type: 'group', heading: groups.review, items: [wholeNumber('timeBoxMinutes')] },
			{
				type: 'group', heading: groups.labels,
				items: [text('labelContributingFactor'), text('labelRootCause'), text('labelPreventionOwner')],
			},
			...checkSettings(this.parts, this.store, () => { this.update(); }),
		];
	}

	override getControlValue(key: string): unknown {
		return checkSettingValue(this.store.current, key) ?? (isKey(key) ? this.store.current[key] : undefined);
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		if (await setCheckSetting(this.store, key, value)) return;
		if (isWholeNumber(key) && typeof value === 'number') await this.store.set(key, value);
		else if (key === 'dueFormat' && (value === 'emoji' || value === 'field')) await this.store.set(key, value);
		else if (isTextKey(key) && typeof value === 'string') await this.store.set(key, value);
	}

	private folder(): SettingDefinitionControl<Key> {
		return { ...said('incidentFolder'), control: { type: 'folder', key: 'incidentFolder', defaultValue: DEFAULTS.incidentFolder, includeRoot: true, validate: check('incidentFolder') } };
	}

	private template(): SettingDefinitionControl<Key> {
		return { ...said('template'), control: { type: 'file', key: 'template', defaultValue: '', filter: (file) => file.extension === 'md', validate: check('template') } };
	}

	private format(): SettingDefinitionControl<Key> {
		const { options } = words().settings.dueFormat;
		return { ...said('dueFormat'), control: { type: 'dropdown', key: 'dueFormat', defaultValue: DEFAULTS.dueFormat, options } };
	}
}

function said(key: Exclude<Key, CheckKey | ListKey>): { name: string; desc: string } {
	const { name, desc } = words().settings[key];
	return { name, desc };
}

function text(key: TextKey): SettingDefinitionControl<Key> {
	return { ...said(key), control: { type: 'text', key, defaultValue: DEFAULTS[key], placeholder: DEFAULTS[key], validate: check(key) } };
}

function wholeNumber(key: WholeNumber): SettingDefinitionControl<Key> {
	const max = WHOLE_NUMBERS[key].most;
	return { ...said(key), control: { type: 'number', key, defaultValue: DEFAULTS[key], min: 1, max, step: 1, validate: check(key) } };
}

function check(key: Key): (value: unknown) => string | undefined {
	return (value) => {
		const problem = problemWith(key, value);
		return problem === undefined ? undefined : words().settings.problems[problem];
	};
}

function isKey(key: string): key is Key {
	return Object.hasOwn(DEFAULTS, key);
}

function isTextKey(key: string): key is TextKey {
	return isKey(key) && typeof DEFAULTS[key] === 'string' && key !== 'dueFormat';
}
