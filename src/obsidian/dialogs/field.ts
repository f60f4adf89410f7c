import { Setting } from 'obsidian';
import type { Form } from './form';

/** What every field is told: `key` names it in drafts, `name` is its label. */
export interface FieldSpec {
	readonly key: string;
	readonly name: string;
	readonly desc?: string;
	readonly value?: string;
}

export interface Field<Value> {
	readonly value: () => Value;
	readonly show: (visible: boolean) => void;
	/** Keeps the value from being changed any more. */
	readonly lock: () => void;
	/** The sentence below the label. */
	readonly describe: (text: string) => void;
}

export type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What differs between the kinds of fields. */
export interface Control<Value> {
	readonly inputs: readonly Input[];
	readonly value: () => Value;
	/** The value as text, for drafts. */
	readonly text: () => string;
	readonly focus?: () => void;
	/** Says what is missing or wrong; not asked while the field is hidden. */
	readonly problem?: () => string | undefined;
}

/** The row of a field with one control: the label is bound to it. */
export function singleRow(form: Form, spec: FieldSpec): Setting {
	const setting = emptyRow(form, spec);
	setting.nameEl.createEl('label', { text: spec.name, attr: { for: form.idOf(spec.key) } });
	return setting;
}

/** The row of a field with several controls: the label names the group. */
export function groupRow(form: Form, spec: FieldSpec): Setting {
	const setting = emptyRow(form, spec);
	setting.nameEl.setText(spec.name);
	setting.nameEl.id = `${form.idOf(spec.key)}-name`;
	setting.controlEl.setAttrs({ role: 'group', 'aria-labelledby': setting.nameEl.id });
	return setting;
}

function emptyRow(form: Form, spec: FieldSpec): Setting {
	const setting = new Setting(form.fieldsEl);
	setting.descEl.setAttrs({ id: `${form.idOf(spec.key)}-desc`, 'aria-live': 'polite' });
	return setting.setDesc(spec.desc ?? '');
}

/** Makes a control known to the form, and answers what the dialog needs of it. */
export function fieldOf<Value>(form: Form, spec: FieldSpec, setting: Setting, control: Control<Value>): Field<Value> {
	const { inputs } = control;
	const [first] = inputs;
	let visible = true;
	if (inputs.length === 1 && first) first.id = form.idOf(spec.key);
	for (const input of inputs) input.setAttr('aria-describedby', setting.descEl.id);
	form.add({
		key: spec.key,
		text: control.text,
		focus: control.focus ?? (() => first?.focus()),
		problem: () => (visible ? control.problem?.() : undefined),
	});
	return {
		value: control.value,
		show: (show) => {
			visible = show;
			setting.settingEl.toggle(show);
		},
		lock: () => { for (const input of inputs) input.disabled = true; },
		describe: (text) => { if (setting.descEl.getText() !== text) setting.setDesc(text); },
	};
}
