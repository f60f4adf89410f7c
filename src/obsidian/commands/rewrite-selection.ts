import type { Command } from 'obsidian';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { runRewriteSelection } from '../review/rewrite-selection';
import { onIncidentEditor } from './active-incident';

export function rewriteSelectionCommand(parts: Parts): Command {
	return {
		id: 'rewrite-selection',
		name: words().commands.rewriteSelection,
		icon: 'replace',
		editorCheckCallback: onIncidentEditor(parts, (file, editor) => { runRewriteSelection(parts, file, editor); }),
	};
}
