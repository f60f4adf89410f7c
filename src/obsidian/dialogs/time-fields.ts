import { TextComponent } from 'obsidian';
import { daysBetween, epochOf, instantOf, instantOfLocal, localDayOf, localTimeOf, readDay, utcDayOf, utcTimeOf, type Day, type Instant } from '../../text/calendar';
import { words } from '../../words/words';
import { fieldOf, groupRow, singleRow, type Field, type FieldSpec } from './field';
import type { Form } from './form';

/** What a date and a time at this device come to, or undefined while one of them is missing. */
interface Moment {
	readonly at: Instant;
	/** False when the clocks skip that time, so that another one is meant. */
	readonly exists: boolean;
}

function momentOf(date: string, time: string): Moment | undefined {
	const day = readDay(date);
	const at = day === undefined ? undefined : instantOfLocal(day, time);
	return at === undefined ? undefined : { at, exists: localTimeOf(epochOf(at)) === time.slice(0, 5) };
}

/**
 * A moment, asked for as date and time of the device, with what it is in UTC shown beside it. It starts with `now`, in
 * milliseconds, and means exactly that until it is changed, even in the hour that the clocks show twice.
 */
export function momentField(form: Form, spec: FieldSpec, now: number): Field<Instant | undefined> {
	const { dialogs } = words();
	const setting = groupRow(form, spec);
	const [dateStart = '', timeStart = ''] = form.startOf(spec.key, `${localDayOf(now)} ${localTimeOf(now)}`).split(' ');
	const input = (type: 'date' | 'time', name: string, start: string): HTMLInputElement => {
		const { inputEl } = new TextComponent(setting.controlEl);
		inputEl.type = type;
		inputEl.value = start;
		inputEl.setAttr('aria-label', name);
		inputEl.addEventListener('input', () => { form.touch(spec.key); });
		return inputEl;
	};
	const date = input('date', `${spec.name}: ${dialogs.date}`, dateStart);
	const time = input('time', `${spec.name}: ${dialogs.time}`, timeStart);
	const moment = (): Moment | undefined =>
		form.hasTouched(spec.key) ? momentOf(date.value, time.value) : { at: instantOf(now), exists: true };
	const field = fieldOf<Instant | undefined>(form, spec, setting, {
		inputs: [date, time],
		value: () => moment()?.at,
		text: () => `${date.value} ${time.value}`,
		problem: () => (moment() === undefined ? dialogs.when.unreadable : undefined),
	});
	form.onChange(() => { field.describe(inUtc(moment())); });
	return field;
}

function inUtc(moment: Moment | undefined): string {
	const { when } = words().dialogs;
	if (!moment) return when.unreadable;
	const [day, time] = [utcDayOf(moment.at), utcTimeOf(moment.at)];
	return moment.exists ? when.utc(day, time) : when.moved(localTimeOf(epochOf(moment.at)), day, time);
}

/** A calendar day, with how far away it is in words; empty for none. */
export function dayField(form: Form, spec: FieldSpec & { readonly today: Day; readonly said: (days: string) => string; readonly none: string }): Field<Day | undefined> {
	const setting = singleRow(form, spec);
	const { inputEl } = new TextComponent(setting.controlEl);
	inputEl.type = 'date';
	inputEl.value = form.startOf(spec.key, spec.value ?? '');
	inputEl.addEventListener('input', () => { form.touch(spec.key); });
	const value = (): Day | undefined => readDay(inputEl.value);
	const field = fieldOf(form, spec, setting, {
		inputs: [inputEl],
		value,
		text: () => inputEl.value,
	});
	form.onChange(() => {
		const day = value();
		field.describe(day === undefined ? spec.none : spec.said(words().time.days(daysBetween(spec.today, day))));
	});
	return field;
}
