import { DropdownComponent, TextAreaComponent, TextComponent } from 'obsidian';
import { words } from '../../words/words';
import { fieldOf, groupRow, singleRow, type Field, type FieldSpec } from './field';
import type { Form } from './form';

export interface LineSpec extends FieldSpec {
	/** The form is not sent while the field is empty and shown. */
	readonly required?: boolean;
	/** What else may be wrong with it. */
	readonly problem?: () => string | undefined;
}

export interface LineField extends Field<string> {
	/** Sets the value as if nobody had typed it. */
	readonly set: (value: string) => void;
	readonly inputEl: HTMLInputElement;
}

/** A value and what is shown for it. */
export type Option = readonly [value: string, text: string];

export interface ChoiceField extends Field<string> {
	readonly set: (value: string) => void;
	readonly setOptions: (options: readonly Option[]) => void;
}

/** One line of text. */
export function lineField(form: Form, spec: LineSpec): LineField {
	const setting = singleRow(form, spec);
	const { inputEl } = new TextComponent(setting.controlEl);
	return { ...fieldOf(form, spec, setting, typed(form, spec, inputEl)), set: (value) => { inputEl.value = value; }, inputEl };
}

/** About as many fit into a line of a dialog. */
const CHARACTERS = 45;

export interface TextField extends Field<string> {
	/** Sets the value as if nobody had typed it, and shows as much of it as fits. */
	readonly set: (value: string) => void;
}

/** Several lines of text, which become one when they are written. */
export function textField(form: Form, spec: LineSpec): TextField {
	const setting = singleRow(form, spec);
	const { inputEl } = new TextAreaComponent(setting.controlEl);
	inputEl.rows = 2;
	const set = (value: string): void => {
		inputEl.value = value;
		const rows = value.split('\n').reduce((sum, line) => sum + Math.max(Math.ceil(line.length / CHARACTERS), 1), 0);
		inputEl.rows = Math.min(Math.max(rows, 2), 8);
	};
	return { ...fieldOf(form, spec, setting, typed(form, spec, inputEl)), set };
}

function typed(form: Form, spec: LineSpec, inputEl: HTMLInputElement | HTMLTextAreaElement) {
	inputEl.dir = 'auto';
	inputEl.spellcheck = true;
	inputEl.value = form.startOf(spec.key, spec.value ?? '');
	if (spec.required) inputEl.setAttr('aria-required', 'true');
	inputEl.addEventListener('input', () => { form.touch(spec.key); });
	const value = (): string => inputEl.value;
	return {
		inputs: [inputEl],
		value,
		text: value,
		problem: () => (spec.required && value().trim() === '' ? words().dialogs.fillIn(spec.name) : spec.problem?.()),
	};
}

/** One of a few values, in a list that folds out. */
export function choiceField(form: Form, spec: FieldSpec & { readonly options: readonly Option[] }): ChoiceField {
	const setting = singleRow(form, spec);
	const { selectEl } = new DropdownComponent(setting.controlEl);
	const setOptions = (options: readonly Option[]): void => {
		selectEl.empty();
		for (const [value, text] of options) selectEl.createEl('option', { text, attr: { value, dir: 'auto' } });
	};
	setOptions(spec.options);
	selectEl.value = form.startOf(spec.key, spec.value ?? spec.options[0]?.[0] ?? '');
	selectEl.addEventListener('change', () => { form.touch(spec.key); });
	const value = (): string => selectEl.value;
	const field = fieldOf(form, spec, setting, { inputs: [selectEl], value, text: value });
	return { ...field, set: (next) => { selectEl.value = next; }, setOptions };
}

/** One of a few values, all of them in view. */
export function radioField(form: Form, spec: FieldSpec & { readonly options: readonly Option[] }): Field<string> {
	const setting = groupRow(form, spec);
	setting.setClass('post-mortem-radios');
	const start = form.startOf(spec.key, spec.value ?? '');
	const inputs = spec.options.map(([value, text]) => {
		const label = setting.controlEl.createEl('label', 'post-mortem-radio');
		const input = label.createEl('input', { attr: { type: 'radio', name: form.idOf(spec.key), value } });
		input.checked = value === start;
		input.addEventListener('change', () => { form.touch(spec.key); });
		label.createSpan({ text, attr: { dir: 'auto' } });
		return input;
	});
	const chosen = (): HTMLInputElement | undefined => inputs.find((input) => input.checked);
	const value = (): string => chosen()?.value ?? '';
	return fieldOf(form, spec, setting, {
		inputs,
		value,
		text: value,
		focus: () => { (chosen() ?? inputs[0])?.focus(); },
	});
}
