import type { Command } from 'obsidian';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { showLinkEvidence } from '../review/link-evidence';
import { onIncident } from './active-incident';

export function linkEvidenceCommand(parts: Parts): Command {
	return {
		id: 'link-evidence',
		name: words().commands.linkEvidence,
		icon: 'paperclip',
		checkCallback: onIncident(parts, 'body', (file) => { showLinkEvidence(parts, file); }),
	};
}
