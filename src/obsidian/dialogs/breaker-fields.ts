import type { TFile } from 'obsidian';
import { mayHoldPlaceholder } from '../../check/placeholders';
import { unarmedBecause } from '../../control/armed';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { textField } from './fields';
import type { Form } from './form';
import { noteField } from './note-field';
import { weakWording } from './weak-wording';

/** Condition, action and log of a circuit breaker; says as one types whether it is armed. */
export function breakerFields(parts: Parts, form: Form, log: TFile | undefined) {
	const said = words().controls;
	const condition = textField(form, { key: 'condition', name: said.condition });
	const action = textField(form, { key: 'action', name: said.action });
	const logNote = noteField(parts, form, {
		key: 'log', name: said.log, desc: said.logHint, as: 'log', unknown: words().dialogs.control.noNote, ...(log && { start: log }),
	});
	form.onChange(() => {
		const unarmed = unarmedBecause(condition.value(), mayHoldPlaceholder);
		const standing = unarmed === undefined ? said.armed : said.unarmed[unarmed];
		condition.describe(joined(said.conditionHint, standing, weakWording(parts, condition.value())));
		action.describe(joined(said.actionHint, weakWording(parts, action.value())));
	});
	return { condition, action, log: logNote };
}

/** Sentences, one behind the other. */
export function joined(...sentences: readonly string[]): string {
	return sentences.filter((each) => each !== '').join(' ');
}
