import { Notice, type TFile } from 'obsidian';
import { words } from '../../words/words';
import { linkNote } from '../actions/link-note';
import { notesToPick } from '../actions/notes-to-pick';
import { announceRefusal, guard } from '../notify';
import type { Parts } from '../parts';
import { pickNote } from './note-picker';

/** Lets the user pick the statement of work or a checklist of an incident. */
export function showLinkNote(parts: Parts, incident: TFile, as: 'sow' | 'checklist'): void {
	pickNote(parts, {
		placeholder: words().dialogs.pick[as],
		notes: notesToPick(parts, as),
		picked: (note) => {
			guard(async () => {
				const refusal = await linkNote(parts, incident, as === 'sow' ? 'sow' : 'checklists', note);
				if (refusal) announceRefusal(refusal);
				else new Notice(words().notices.linked(note.basename, incident.basename));
			});
		},
	});
}
