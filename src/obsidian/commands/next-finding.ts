import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { moveToFinding } from '../editor/move-to-finding';
import type { Parts } from '../parts';
import { onIncidentEditor } from './active-incident';

export function nextFindingCommand(parts: Parts): Command {
	return {
		id: 'next-finding',
		name: words().commands.nextFinding,
		icon: 'arrow-down',
		editorCheckCallback: onIncidentEditor(parts, (_, editor) => { moveToFinding(parts.editors, editor, 'next'); }),
	};
}
