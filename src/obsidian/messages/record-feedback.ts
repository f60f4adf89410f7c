import { Notice, type TFile } from 'obsidian';
import { recordFeedback as feedbackEdits } from '../../message/link-message';
import { refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { refusedIn } from '../actions/refused-in';
import { writeIncident } from '../actions/write-incident';
import { textField } from '../dialogs/fields';
import { showForm } from '../dialogs/form';
import type { Parts } from '../parts';
import { incidentOf, type MessageParts } from './draft';

/** Writes what the client answered, with today's day, below the message in the incident. */
async function recordFeedback(parts: MessageParts, message: TFile, said: string): Promise<Refusal | undefined> {
	const incident = incidentOf(parts, message);
	if (!incident) return refusedIn(message, refuse(words().messageDialogs.noIncident));
	return writeIncident(parts, incident, (text) => feedbackEdits(text, message.basename, parts.clock.today(), said));
}

export function showRecordFeedback(parts: Parts, message: TFile): void {
	const { title, submit, ...said } = words().messageDialogs.feedback;
	showForm(parts, {
		title,
		submit,
		build: (form) => {
			const text = textField(form, { key: 'said', name: said.said, desc: said.saidHint(message.basename), required: true });
			return async () => {
				const refusal = await recordFeedback(parts, message, text.value());
				if (!refusal) new Notice(said.done);
				return refusal;
			};
		},
	});
}
