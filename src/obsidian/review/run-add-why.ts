import { Notice, type TFile } from 'obsidian';
import { words } from '../../words/words';
import { announceRefusal, guard } from '../notify';
import { openEditor } from '../note-writer';
import type { Parts } from '../parts';
import { addWhy } from './why-chains';

/** Adds a why and leaves the cursor in it; where no editor shows it, a notice says so. */
export function runAddWhy(parts: Parts, file: TFile): void {
	guard(async () => {
		const refusal = await addWhy(parts, file);
		if (refusal) {
			announceRefusal(refusal);
			return;
		}
		const open = openEditor(parts.app, file);
		if (open) open.editor.focus();
		else new Notice(words().review.notices.why(file.basename));
	});
}
