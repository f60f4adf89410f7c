import { Notice, type TFile } from 'obsidian';
import { words } from '../../words/words';
import { insertFiveWhys } from '../actions/insert-five-whys';
import type { Parts } from '../parts';
import { lineField } from './fields';
import { showForm } from './form';

/** Asks for the outcome that the chain explains. */
export function showInsertFiveWhys(parts: Parts, file: TFile): void {
	const { dialogs, notices, review } = words();
	const { title, submit, ...said } = dialogs.whys;
	showForm(parts, {
		title,
		submit,
		build: (form) => {
			const outcome = lineField(form, { key: 'outcome', name: said.outcome, desc: said.outcomeHint, required: true });
			return async () => {
				const refusal = await insertFiveWhys(parts, file, { outcome: outcome.value() });
				if (!refusal) new Notice(`${notices.chainInserted(file.basename)} ${review.notices.timeBoxStarted(parts.settings().timeBoxMinutes)}`);
				return refusal;
			};
		},
	});
}
