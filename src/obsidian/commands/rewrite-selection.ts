import { Notice, type Command, type Editor, type TFile } from 'obsidian';
import { statementRules } from '../../language/rule-set';
import { scan } from '../../language/scan';
import { words } from '../../words/words';
import { rewriteSentence } from '../actions/rewrite';
import { announceRefusal, guard } from '../notify';
import type { Parts } from '../parts';
import { onIncidentEditor } from './active-incident';

export function rewriteSelectionCommand(parts: Parts): Command {
	return {
		id: 'rewrite-selection',
		name: words().commands.rewriteSelection,
		icon: 'replace',
		editorCheckCallback: onIncidentEditor(parts, (file, editor) => { runRewriteSelection(parts, file, editor); }),
	};
}

/** Copies the selected sentence into the rewrite table, and asks what its wording leaves out. */
export function runRewriteSelection(parts: Parts, file: TFile, editor: Editor): void {
	const sentence = editor.getSelection();
	guard(async () => {
		const refusal = await rewriteSentence(parts, file, sentence);
		if (refusal) {
			announceRefusal(refusal);
			return;
		}
		const { notices } = words();
		const [hit] = scan(sentence);
		const question = statementRules.find((rule) => rule.id === hit?.rule)?.ask;
		const said = notices.rewritten(file.basename);
		new Notice(question === undefined ? said : `${said} ${notices.ask(question)}`);
	});
}
