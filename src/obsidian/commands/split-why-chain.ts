import type { Command } from 'obsidian';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { showSplitWhyChain } from '../review/split-why-chain';
import { onIncident } from './active-incident';

export function splitWhyChainCommand(parts: Parts): Command {
	return {
		id: 'split-why-chain',
		name: words().commands.splitWhyChain,
		icon: 'scissors',
		checkCallback: onIncident(parts, 'body', (file) => { showSplitWhyChain(parts, file); }),
	};
}
