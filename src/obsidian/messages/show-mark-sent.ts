import { Notice, type TFile } from 'obsidian';
import { refuse } from '../../text/edit';
import { epochOf } from '../../text/calendar';
import { words } from '../../words/words';
import { lineField, radioField } from '../dialogs/fields';
import { showForm } from '../dialogs/form';
import { momentField } from '../dialogs/time-fields';
import type { Parts } from '../parts';
import { markSent } from './mark-sent';

/** Asks how and when a message went out, and whether the client has confirmed it in writing. */
export function showMarkSent(parts: Parts, message: TFile): void {
	const { title, submit, ...said } = words().messageDialogs.sent;
	const sentAt = parts.index.get(message.path)?.message?.sentAt;
	showForm(parts, {
		title,
		submit,
		build: (form) => {
			const by = lineField(form, { key: 'by', name: said.by, desc: said.byHint, value: said.mail, required: true });
			const at = momentField(form, { key: 'at', name: said.at }, sentAt ? epochOf(sentAt) : parts.clock.now());
			const confirmed = radioField(form, { key: 'confirmed', name: said.confirmed, value: 'no', options: [['no', said.confirmeds.no], ['yes', said.confirmeds.yes]] });
			const when = momentField(form, { key: 'when', name: said.when }, parts.clock.now());
			form.onChange(() => { when.show(confirmed.value() === 'yes'); });
			return async () => {
				const [moment, answer] = [at.value(), confirmed.value() === 'yes' ? when.value() : undefined];
				if (moment === undefined) return refuse(words().refusals.checkpointTime);
				const refusal = await markSent(parts, message, { at: moment, by: by.value(), ...(answer && { confirmedAt: answer }) });
				if (!refusal) new Notice(said.done(message.basename));
				return refusal;
			};
		},
	});
}
