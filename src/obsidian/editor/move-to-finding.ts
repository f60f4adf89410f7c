import { EditorView } from '@codemirror/view';
import { Notice, type Editor } from 'obsidian';
import type { Finding } from '../../check/finding';
import { words } from '../../words/words';
import type { CheckEditors } from './check-editors';
import { explain } from './explain-finding';

/** Moves the cursor to the next or the previous finding, around the end of the note, and explains what stands there. */
export function moveToFinding(editors: CheckEditors, editor: Editor, towards: 'next' | 'previous'): void {
	const view = editors.viewOf(editor);
	const findings = view ? editors.findings(view) : [];
	const at = view?.state.selection.main.head ?? 0;
	const finding = towards === 'next'
		? findings.find(({ from }) => from > at) ?? findings[0]
		: findings.findLast(({ from }) => from < at) ?? findings.at(-1);
	if (view && finding) show(view, finding, findings);
	else new Notice(words().checks.noneInEditor);
}

function show(view: EditorView, finding: Finding, findings: readonly Finding[]): void {
	const here = findings.filter(({ from, to }) => from <= finding.from && finding.from < to);
	const { levels, spoken, ask } = words().checks;
	view.dispatch({
		selection: { anchor: finding.from },
		effects: [
			explain.of(here),
			EditorView.scrollIntoView(finding.from, { y: 'center' }),
			EditorView.announce.of(here.map((each) =>
				spoken(levels[each.level], each.text, each.ask === undefined ? '' : ask(each.ask))).join(' ')),
		],
	});
	view.focus();
}

/** The findings at the cursor, or else on its line. */
export function findingsAtCursor(editors: CheckEditors, view: EditorView): readonly Finding[] {
	const { head } = view.state.selection.main;
	const findings = editors.findings(view);
	const here = findings.filter(({ from, to }) => from <= head && head <= to);
	const line = view.state.doc.lineAt(head);
	return here.length > 0 ? here : findings.filter(({ from }) => from >= line.from && from <= line.to);
}
