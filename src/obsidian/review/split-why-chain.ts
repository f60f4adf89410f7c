import { Notice, type TFile } from 'obsidian';
import { isRefusal, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { lineField } from '../dialogs/fields';
import { showForm } from '../dialogs/form';
import { announceRefusal, guard } from '../notify';
import type { Parts } from '../parts';
import { splitWhyChain, trySplit } from './why-chains';

/** Asks for the outcome of the second chain, unless it stands at the cursor already. */
export function showSplitWhyChain(parts: Parts, file: TFile): void {
	guard(async () => {
		const possible = await trySplit(parts, file);
		if (isRefusal(possible)) announceRefusal(possible);
		else if (possible.asksOutcome) ask(parts, file);
		else {
			const refusal = await split(parts, file, '');
			if (refusal) announceRefusal(refusal);
		}
	});
}

function ask(parts: Parts, file: TFile): void {
	const { title, submit, ...said } = words().review.split;
	showForm(parts, {
		title,
		submit,
		build: (form) => {
			const outcome = lineField(form, { key: 'outcome', name: said.outcome, desc: said.outcomeHint, required: true });
			return () => split(parts, file, outcome.value());
		},
	});
}

async function split(parts: Parts, file: TFile, outcome: string): Promise<Refusal | undefined> {
	const refusal = await splitWhyChain(parts, file, outcome);
	if (!refusal) new Notice(words().review.notices.split(file.basename, parts.settings().labelRootCause));
	return refusal;
}
