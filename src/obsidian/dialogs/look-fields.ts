import { addDays } from '../../text/calendar';
import { words } from '../../words/words';
import { unusedId, type LookDraft } from '../actions/add-control';
import type { Parts } from '../parts';
import type { Form } from './form';
import { noteField } from './note-field';
import { dayField } from './time-fields';

/** Days until the look that is suggested: soon enough to remember what was meant. */
const SOON = 7;

/** A look at one live project, planned where one is named; its id stays the same until the dialog closes. */
export function lookFields(parts: Parts, form: Form, shown: () => boolean): () => LookDraft | undefined {
	const said = words().verification;
	const today = parts.clock.today();
	const id = unusedId(parts, 'chk');
	const project = noteField(parts, form, { key: 'project', name: said.project, desc: said.projectHint, as: 'project', unknown: said.noNote });
	const day = dayField(form, { key: 'look', name: said.day, value: addDays(today, SOON), today, said: said.dayIn, none: said.noDay });
	form.onChange(() => {
		project.show(shown());
		day.show(shown() && project.value() !== undefined);
	});
	return () => {
		const [note, due] = [shown() ? project.value() : undefined, day.value()];
		return note && due && { id, project: note, due };
	};
}
