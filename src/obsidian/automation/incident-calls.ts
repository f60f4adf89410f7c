import { Notice } from 'obsidian';
import { SCOPES, SEVERITIES } from '../../incident/properties';
import { CHECKPOINT_KINDS } from '../../incident/timeline';
import { addCheckpoint } from '../actions/add-checkpoint';
import { createIncident } from '../actions/create-incident';
import type { Parts } from '../parts';
import { type Input } from './input';
import { noteAt } from './named-note';
import { unlessRefused } from './refused';

/** The path of the new note. */
export async function createIncidentFrom(parts: Parts, input: Input): Promise<string> {
	const optional = Object.fromEntries((['expected', 'actual', 'impact', 'client', 'service'] as const).map((name) => [name, input.text(name) ?? '']));
	const [scope, severity] = [input.oneOf('scope', SCOPES), input.oneOf('severity', SEVERITIES)];
	const draft = { ...optional, title: input.needed('title'), detectedAt: input.instant('detectedAt') ?? parts.clock.minute() };
	const { file, remark } = unlessRefused(await createIncident(parts, { ...draft, ...(scope && { scope }), ...(severity && { severity }) }));
	if (remark !== undefined) new Notice(remark);
	return file.path;
}

const KINDS = CHECKPOINT_KINDS.filter((kind) => kind !== 'Reclassified');

export async function addCheckpointFrom(parts: Parts, path: unknown, input: Input): Promise<void> {
	const file = noteAt(parts, path);
	input.knows('kind', 'text', 'at');
	const checkpoint = { kind: input.neededOneOf('kind', KINDS), text: input.text('text') ?? '', at: input.instant('at') ?? parts.clock.minute() };
	unlessRefused(await addCheckpoint(parts, file, checkpoint));
}
