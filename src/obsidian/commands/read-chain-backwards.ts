import type { Command } from 'obsidian';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { showChainBackwards } from '../review/read-chain-backwards';
import { onIncident } from './active-incident';

export function readChainBackwardsCommand(parts: Parts): Command {
	return {
		id: 'read-chain-backwards',
		name: words().commands.readChainBackwards,
		icon: 'arrow-up-from-line',
		checkCallback: onIncident(parts, 'body', (file) => { showChainBackwards(parts, file); }),
	};
}
