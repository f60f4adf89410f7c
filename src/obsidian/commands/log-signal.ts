import type { Command } from 'obsidian';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { showLogSignal } from '../signals/log-signal';

export function logSignalCommand(parts: Parts): Command {
	return { id: 'log-signal', name: words().commands.logSignal, icon: 'zap', callback: () => { showLogSignal(parts); } };
}
