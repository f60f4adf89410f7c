import { Notice, type TFile } from 'obsidian';
import { APPLIES, STAGES } from '../../control/control';
import { addDays } from '../../text/calendar';
import { words } from '../../words/words';
import { addControl, newControlId, type ControlDraft } from '../actions/add-control';
import type { Parts } from '../parts';
import { CONTROL_KIND_FORMS, type ControlKindForm } from './control-kinds';
import { choiceField, lineField, textField } from './fields';
import { showForm, type Form } from './form';
import { noteField } from './note-field';
import { placeField } from './place-field';
import { dayField } from './time-fields';

/** Asks for a control; the same id is used until the dialog closes, so that sending again finishes what was half done. */
export function showAddControl(parts: Parts, incident: TFile, artifact?: TFile): void {
	const { title, submit } = words().dialogs.control;
	const id = newControlId(parts);
	let placed = false;
	showForm(parts, {
		title,
		submit,
		build: (form) => {
			const fields = controlFields(parts, form, artifact);
			return async () => {
				const draft = draftOf(fields, id);
				const file = fields.artifact.value();
				const added = await addControl(parts, incident, draft, file && { file, place: fields.place.value() });
				placed ||= added.placed;
				if (!added.refusal) announce(draft, incident, file);
				else if (placed) for (const field of [fields.kind, fields.text, fields.artifact, fields.place]) field.lock();
				return added.refusal;
			};
		},
	});
}

function controlFields(parts: Parts, form: Form, start: TFile | undefined) {
	const { dialogs } = words();
	const said = dialogs.control;
	const { reviewAfterDays, defaultOwner } = parts.settings();
	const today = parts.clock.today();
	const kind = choiceField(form, { key: 'kind', name: said.kind, options: CONTROL_KIND_FORMS.map((each) => [each.kind, dialogs.kinds[each.kind]]) });
	const text = textField(form, { key: 'text', name: said.text, required: true });
	const stage = choiceField(form, {
		key: 'stage', name: said.stage, value: 'delivery', options: [['', said.noStage], ...STAGES.map((each) => [each, dialogs.stages[each]] as const)],
	});
	const owner = lineField(form, { key: 'owner', name: said.owner, desc: said.ownerHint, value: defaultOwner, required: true });
	const artifact = noteField(parts, form, {
		key: 'artifact', name: said.artifact, desc: said.artifactHint, as: 'artifact', unknown: said.noNote, ...(start && { start }),
	});
	const place = placeField(parts, form, { artifact: artifact.value, stage: () => STAGES.find((each) => each === stage.value()) });
	const applies = choiceField(form, {
		key: 'applies', name: said.applies, value: 'next amendment', options: APPLIES.map((each) => [each, dialogs.applies[each]]),
	});
	const effect = lineField(form, { key: 'effect', name: said.effect, desc: said.effectHint });
	const due = dayField(form, { key: 'due', name: said.due, value: addDays(today, reviewAfterDays), today, said: said.dueIn, none: said.noDue });
	form.onChange(() => {
		const { hint, applies: asked } = kindOf(kind.value());
		text.describe(said.hints[hint]);
		applies.show(asked);
	});
	return { kind, text, stage, owner, artifact, place, applies, effect, due };
}

function kindOf(value: string): ControlKindForm {
	return CONTROL_KIND_FORMS.find((each) => each.kind === value) ?? CONTROL_KIND_FORMS[0];
}

function draftOf(fields: ReturnType<typeof controlFields>, id: string): ControlDraft {
	const { kind, applies: asked } = kindOf(fields.kind.value());
	const stage = STAGES.find((each) => each === fields.stage.value());
	const applies = asked ? APPLIES.find((each) => each === fields.applies.value()) : undefined;
	const effect = fields.effect.value().trim();
	const due = fields.due.value();
	return {
		id,
		kind,
		text: fields.text.value(),
		owner: fields.owner.value(),
		...(stage && { stage }),
		...(applies && { applies }),
		...(effect !== '' && { effect }),
		...(due && { due }),
	};
}

function announce(draft: ControlDraft, incident: TFile, artifact: TFile | undefined): void {
	const { notices } = words();
	if (!artifact) new Notice(notices.controlIntent(incident.basename));
	else new Notice(draft.due ? notices.controlAdded(artifact.basename, draft.due) : notices.controlAddedUndated(artifact.basename));
}
