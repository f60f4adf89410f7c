import type { SettingControl, SettingDefinitionControl } from 'obsidian';
import { DEFAULTS, problemWith, SETTINGS, type Settings } from '../../settings/settings';
import { words } from '../../words/words';
import type { PlainKey } from './sections';

/** A row of the page: its control follows from what the setting holds. `hasNote` says whether a note is there. */
export function settingRow(key: PlainKey, hasNote: (path: string) => boolean): SettingDefinitionControl {
	const { name, desc } = words().settings[key];
	return { name, desc, control: control(key, hasNote) };
}

function control(key: PlainKey, hasNote: (path: string) => boolean): SettingControl {
	const said = words().settings[key];
	const setting = SETTINGS[key];
	const validate = (shown: unknown): string | undefined => complaint(key, shown);
	if ('options' in said) return { type: 'dropdown', key, options: said.options };
	if ('most' in setting) return { type: 'number', key, min: 1, max: setting.most, step: 1, validate };
	if (typeof setting.fallback === 'boolean') return { type: 'toggle', key };
	if (key === 'incidentFolder') return { type: 'folder', key, includeRoot: true, validate };
	if (key === 'template') {
		const missing = (path: string): string | undefined => (path.trim() === '' || hasNote(path) ? undefined : words().settings.problems['no note']);
		return { type: 'file', key, filter: (file) => file.extension === 'md', validate: (path) => validate(path) ?? missing(path) };
	}
	if (key === 'templateFolders') return { type: 'textarea', key, rows: 3, placeholder: lines(DEFAULTS[key]), validate };
	const isLong = key.startsWith('severity');
	return { type: isLong ? 'textarea' : 'text', key, placeholder: String(inWords(DEFAULTS, key)), validate, ...(isLong && { rows: 2 }) };
}

/** What the page says of a value that cannot be stored. */
function complaint(key: PlainKey, shown: unknown): string | undefined {
	const typed = typedValue(key, shown);
	const problem = Array.isArray(typed)
		? typed.map((entry) => problemWith('template', entry)).find((each) => each !== undefined)
		: problemWith(key, typed);
	return problem === undefined ? undefined : words().settings.problems[problem];
}

/** A setting as its control shows it: a list has one entry in each line. */
export function shownValue(settings: Settings, key: PlainKey): unknown {
	return key === 'templateFolders' ? lines(settings[key]) : inWords(settings, key);
}

/** A setting; a default that is words, in the language of the app. */
export function inWords(settings: Settings, key: PlainKey): unknown {
	const value = settings[key];
	return value === DEFAULTS[key] ? words().settings.defaults[key] ?? value : value;
}

/** What was typed, as the setting holds it. */
export function typedValue(key: PlainKey, shown: unknown): unknown {
	return key === 'templateFolders' && typeof shown === 'string' ? shown.split('\n') : shown;
}

function lines(entries: readonly string[]): string {
	return entries.join('\n');
}
