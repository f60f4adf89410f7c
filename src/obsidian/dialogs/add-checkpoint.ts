import { Notice, type TFile } from 'obsidian';
import { CHECKPOINT_KINDS, type CheckpointKind } from '../../incident/timeline';
import { utcTimeOf } from '../../text/calendar';
import { refuse } from '../../text/edit';
import { words } from '../../words/words';
import { addCheckpoint } from '../actions/add-checkpoint';
import type { Parts } from '../parts';
import { choiceField, textField } from './fields';
import { showForm } from './form';
import { momentField } from './time-fields';

/** Asks for a checkpoint of a kind to start with, now unless another time is chosen. Reclassifying is a command of its own. */
export function showAddCheckpoint(parts: Parts, file: TFile, first: CheckpointKind = 'Note'): void {
	const { dialogs, notices, refusals } = words();
	const { title, submit, ...said } = dialogs.checkpoint;
	const kinds = CHECKPOINT_KINDS.filter((kind) => kind !== 'Reclassified');
	showForm(parts, {
		title,
		submit,
		build: (form) => {
			const text = textField(form, { key: 'text', name: said.text });
			const kind = choiceField(form, { key: 'kind', name: said.kind, value: first, options: kinds.map((each) => [each, dialogs.checkpointKinds[each]]) });
			const when = momentField(form, { key: 'when', name: said.when }, parts.clock.now());
			return async () => {
				const at = when.value();
				if (at === undefined) return refuse(refusals.checkpointTime);
				const refusal = await addCheckpoint(parts, file, { at, kind: kinds.find((each) => each === kind.value()) ?? 'Note', text: text.value() });
				if (!refusal) new Notice(notices.checkpointAdded(utcTimeOf(at), file.basename));
				return refusal;
			};
		},
	});
}
