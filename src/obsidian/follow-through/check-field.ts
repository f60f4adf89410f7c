import { fieldOf, singleRow, type Field, type FieldSpec } from '../dialogs/field';
import type { Form } from '../dialogs/form';

/** Yes or no; yes unless somebody has said no. */
export function checkField(form: Form, spec: FieldSpec): Field<boolean> {
	const setting = singleRow(form, spec);
	const input = setting.controlEl.createEl('input', { type: 'checkbox' });
	input.checked = form.startOf(spec.key, 'yes') === 'yes';
	input.addEventListener('change', () => { form.touch(spec.key); });
	return fieldOf(form, spec, setting, { inputs: [input], value: () => input.checked, text: () => (input.checked ? 'yes' : 'no') });
}
