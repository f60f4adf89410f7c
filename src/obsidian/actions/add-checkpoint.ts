import type { TFile } from 'obsidian';
import { addCheckpoint as checkpointEdits, type NewCheckpoint } from '../../incident/add-checkpoint';
import type { Refusal } from '../../text/edit';
import type { Parts } from '../parts';
import { writeIncident } from './write-incident';

/** Adds a line to the timeline, in the order of time. */
export function addCheckpoint(parts: Pick<Parts, 'app' | 'index'>, file: TFile, checkpoint: NewCheckpoint): Promise<Refusal | undefined> {
	return writeIncident(parts, file, (text) => checkpointEdits(text, checkpoint));
}
