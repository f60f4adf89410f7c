import type { TFile } from 'obsidian';
import { linkNote as linkEdits } from '../../incident/link-note';
import type { Refusal } from '../../text/edit';
import type { Parts } from '../parts';
import { writeIncident } from './write-incident';

/** Links a note as statement of work or as checklist; properties take wiki links whatever links the user prefers in text. */
export function linkNote(parts: Pick<Parts, 'app' | 'index'>, incident: TFile, property: 'sow' | 'checklists', note: TFile): Promise<Refusal | undefined> {
	const link = `[[${parts.app.metadataCache.fileToLinktext(note, incident.path)}]]`;
	return writeIncident(parts, incident, (text) => linkEdits(text, property, link));
}
