import { Notice, type SettingDefinitionList } from 'obsidian';
import { ownPhrase } from '../../language/own-phrase';
import type { OwnPhrase } from '../../settings/settings';
import { refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { lineField } from '../dialogs/fields';
import { showForm } from '../dialogs/form';
import type { Parts } from '../parts';
import { entryList } from './entry-list';
import type { SettingsStore } from './settings-store';

/** The user's own phrases of blame; `redraw` draws the page again after the list has changed. */
export function ownPhraseList(parts: Pick<Parts, 'app' | 'dialogs'>, store: SettingsStore, redraw: () => void): SettingDefinitionList {
	return entryList({
		said: words().settings.phrases,
		entries: store.current.ownPhrases,
		row: (each) => ({ name: each.phrase, desc: problemOf(each) ?? words().checks.ask(each.ask) }),
		show: (each) => { showOwnPhrase(parts, store, redraw, each); },
		keep: async (entries) => {
			await store.set('ownPhrases', entries);
			redraw();
		},
	});
}

function problemOf(phrase: OwnPhrase): string | undefined {
	const rule = ownPhrase(phrase);
	return 'refused' in rule ? rule.refused : undefined;
}

/** Asks for a phrase of the user's own and stores it, unless its own examples speak against it. */
function showOwnPhrase(parts: Pick<Parts, 'app' | 'dialogs'>, store: SettingsStore, redraw: () => void, old?: OwnPhrase): void {
	const { phrases } = words().settings;
	showForm(parts, {
		title: old ? phrases.change : phrases.add,
		submit: old ? phrases.save : phrases.submit,
		...(old ? {} : { draft: 'own-phrase' }),
		build: (form) => {
			const fields = {
				phrase: lineField(form, { key: 'phrase', ...phrases.phrase, value: old?.phrase ?? '', required: true }),
				ask: lineField(form, { key: 'ask', ...phrases.ask, value: old?.ask ?? '', required: true }),
				blame: lineField(form, { key: 'blame', ...phrases.blame, value: old?.blame[0] ?? '', required: true }),
				fine: lineField(form, { key: 'fine', ...phrases.fine, value: old?.fine[0] ?? '', required: true }),
			};
			form.whenSent(redraw);
			return () => keepOwnPhrase(store, old, {
				phrase: fields.phrase.value().trim(),
				ask: fields.ask.value().trim(),
				blame: [fields.blame.value().trim(), ...old?.blame.slice(1) ?? []],
				fine: [fields.fine.value().trim(), ...old?.fine.slice(1) ?? []],
			});
		},
	});
}

/** In the place of the old one, else at the end. */
async function keepOwnPhrase(store: SettingsStore, old: OwnPhrase | undefined, phrase: OwnPhrase): Promise<Refusal | undefined> {
	const rule = ownPhrase(phrase);
	if ('refused' in rule) return refuse(rule.refused);
	const { ownPhrases } = store.current;
	const isThere = ownPhrases.filter((each) => each.phrase !== old?.phrase).some((each) => {
		const other = ownPhrase(each);
		return !('refused' in other) && other.id === rule.id;
	});
	if (isThere) return refuse(words().settings.phrases.twice);
	const place = old ? ownPhrases.findIndex((each) => each.phrase === old.phrase) : -1;
	await store.set('ownPhrases', place < 0 ? [...ownPhrases, phrase] : ownPhrases.map((each, at) => (at === place ? phrase : each)));
	if (!old) new Notice(words().settings.phrases.added(phrase.phrase));
	return undefined;
}
