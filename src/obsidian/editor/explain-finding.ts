import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { hoverTooltip, keymap, showTooltip, type EditorView, type Tooltip } from '@codemirror/view';
import { editorInfoField, type TFile } from 'obsidian';
import type { Finding, Fix } from '../../check/finding';
import { words } from '../../words/words';
import { findingsIn } from './findings-field';

/** Does what a fix says; `text` is the note in which the finding has its place. */
export type ApplyFix = (file: TFile, text: string, finding: Finding, fix: Fix) => void;

/** Shows findings above their place until something is typed, the cursor moves or Escape is pressed; null hides them. */
export const explain = StateEffect.define<readonly Finding[] | null>();

/** The reason and the question of a finding, on hover and when a command asks for it. */
export function explainFindings(apply: ApplyFix): Extension {
	const explained = StateField.define<Tooltip | null>({
		create: () => null,
		update: (tooltip, { effects, docChanged, selection }) => {
			const asked = effects.find((effect) => effect.is(explain));
			if (asked) return asked.value === null ? null : tooltipOf(asked.value, apply);
			return docChanged || selection ? null : tooltip;
		},
		provide: (field) => showTooltip.from(field),
	});
	const close = (view: EditorView): boolean => {
		if (view.state.field(explained) === null) return false;
		view.dispatch({ effects: explain.of(null) });
		return true;
	};
	const hover = hoverTooltip((view, at) => tooltipOf(findingsAt(view.state, at), apply), { hideOnChange: true });
	return [explained, hover, keymap.of([{ key: 'Escape', run: close }])];
}

function findingsAt(state: EditorState, at: number): readonly Finding[] {
	return findingsIn(state).filter((finding) => finding.from <= at && at <= finding.to);
}

function tooltipOf(findings: readonly Finding[], apply: ApplyFix): Tooltip | null {
	const [first] = findings;
	if (!first) return null;
	const end = Math.max(...findings.map((finding) => finding.to));
	return { pos: first.from, end, above: true, create: (view) => ({ dom: explanation(view, findings, apply) }) };
}

function explanation(view: EditorView, findings: readonly Finding[], apply: ApplyFix): HTMLElement {
	const box = createDiv({ cls: 'post-mortem-explanation', attr: { role: 'note' } });
	for (const finding of findings) {
		const part = box.createDiv('post-mortem-explanation-part');
		part.createDiv({ text: finding.text, attr: { dir: 'auto' } });
		if (finding.ask !== undefined) part.createDiv({ cls: 'post-mortem-explanation-ask', text: words().checks.ask(finding.ask) });
		const actions = part.createDiv('post-mortem-explanation-fixes');
		for (const fix of finding.fixes.filter((each) => 'write' in each)) {
			actions.createEl('button', { text: fix.title }, (button) => {
				button.addEventListener('click', () => { applyHere(view, finding, fix, apply); });
			});
		}
	}
	return box;
}

function applyHere(view: EditorView, finding: Finding, fix: Fix, apply: ApplyFix): void {
	const file = view.state.field(editorInfoField).file;
	view.dispatch({ effects: explain.of(null) });
	view.focus();
	if (file) apply(file, view.state.doc.toString(), finding, fix);
}
