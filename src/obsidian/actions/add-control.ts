import type { TFile } from 'obsidian';
import { holds, placeInArtifact, type Place } from '../../control/artifact-line';
import type { NewControl } from '../../control/new-control';
import { recordControl } from '../../control/record-control';
import type { Refusal } from '../../text/edit';
import { newId } from '../../text/block-id';
import { baseName } from '../../text/file-name';
import { writeNote } from '../note-writer';
import type { Parts } from '../parts';
import { writeIncident } from './write-incident';

/** What a dialog or a script says of a control; the links and the day of placing are made here. */
export type ControlDraft = Omit<NewControl, 'artifact' | 'placed'>;

/** A new id for a control that no note of the vault uses. */
export function newControlId(parts: Pick<Parts, 'index' | 'clock'>): string {
	return newId('ctl', (id) => parts.index.knows(id), () => parts.clock.random());
}

/** Which half of the two writes is done. */
export interface AddedControl {
	readonly placed: boolean;
	readonly refusal?: Refusal;
}

/**
 * Writes the line into the artifact first and the record into the incident second. Calling it again with the same draft
 * after a failure finds the line that is already there and writes only the record. Without an artifact it records an intent.
 */
export async function addControl(
	parts: Pick<Parts, 'app' | 'index' | 'clock' | 'settings'>,
	incident: TFile,
	draft: ControlDraft,
	artifact?: { readonly file: TFile; readonly place: Place },
): Promise<AddedControl> {
	if (artifact) {
		const refusal = await placeLine(parts, incident, draft, artifact.file, artifact.place);
		if (refusal) return { placed: false, refusal };
	}
	const refusal = await record(parts, incident, draft, artifact?.file);
	return refusal ? { placed: artifact !== undefined, refusal } : { placed: artifact !== undefined };
}

async function placeLine(parts: Pick<Parts, 'app' | 'index'>, incident: TFile, draft: ControlDraft, file: TFile, place: Place): Promise<Refusal | undefined> {
	const { app, index } = parts;
	const id = index.get(incident.path)?.incident?.id ?? baseName(incident.path);
	const backlink = app.fileManager.generateMarkdownLink(incident, file.path, '', id);
	return writeNote(app, file, (text) =>
		holds(text, draft.id) ? [] : placeInArtifact(text, { ...draft, artifact: '' }, backlink, place));
}

function record(parts: Pick<Parts, 'app' | 'index' | 'clock' | 'settings'>, incident: TFile, draft: ControlDraft, artifact: TFile | undefined): Promise<Refusal | undefined> {
	const { app, clock, settings } = parts;
	const { dueFormat, globalTag } = settings();
	const control: NewControl = {
		...draft,
		artifact: artifact ? app.fileManager.generateMarkdownLink(artifact, incident.path) : '',
		...(artifact && { placed: clock.today() }),
	};
	return writeIncident(parts, incident, (text) => recordControl(text, control, { due: dueFormat, globalTag }));
}
