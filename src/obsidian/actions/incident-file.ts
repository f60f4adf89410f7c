import type { TFile } from 'obsidian';
import { isIncident } from '../../incident/properties';
import type { Parts } from '../parts';

/**
 * What can be written to a note: `whole` is an incident whose properties can be read; `body` one whose YAML is broken, so that
 * only its text can be changed; undefined is no incident.
 */
export function incidentKind(parts: Pick<Parts, 'app' | 'index'>, file: TFile): 'whole' | 'body' | undefined {
	if (file.extension !== 'md') return undefined;
	if (isIncident(parts.app.metadataCache.getFileCache(file)?.frontmatter)) return 'whole';
	return parts.index.get(file.path)?.unreadable ? 'body' : undefined;
}
