import { Notice, type Command, type Editor, type TFile } from 'obsidian';
import { words } from '../../words/words';
import { fixMenu } from '../checks/fix-menu';
import { findingsAtCursor } from '../editor/move-to-finding';
import type { Parts } from '../parts';
import { onIncidentEditor } from './active-incident';

export function fixFindingCommand(parts: Parts): Command {
	return {
		id: 'fix-finding',
		name: words().commands.fixFinding,
		icon: 'wrench',
		editorCheckCallback: onIncidentEditor(parts, (file, editor) => { showFixes(parts, file, editor); }),
	};
}

/** A menu at the cursor with what can be done about what stands there. */
function showFixes(parts: Parts, file: TFile, editor: Editor): void {
	const view = parts.editors.viewOf(editor);
	const findings = view ? findingsAtCursor(parts.editors, view) : [];
	if (findings.length === 0) new Notice(words().checks.noneAtCursor);
	else fixMenu(parts, file, editor.getValue(), findings).showAtPosition(parts.editors.cursorPosition());
}
