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
	/** Minutes a why chain may take before the time box says so. */
	readonly timeBoxMinutes: number;
	/** Whether findings are underlined while an incident is written. */
	readonly underlineFindings: boolean;
	/** Vault paths of folders whose notes are copied for projects, so that nothing in them counts as a copy. */
	readonly templateFolders: readonly string[];
	/** Ids of the rules that are switched off. */
	readonly rulesOff: readonly string[];
	/** The user's own phrases of blame. */
	readonly ownPhrases: readonly OwnPhrase[];
}

/** Stored as it was typed; whether it makes a rule is for the language room to say. */
export interface OwnPhrase {
	readonly phrase: string;
	readonly ask: string;
	readonly blame: readonly string[];
	readonly fine: readonly string[];
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
	timeBoxMinutes: 45,
	underlineFindings: true,
	templateFolders: ['Templates'],
	rulesOff: [],
	ownPhrases: [],
};

type TextKey = { [Key in keyof Settings]: Settings[Key] extends string ? Key : never }[keyof Settings];

/** Reads stored settings key by key: whatever is missing or not allowed takes its default; unknown keys are not looked at. */
export function readSettings(stored: unknown): Settings {
	const source: Readonly<Record<string, unknown>> = isRecord(stored) ? stored : {};
	const text = (key: TextKey): string => {
		const value = Object.hasOwn(source, key) ? source[key] : undefined;
		return typeof value === 'string' && problemWith(key, value) === undefined ? value.trim() : DEFAULTS[key];
	};
	const number = (key: WholeNumber): number => {
		const value = Object.hasOwn(source, key) ? source[key] : undefined;
		return typeof value === 'number' && problemWith(key, value) === undefined ? value : DEFAULTS[key];
	};
	return {
		incidentFolder: text('incidentFolder'),
		fileName: text('fileName'),
		idPrefix: text('idPrefix'),
		template: text('template'),
		severityP1: text('severityP1'),
		severityP2: text('severityP2'),
		severityP3: text('severityP3'),
		reviewAfterDays: number('reviewAfterDays'),
		dueFormat: text('dueFormat') === 'field' ? 'field' : 'emoji',
		globalTag: text('globalTag'),
		labelContributingFactor: text('labelContributingFactor'),
		labelRootCause: text('labelRootCause'),
		labelPreventionOwner: text('labelPreventionOwner'),
		defaultOwner: text('defaultOwner'),
		timeBoxMinutes: number('timeBoxMinutes'),
		underlineFindings: own(source, 'underlineFindings') !== false,
		templateFolders: folders(own(source, 'templateFolders')),
		rulesOff: [...new Set(texts(own(source, 'rulesOff')))],
		ownPhrases: list(own(source, 'ownPhrases')).flatMap(readOwnPhrase),
	};
}

function own(source: Readonly<Record<string, unknown>>, key: string): unknown {
	return Object.hasOwn(source, key) ? source[key] : undefined;
}

function list(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}

function texts(value: unknown): string[] {
	return list(value).filter((each) => typeof each === 'string').map((each) => each.trim()).filter((each) => each !== '');
}

/** An empty list is a choice; anything but a list is none. */
function folders(value: unknown): readonly string[] {
	return Array.isArray(value) ? [...new Set(texts(value))].filter((path) => !path.split('/').includes('..')) : DEFAULTS.templateFolders;
}

/** An entry without a phrase or a question is left out. */
function readOwnPhrase(value: unknown): OwnPhrase[] {
	if (!isRecord(value)) return [];
	const [phrase, ask] = [own(value, 'phrase'), own(value, 'ask')];
	if (typeof phrase !== 'string' || typeof ask !== 'string') return [];
	return [{ phrase, ask, blame: texts(own(value, 'blame')), fine: texts(own(value, 'fine')) }];
}

/** What a value does wrong, by name, for the settings page to word; undefined when it can be stored. */
export type SettingProblem = 'empty' | 'tag' | 'prefix' | 'days' | 'minutes' | 'label' | 'format' | 'path' | 'no id';

export function problemWith(key: keyof Settings, value: unknown): SettingProblem | undefined {
	if (isWholeNumber(key)) {
		const { most, problem } = WHOLE_NUMBERS[key];
		return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most ? undefined : problem;
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

/** Settings that are whole numbers from 1 on. */
export const WHOLE_NUMBERS = {
	reviewAfterDays: { most: 3650, problem: 'days' },
	timeBoxMinutes: { most: 600, problem: 'minutes' },
} as const;
export type WholeNumber = keyof typeof WHOLE_NUMBERS;

export function isWholeNumber(key: string): key is WholeNumber {
	return Object.hasOwn(WHOLE_NUMBERS, key);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
