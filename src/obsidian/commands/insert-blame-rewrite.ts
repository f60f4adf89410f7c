import { Notice, type Command } from 'obsidian';
import { words } from '../../words/words';
import { insertTable } from '../actions/rewrite';
import { announceRefusal, guard } from '../notify';
import type { Parts } from '../parts';
import { onIncidentEditor } from './active-incident';

export function insertBlameRewriteCommand(parts: Parts): Command {
	return {
		id: 'insert-blame-rewrite',
		name: words().commands.insertBlameRewrite,
		icon: 'table',
		editorCheckCallback: onIncidentEditor(parts, (file, editor) => {
			guard(async () => {
				const refusal = await insertTable(parts, file, () => editor.getCursor());
				if (refusal) announceRefusal(refusal);
				else new Notice(words().notices.tableInserted(file.basename));
			});
		}),
	};
}
