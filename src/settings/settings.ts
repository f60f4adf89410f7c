/** What the user can choose. Facts about incidents never live here. */
export interface Settings {
	/** Vault path of the folder new incidents go to; empty for the vault's root. */
	readonly incidentFolder: string;
	/** With `{{id}}`, `{{title}}` and the other template variables. */
	readonly fileName: string;
	readonly idPrefix: string;
	/** Vault path of the user's own note template; empty for the built-in note. */
	readonly template: string;
	/** What each level means in this business, in the user's own words. */
	readonly severityP1: string;
	readonly severityP2: string;
	readonly severityP3: string;
	/** Days from today to the first review of a new control. */
	readonly reviewAfterDays: number;
	readonly dueFormat: 'emoji' | 'field';
	/** Tag that marks tasks for other plugins, with its `#`; empty for none. */
	readonly globalTag: string;
	readonly labelContributingFactor: string;
	readonly labelRootCause: string;
	readonly labelPreventionOwner: string;
	/** Who owns a control unless somebody else is named. */
	readonly defaultOwner: string;
}

export const DEFAULTS: Settings = {
	incidentFolder: 'Post-mortems',
	fileName: '{{id}} {{title}}',
	idPrefix: 'INC-',
	template: '',
	severityP1: 'A client is losing money or trust right now',
	severityP2: 'A client is affected and there is a way around it',
	severityP3: 'Noticed before a client was harmed',
	reviewAfterDays: 30,
	dueFormat: 'emoji',
	globalTag: '',
	labelContributingFactor: 'Contributing factor',
	labelRootCause: 'Root cause',
	labelPreventionOwner: 'Prevention owner',
	defaultOwner: 'Owner',
};

/** Reads stored settings key by key: whatever is missing or not allowed takes its default; unknown keys are not looked at. */
export function readSettings(stored: unknown): Settings {
	const source: Readonly<Record<string, unknown>> = isRecord(stored) ? stored : {};
	const text = (key: keyof Settings): string => {
		const value = Object.hasOwn(source, key) ? source[key] : undefined;
		return typeof value === 'string' && problemWith(key, value) === undefined ? value.trim() : String(DEFAULTS[key]);
	};
	const days = Object.hasOwn(source, 'reviewAfterDays') ? source['reviewAfterDays'] : undefined;
	return {
		incidentFolder: text('incidentFolder'),
		fileName: text('fileName'),
		idPrefix: text('idPrefix'),
		template: text('template'),
		severityP1: text('severityP1'),
		severityP2: text('severityP2'),
		severityP3: text('severityP3'),
		reviewAfterDays: typeof days === 'number' && problemWith('reviewAfterDays', days) === undefined ? days : DEFAULTS.reviewAfterDays,
		dueFormat: text('dueFormat') === 'field' ? 'field' : 'emoji',
		globalTag: text('globalTag'),
		labelContributingFactor: text('labelContributingFactor'),
		labelRootCause: text('labelRootCause'),
		labelPreventionOwner: text('labelPreventionOwner'),
		defaultOwner: text('defaultOwner'),
	};
}

/** What a value does wrong, by name, for the settings page to word; undefined when it can be stored. */
export type SettingProblem = 'empty' | 'tag' | 'prefix' | 'days' | 'label' | 'format' | 'path' | 'no id';

export function problemWith(key: keyof Settings, value: unknown): SettingProblem | undefined {
	if (key === 'reviewAfterDays') {
		return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 3650 ? undefined : 'days';
	}
	if (typeof value !== 'string') return 'format';
	const text = value.trim();
	if (key === 'dueFormat') return text === 'emoji' || text === 'field' ? undefined : 'format';
	if (key === 'globalTag') return text === '' || /^#[^\s#]*\p{L}[^\s#]*$/u.test(text) ? undefined : 'tag';
	if (key === 'idPrefix') return /^[\p{L}][\p{L}\p{N}_-]{0,20}$/u.test(text) ? undefined : 'prefix';
	if (key === 'fileName') return /\{\{\s*id\s*\}\}/i.test(text) ? undefined : 'no id';
	if (key === 'incidentFolder' || key === 'template') return text.split('/').includes('..') ? 'path' : undefined;
	if (key.startsWith('label')) return text !== '' && text.length <= 60 && !/[*:[\]\r\n]/.test(text) ? undefined : 'label';
	return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
