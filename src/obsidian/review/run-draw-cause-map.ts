import { Notice, type TFile } from 'obsidian';
import { words } from '../../words/words';
import { announceRefusal, guard } from '../notify';
import type { Parts } from '../parts';
import { drawCauseMap } from './why-chains';

/** Draws the cause map, or draws it again. */
export function runDrawCauseMap(parts: Parts, file: TFile): void {
	guard(async () => {
		const refusal = await drawCauseMap(parts, file);
		if (refusal) announceRefusal(refusal);
		else new Notice(words().review.notices.map(file.basename));
	});
}
