import { Notice, type TFile } from 'obsidian';
import type { PlacedLine } from '../../control/placed-line';
import type { Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { addControl, recordNoClause, unusedId, type ControlDraft } from '../actions/add-control';
import type { Parts } from '../parts';
import { controlFields, draftOf, type ControlFields, type ControlStart } from './control-fields';
import { showForm, type Form } from './form';
import type { Draft } from './open-dialogs';

interface ControlFormSpec extends ControlStart {
	/** Puts something above the fields. */
	readonly above?: (form: Form) => void;
	/** Values by the keys of the fields. */
	readonly prefill?: Draft;
}

/** Asks for a control; the same id is used until the dialog closes, so that sending again finishes what was half done. */
export function showControlForm(parts: Parts, incident: TFile, spec: ControlFormSpec): void {
	const { there } = spec;
	const { title, submit } = words().dialogs.control;
	const { title: missing, action } = words().controls.orphan;
	const id = there?.id ?? unusedId(parts, 'ctl');
	let placed = false;
	showForm(parts, {
		title: there ? missing : title,
		submit: there ? action : submit,
		...(spec.prefill && { prefill: spec.prefill }),
		...(there && { prefill: prefillOf(there.line) }),
		build: (form) => {
			spec.above?.(form);
			const fields = controlFields(parts, form, spec);
			return async () => {
				if (fields.isNone()) return sendNoClause(parts, incident, fields.clause.reason.value());
				const draft = draftOf(fields, id);
				const file = fields.artifact.value();
				const added = await addControl(parts, incident, draft, file && { file, place: there ? 'there' : fields.place.value() });
				placed ||= added.placed;
				if (!added.refusal) announce(draft, incident, file, there !== undefined);
				else if (placed) lock(fields);
				return added.refusal;
			};
		},
	});
}

/** What a line in an artifact says, by the keys of the fields. */
function prefillOf({ kind, text, stage, breaker }: PlacedLine): Draft {
	return { kind, text, stage: stage ?? '', condition: breaker.condition ?? '', action: breaker.action ?? '' };
}

/** What stands in the artifact by now cannot be changed any more. */
function lock({ kind, clause, text, breaker, artifact, place }: ControlFields): void {
	for (const field of [kind, clause.needed, clause.from, text, breaker.condition, breaker.action, breaker.log, artifact, place]) field.lock();
}

async function sendNoClause(parts: Parts, incident: TFile, reason: string): Promise<Refusal | undefined> {
	const refusal = await recordNoClause(parts, incident, reason);
	if (!refusal) new Notice(words().controls.clause.recorded(incident.basename));
	return refusal;
}

function announce(draft: ControlDraft, incident: TFile, artifact: TFile | undefined, wasThere: boolean): void {
	const { notices, controls, verification } = words();
	const planned = draft.verify ? verification.notices.planned(draft.verify.project.basename, draft.verify.due) : '';
	if (wasThere) new Notice(controls.orphan.written(incident.basename));
	else if (!artifact) new Notice(notices.controlIntent(incident.basename));
	else new Notice((draft.due ? notices.controlAdded(artifact.basename, draft.due) : notices.controlAddedUndated(artifact.basename)) + planned);
}
