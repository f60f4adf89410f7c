import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showCreateIncident } from '../dialogs/create-incident';
import type { Parts } from '../parts';

export function createIncidentCommand(parts: Parts): Command {
	return { id: 'create-incident', name: words().commands.createIncident, icon: 'siren', callback: () => { showCreateIncident(parts); } };
}
