import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { guard } from '../notify';
import { openPanel } from '../panel/register-panel';
import type { Parts } from '../parts';

export function openPanelCommand({ app }: Pick<Parts, 'app'>): Command {
	return { id: 'open-panel', name: words().commands.openPanel, icon: 'panel-right', callback: () => { guard(() => openPanel(app)); } };
}
