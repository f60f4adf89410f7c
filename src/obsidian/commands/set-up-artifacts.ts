import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showSetUpArtifacts } from '../dialogs/set-up-artifacts';
import type { Parts } from '../parts';

export function setUpArtifactsCommand(parts: Parts): Command {
	return { id: 'set-up-artifacts', name: words().commands.setUpArtifacts, icon: 'folder-plus', callback: () => { showSetUpArtifacts(parts); } };
}
