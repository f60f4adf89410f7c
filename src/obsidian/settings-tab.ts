import { PluginSettingTab, type Plugin, type SettingDefinitionControl, type SettingDefinitionItem } from 'obsidian';
import { DEFAULTS, problemWith, type Settings } from '../settings/settings';
import { words } from '../words/words';
import type { SettingsStore } from './settings-store';

type Key = keyof Settings & string;
type TextKey = Exclude<Key, 'reviewAfterDays' | 'dueFormat'>;

/** The settings page, declared: the app draws, searches and validates it. */
export class SettingsTab extends PluginSettingTab {
	constructor(plugin: Plugin, private readonly store: SettingsStore) {
		super(plugin.app, plugin);
		this.icon = 'clipboard-check';
	}

	override getSettingDefinitions(): SettingDefinitionItem<Key>[] {
		const { groups } = words().settings;
		return [
			{ type: 'group', heading: groups.notes, items: [this.folder(), text('fileName'), text('idPrefix'), this.template()] },
			{ type: 'group', heading: groups.severity, items: [text('severityP1'), text('severityP2'), text('severityP3')] },
			{ type: 'group', heading: groups.controls, items: [this.days(), this.format(), text('globalTag'), text('defaultOwner')] },
			{
				type: 'group', heading: groups.labels,
				items: [text('labelContributingFactor'), text('labelRootCause'), text('labelPreventionOwner')],
			},
		];
	}

	override getControlValue(key: string): unknown {
		return isKey(key) ? this.store.current[key] : undefined;
	}

	override async setControlValue(key: string, value: unknown): Promise<void> {
		if (key === 'reviewAfterDays' && typeof value === 'number') await this.store.set(key, value);
		else if (key === 'dueFormat' && (value === 'emoji' || value === 'field')) await this.store.set(key, value);
		else if (isTextKey(key) && typeof value === 'string') await this.store.set(key, value);
	}

	private folder(): SettingDefinitionControl<Key> {
		return { ...said('incidentFolder'), control: { type: 'folder', key: 'incidentFolder', defaultValue: DEFAULTS.incidentFolder, includeRoot: true, validate: check('incidentFolder') } };
	}

	private template(): SettingDefinitionControl<Key> {
		return { ...said('template'), control: { type: 'file', key: 'template', defaultValue: '', filter: (file) => file.extension === 'md', validate: check('template') } };
	}

	private days(): SettingDefinitionControl<Key> {
		return { ...said('reviewAfterDays'), control: { type: 'number', key: 'reviewAfterDays', defaultValue: DEFAULTS.reviewAfterDays, min: 1, max: 3650, step: 1, validate: check('reviewAfterDays') } };
	}

	private format(): SettingDefinitionControl<Key> {
		const { options } = words().settings.dueFormat;
		return { ...said('dueFormat'), control: { type: 'dropdown', key: 'dueFormat', defaultValue: DEFAULTS.dueFormat, options } };
	}
}

function said(key: Key): { name: string; desc: string } {
	const { name, desc } = words().settings[key];
	return { name, desc };
}

function text(key: TextKey): SettingDefinitionControl<Key> {
	return { ...said(key), control: { type: 'text', key, defaultValue: DEFAULTS[key], placeholder: DEFAULTS[key], validate: check(key) } };
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
