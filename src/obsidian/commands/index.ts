import type { Command } from 'obsidian';
import type { Parts } from '../parts';
import { createIncidentCommand } from './create-incident';

/** Every command, in the order of the palette's documentation. Ids are public. */
export function commands(parts: Parts): Command[] {
	return [createIncidentCommand(parts)];
}
