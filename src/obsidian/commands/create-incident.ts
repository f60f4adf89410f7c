import type { Command } from 'obsidian';
import { words } from '../../words/words';
import type { Parts } from '../parts';

export function createIncidentCommand(parts: Parts): Command {
	void parts;
	return { id: 'create-incident', name: words().commands.createIncident, callback: () => undefined };
}
