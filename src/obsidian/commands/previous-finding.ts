import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { moveToFinding } from '../editor/move-to-finding';
import type { Parts } from '../parts';
import { onIncidentEditor } from './active-incident';

export function previousFindingCommand(parts: Parts): Command {
	return {
		id: 'previous-finding',
		name: words().commands.previousFinding,
		icon: 'arrow-up',
		editorCheckCallback: onIncidentEditor(parts, (_, editor) => { moveToFinding(parts.editors, editor, 'previous'); }),
	};
}
