import type { TFile } from 'obsidian';
import { readProperties } from '../../incident/properties';
import { reclassify as reclassifyEdits, type Reclassification } from '../../incident/reclassify';
import type { Refusal } from '../../text/edit';
import type { Parts } from '../parts';
import { writeIncident } from './write-incident';

/** Sets status and severity and adds the checkpoint that says so. */
export function reclassify(parts: Pick<Parts, 'app' | 'index'>, file: TFile, to: Reclassification): Promise<Refusal | undefined> {
	const old = readProperties(parts.app.metadataCache.getFileCache(file)?.frontmatter);
	return writeIncident(parts, file, (text) => reclassifyEdits(text, old, to));
}
