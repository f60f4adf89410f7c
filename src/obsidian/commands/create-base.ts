import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showCreateBase } from '../dialogs/create-base';
import type { Parts } from '../parts';

export function createBaseCommand(parts: Parts): Command {
	return { id: 'create-base', name: words().commands.createBase, icon: 'table-2', callback: () => { showCreateBase(parts); } };
}
