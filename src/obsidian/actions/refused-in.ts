import type { TFile } from 'obsidian';
import { refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';

/** A refusal as the user reads it: with the name of the note that was not written. */
export function refusedIn(file: TFile, refusal: Refusal): Refusal {
	return refuse(words().notices.refused(file.basename, refusal.refused));
}
