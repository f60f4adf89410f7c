import type { Command } from 'obsidian';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { promoteSignal } from '../signals/promote-signal';

export function promoteSignalCommand(parts: Parts): Command {
	return { id: 'promote-signal', name: words().commands.promoteSignal, icon: 'circle-arrow-up', callback: () => { promoteSignal(parts); } };
}
