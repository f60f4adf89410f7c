import { Notice, type SettingDefinitionItem } from 'obsidian';
import { ruleList } from '../../check/rule-list';
import { ownPhrase } from '../../language/own-phrase';
import { DEFAULTS, type OwnPhrase, type Settings } from '../../settings/settings';
import { refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { lineField } from '../dialogs/fields';
import { showForm } from '../dialogs/form';
import { guard } from '../notify';
import type { Parts } from '../parts';
import type { SettingsStore } from '../settings-store';

const RULE = 'rule:';

/** What the settings page holds about checks; `redraw` draws it again after the list of phrases has changed. */
export function checkSettings(parts: Pick<Parts, 'app' | 'dialogs'>, store: SettingsStore, redraw: () => void): SettingDefinitionItem[] {
	const { checks } = words().settings;
	const { ownPhrases } = store.current;
	const remove = (index: number): void => {
		guard(async () => {
			await store.set('ownPhrases', store.current.ownPhrases.filter((_, number) => number !== index));
			redraw();
		});
	};
	return [
		{
			type: 'group', heading: checks.heading,
			items: [{ ...checks.underline, control: { type: 'toggle', key: 'underlineFindings', defaultValue: DEFAULTS.underlineFindings } }],
		},
		{ type: 'page', ...checks.rules, items: ruleGroups() },
		{
			type: 'list', heading: checks.phrases, emptyState: checks.noPhrases, onDelete: remove,
			addItem: { name: checks.addPhrase, action: () => { showOwnPhrase(parts, store, redraw); } },
			items: ownPhrases.map((each) => ({ name: each.phrase, desc: problemOf(each) ?? words().checks.ask(each.ask) })),
		},
	];
}

/** A toggle for each rule, by the part of the id before the slash. */
function ruleGroups(): SettingDefinitionItem[] {
	const rules = ruleList();
	const groups = [...new Set(rules.map(({ id }) => id.split('/')[0] ?? ''))];
	return groups.map((group) => ({
		type: 'group', heading: group.charAt(0).toUpperCase() + group.slice(1),
		items: rules.filter(({ id }) => id.startsWith(`${group}/`)).map(({ id, says }) => ({
			name: id, desc: says, control: { type: 'toggle', key: `${RULE}${id}`, defaultValue: true },
		})),
	}));
}

function problemOf(phrase: OwnPhrase): string | undefined {
	const rule = ownPhrase(phrase);
	return 'refused' in rule ? rule.refused : undefined;
}

/** The value of one of our controls; undefined for other keys. */
export function checkSettingValue(settings: Settings, key: string): boolean | undefined {
	if (key === 'underlineFindings') return settings.underlineFindings;
	return key.startsWith(RULE) ? !settings.rulesOff.includes(key.slice(RULE.length)) : undefined;
}

/** Stores what one of our controls was set to; false for other keys. */
export async function setCheckSetting(store: SettingsStore, key: string, value: unknown): Promise<boolean> {
	if (typeof value !== 'boolean') return false;
	if (key === 'underlineFindings') await store.set(key, value);
	else if (key.startsWith(RULE)) {
		const id = key.slice(RULE.length);
		const others = store.current.rulesOff.filter((each) => each !== id);
		await store.set('rulesOff', value ? others : [...others, id]);
	} else return false;
	return true;
}

/** Asks for a phrase of the user's own and stores it, unless its own examples speak against it. */
function showOwnPhrase(parts: Pick<Parts, 'app' | 'dialogs'>, store: SettingsStore, redraw: () => void): void {
	const { phrase } = words().settings.checks;
	showForm(parts, {
		title: phrase.title,
		submit: phrase.submit,
		draft: 'own-phrase',
		build: (form) => {
			const fields = {
				phrase: lineField(form, { key: 'phrase', ...phrase.phrase, required: true }),
				ask: lineField(form, { key: 'ask', ...phrase.ask, required: true }),
				blame: lineField(form, { key: 'blame', ...phrase.blame, required: true }),
				fine: lineField(form, { key: 'fine', ...phrase.fine, required: true }),
			};
			form.whenSent(redraw);
			return () => addOwnPhrase(store, {
				phrase: fields.phrase.value().trim(),
				ask: fields.ask.value().trim(),
				blame: [fields.blame.value().trim()],
				fine: [fields.fine.value().trim()],
			});
		},
	});
}

async function addOwnPhrase(store: SettingsStore, phrase: OwnPhrase): Promise<Refusal | undefined> {
	const rule = ownPhrase(phrase);
	if ('refused' in rule) return refuse(rule.refused);
	const { ownPhrases } = store.current;
	const isThere = ownPhrases.some((each) => {
		const other = ownPhrase(each);
		return !('refused' in other) && other.id === rule.id;
	});
	if (isThere) return refuse(words().settings.checks.phrase.twice);
	await store.set('ownPhrases', [...ownPhrases, phrase]);
	new Notice(words().settings.checks.phrase.added(phrase.phrase));
	return undefined;
}
