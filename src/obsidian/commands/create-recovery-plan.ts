import type { Command } from 'obsidian';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { showCreateRecoveryPlan } from '../recovery/create-recovery-plan';

export function createRecoveryPlanCommand(parts: Parts): Command {
	return { id: 'create-recovery-plan', name: words().commands.createRecoveryPlan, icon: 'life-buoy', callback: () => { showCreateRecoveryPlan(parts); } };
}
