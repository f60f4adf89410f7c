import { own } from '../text/record';
import { readPlaceholder } from './placeholder-value';
import { choice, label, list, path, paths, text, texts, toggle, wholeNumber, type Setting, type SettingProblem } from './setting';

/** Stored as it was typed; whether it makes a rule is for the language room to say. */
export interface OwnPhrase {
	readonly phrase: string;
	readonly ask: string;
	readonly blame: readonly string[];
	readonly fine: readonly string[];
}

/** What the user can choose: one line each, with its default first. Facts about incidents never live here. */
export const SETTINGS = {
	/** Vault path of the folder new incidents go to; empty for the vault's root. */
	incidentFolder: path('Post-mortems'),
	/** With `{{id}}`, `{{title}}` and the other template variables. */
	fileName: text('{{id}} {{title}}', (name) => (/\{\{\s*id\s*\}\}/i.test(name) ? undefined : 'no id')),
	idPrefix: text('INC-', (prefix) => (/^[\p{L}][\p{L}\p{N}_-]{0,20}$/u.test(prefix) ? undefined : 'prefix')),
	/** Vault path of the user's own note template; empty for the built-in note. */
	template: path(''),
	/** Vault paths of folders whose notes are copied for projects, so that nothing in them counts as a copy. */
	templateFolders: paths('Templates'),
	/** What each level means in this business, in the user's own words. */
	severityP1: text('A client is losing money or trust right now'),
	severityP2: text('A client is affected and there is a way around it'),
	severityP3: text('Noticed before a client was harmed'),
	/** Whole hours from detection to the notice a client gets. */
	noticeHoursP1: wholeNumber(1, 720, 'hours'),
	noticeHoursP2: wholeNumber(4, 720, 'hours'),
	noticeHoursP3: wholeNumber(24, 720, 'hours'),
	/** Days from today to the first review of a new control. */
	reviewAfterDays: wholeNumber(30, 3650, 'days'),
	dueFormat: choice('emoji', 'field'),
	/** Tag that marks tasks for other plugins, with its `#`; empty for none. */
	globalTag: text('', (tag) => (tag === '' || /^#[^\s#]*\p{L}[^\s#]*$/u.test(tag) ? undefined : 'tag')),
	/** Who owns a control unless somebody else is named. */
	defaultOwner: text('Owner'),
	/** Minutes a why chain may take before the time box says so. */
	timeBoxMinutes: wholeNumber(45, 600, 'minutes'),
	labelContributingFactor: label('Contributing factor'),
	labelRootCause: label('Root cause'),
	labelPreventionOwner: label('Prevention owner'),
	/** Days in which a notice promises the full text. */
	fullTextDays: wholeNumber(5, 365, 'days'),
	reviewCadence: choice('monthly', 'quarterly', 'yearly'),
	/** Whether the first start of a day says once what is due. */
	dailyNotice: toggle(true),
	/** Whether the status bar counts what is due. */
	statusBar: toggle(true),
	/** Whether findings are underlined while an incident is written. */
	underlineFindings: toggle(true),
	/** Ids of the rules that are switched off. */
	rulesOff: texts([]),
	/** The user's own phrases of blame. */
	ownPhrases: list(readOwnPhrase),
	/** What the placeholders in the user's documents stand for. */
	placeholders: list(readPlaceholder),
};

export type SettingKey = keyof typeof SETTINGS;
export type Settings = { readonly [Key in SettingKey]: (typeof SETTINGS)[Key] extends Setting<infer Value> ? Value : never };

export function isSettingKey(key: string): key is SettingKey {
	return Object.hasOwn(SETTINGS, key);
}

export const SETTING_KEYS: readonly SettingKey[] = Object.keys(SETTINGS).filter(isSettingKey);

export const DEFAULTS: Settings = readSettings({});

/** Reads stored settings key by key: whatever is missing or not allowed takes its default; unknown keys are not looked at. */
export function readSettings(stored: unknown): Settings {
	const values = SETTING_KEYS.map((key) => {
		const read = SETTINGS[key].read(own(stored, key));
		return [key, 'value' in read ? read.value : SETTINGS[key].fallback];
	});
	// One value for each key of the table, from the reader of that key.
	return Object.fromEntries(values) as Settings;
}

/** Undefined when the value can be stored. */
export function problemWith(key: SettingKey, value: unknown): SettingProblem | undefined {
	const read = SETTINGS[key].read(value);
	return 'problem' in read ? read.problem : undefined;
}

/** An entry without a phrase or a question is left out. */
function readOwnPhrase(stored: unknown): OwnPhrase | undefined {
	const [phrase, ask] = [own(stored, 'phrase'), own(stored, 'ask')];
	if (typeof phrase !== 'string' || typeof ask !== 'string') return undefined;
	return { phrase, ask, blame: sentences(own(stored, 'blame')), fine: sentences(own(stored, 'fine')) };
}

function sentences(stored: unknown): readonly string[] {
	const read = texts([]).read(stored);
	return 'value' in read ? read.value : [];
}
