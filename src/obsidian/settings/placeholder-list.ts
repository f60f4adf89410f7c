import type { SettingDefinitionList } from 'obsidian';
import type { PlaceholderValue } from '../../settings/placeholder-value';
import { daysBetween } from '../../text/calendar';
import { refuse, type Refusal } from '../../text/edit';
import { foldText } from '../../text/fold';
import { placeholderName } from '../../text/placeholder';
import { words } from '../../words/words';
import { lineField } from '../dialogs/fields';
import { showForm } from '../dialogs/form';
import { dayField } from '../dialogs/time-fields';
import type { Parts } from '../parts';
import { entryList } from './entry-list';
import type { SettingsStore } from './settings-store';

type Needs = Pick<Parts, 'app' | 'dialogs' | 'clock'>;

/** What placeholders stand for, each with the day it was verified; a row opens it to be changed. */
export function placeholderList(parts: Needs, store: SettingsStore, redraw: () => void): SettingDefinitionList {
	return entryList({
		said: words().settings.placeholders,
		entries: store.current.placeholders,
		row: (each) => ({ name: each.name, desc: describe(parts, each) }),
		show: (each) => { showPlaceholder(parts, store, redraw, each); },
		keep: async (entries) => {
			await store.set('placeholders', entries);
			redraw();
		},
	});
}

function describe({ clock }: Needs, { value, verified }: PlaceholderValue): string {
	const said = words().settings.placeholders;
	const shown = value === '' ? said.noValue : value;
	return verified === ''
		? said.unverified(shown)
		: said.verifiedOn(shown, verified, words().time.days(daysBetween(clock.today(), verified)));
}

function showPlaceholder(parts: Needs, store: SettingsStore, redraw: () => void, old?: PlaceholderValue): void {
	const said = words().settings.placeholders;
	showForm(parts, {
		title: old ? said.change : said.add,
		submit: old ? said.save : said.submit,
		...(old ? {} : { draft: 'placeholder' }),
		build: (form) => {
			const name = lineField(form, { key: 'name', ...said.name, value: old?.name ?? '', required: true });
			const value = lineField(form, { key: 'value', ...said.value, value: old?.value ?? '' });
			const verified = dayField(form, {
				key: 'verified', name: said.verified, value: old?.verified ?? '', today: parts.clock.today(), said: (days) => days, none: said.notYet,
			});
			form.whenSent(redraw);
			return () => keepPlaceholder(store, old, {
				name: placeholderName(name.value()), value: value.value().trim(), verified: verified.value() ?? '',
			});
		},
	});
}

/** In the place of the old one, else at the end. */
async function keepPlaceholder(store: SettingsStore, old: PlaceholderValue | undefined, next: PlaceholderValue): Promise<Refusal | undefined> {
	const { placeholders } = store.current;
	const isOld = (each: PlaceholderValue): boolean => old !== undefined && foldText(each.name) === foldText(old.name);
	const others = placeholders.filter((each) => !isOld(each));
	if (others.some((each) => foldText(each.name) === foldText(next.name))) return refuse(words().settings.placeholders.twice(next.name));
	await store.set('placeholders', placeholders.some(isOld) ? placeholders.map((each) => (isOld(each) ? next : each)) : [...placeholders, next]);
	return undefined;
}
